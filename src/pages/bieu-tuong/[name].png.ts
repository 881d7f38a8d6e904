// The site's mark in the sizes home screens ask for.
import type { APIRoute } from 'astro';
import { iconBytes, ICONS, type IconName } from '../../offline/app.ts';

export const getStaticPaths = () => ICONS.map((name) => ({ params: { name } }));

export const GET: APIRoute = async ({ params }) =>
  new Response((await iconBytes(params['name'] as IconName)) as Uint8Array<ArrayBuffer>, {
    headers: { 'content-type': 'image/png' },
  });
