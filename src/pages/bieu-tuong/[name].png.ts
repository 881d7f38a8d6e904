// The site's mark in the sizes home screens ask for.
import type { APIRoute } from 'astro';
import { iconBytes, ICONS, PODCAST_COVER, type IconName } from '../../offline/app.ts';
import { episodes } from '../../site/episodes.ts';

export const getStaticPaths = () =>
  ICONS.filter((name) => name !== PODCAST_COVER || episodes.length > 0).map((name) => ({ params: { name } }));

export const GET: APIRoute = async ({ params }) =>
  new Response((await iconBytes(params['name'] as IconName)) as Uint8Array<ArrayBuffer>, {
    headers: { 'content-type': 'image/png' },
  });
