// What makes the site an app on a home screen.
import type { APIRoute } from 'astro';
import { manifestOf } from '../offline/app.ts';
import { site } from '../site/site.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(manifestOf(site)), {
    headers: { 'content-type': 'application/manifest+json' },
  });
