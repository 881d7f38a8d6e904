// What there is to read of each guide, for the recorder.
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Guide } from '../../../guides/library.ts';
import { textsOf } from '../../../voice/words.ts';
import { library } from '../../../site/site.ts';

export const getStaticPaths = (() =>
  library.guides.map((guide) => ({
    params: { slug: guide.slug },
    props: { guide },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ guide: Guide }> = ({ props }) =>
  new Response(JSON.stringify(textsOf(props.guide)));
