// The recordings of a guide's texts, each at an address that stays when a new one is recorded.
import type { APIRoute, GetStaticPaths } from 'astro';
import { readBytes } from '../../../files/disk.ts';
import { voices } from '../../../site/site.ts';

export const getStaticPaths = (() =>
  voices.map(({ guide, reading, type, file }) => ({
    params: { slug: guide, voice: reading, type },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: string }> = ({ props }) =>
  new Response(readBytes(props.file) as Uint8Array<ArrayBuffer>);
