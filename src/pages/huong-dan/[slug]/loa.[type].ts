// The recordings of loudspeaker scripts, each at an address that stays when a new one is recorded.
import type { APIRoute, GetStaticPaths } from 'astro';
import { readBytes } from '../../../files/disk.ts';
import { recordingOf } from '../../../guides/loudspeaker.ts';
import { library } from '../../_site.ts';

export const getStaticPaths = (() =>
  library.guides.flatMap((guide) => {
    const recorded = recordingOf(guide);
    if (!recorded) return [];
    return [{ params: { slug: guide.slug, type: recorded.type }, props: { path: recorded.path } }];
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ path: string }> = ({ props }) =>
  new Response(readBytes(props.path) as Uint8Array<ArrayBuffer>);
