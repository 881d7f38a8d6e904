// The recordings as a podcast, as soon as there is one.
import type { APIRoute, GetStaticPaths } from 'astro';
import { broadcast, podcast } from '../../address/address.ts';
import { toPodcast } from '../../share/podcast.ts';
import { episodes } from '../../site/episodes.ts';
import { channel } from '../../site/news.ts';

const feed = podcast.slice(broadcast.length).replace('.xml', '');

export const getStaticPaths = (() =>
  episodes.length > 0 ? [{ params: { feed } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = () => new Response(toPodcast(channel, episodes));
