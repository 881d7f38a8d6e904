// Files of the guides' videos and sounds, as they lie beside the guides.
import type { APIRoute, GetStaticPaths } from 'astro';
import { readBytes } from '../../../files/disk.ts';
import { beside, mediaFiles } from '../../../guides/media.ts';
import { library } from '../../../site/site.ts';

export const getStaticPaths = (() =>
  library.guides.flatMap(({ slug, file, body }) =>
    mediaFiles(body.media).map((media) => ({
      params: { slug, media },
      props: { path: beside(file, media) },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ path: string }> = ({ props }) =>
  new Response(readBytes(props.path) as Uint8Array<ArrayBuffer>);
