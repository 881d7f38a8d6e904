// Every picture of the site: cards and sheets as PNG, sheets also in the smaller copies pages show and as A4 to print.
import type { APIRoute, GetStaticPaths } from 'astro';
import { renderSmall, smallCopies } from '../../share/smaller.ts';
import { documents } from '../../site/documents.ts';
import { formPaper, library, papers, pictures } from '../../site/site.ts';

interface Props {
  render: () => Promise<Uint8Array>;
  type: string;
}

export const getStaticPaths = (() => {
  const large = pictures.all.map((picture) => ({
    params: { file: picture.file },
    props: { render: picture.render, type: picture.file.endsWith('.jpg') ? 'image/jpeg' : 'image/png' },
  }));
  const sheets = library.infographics.flatMap(({ slug }) => pictures.sheets(slug));
  const small = sheets.flatMap((picture) =>
    smallCopies(picture).map((copy) => ({
      params: { file: copy.file },
      props: { render: () => renderSmall(picture, copy), type: `image/${copy.format}` },
    })),
  );
  const printed = [...papers.all, ...(formPaper ? [formPaper] : []), ...documents.values()].map(
    ({ file, render }) => ({
      params: { file },
      props: { render, type: 'application/pdf' },
    }),
  );
  return [...large, ...small, ...printed];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response((await props.render()) as Uint8Array<ArrayBuffer>, {
    headers: { 'content-type': props.type },
  });
