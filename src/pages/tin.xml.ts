// New guides and new editions as Atom.
import type { APIRoute } from 'astro';
import { toAtom } from '../share/feed.ts';
import { channel, news } from '../site/news.ts';

export const GET: APIRoute = () => new Response(toAtom(channel, news));
