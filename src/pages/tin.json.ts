// New guides and new editions as JSON Feed.
import type { APIRoute } from 'astro';
import { toJsonFeed } from '../share/feed.ts';
import { channel, news } from '../site/news.ts';

export const GET: APIRoute = () => new Response(toJsonFeed(channel, news));
