// What a built site says → personal data that must not be there, data for search engines nobody can read, a missing sample mark.
import { join } from 'node:path';
import { readText } from '../files/disk.ts';
import { issue, type Issue } from '../files/issue.ts';
import { personalKind } from '../text/person.ts';
import { SAMPLE_NOTE } from '../text/phrases.ts';
import type { BuiltPage } from './pages.ts';
import { attributes, onPage, type BuiltSite } from './site.ts';

const FIX = 'Xóa khỏi bài viết hoặc số liệu, rồi dựng lại.';

/** Every text of a page with the words of one element together: the parts of a number may be marked up. */
function textsOf({ $ }: BuiltPage): string[] {
  const shown = $('body *')
    .not('script, style')
    .filter((_, element) =>
      $(element)
        .contents()
        .get()
        .some((node) => node.type === 'text' && node.data.trim() !== ''),
    )
    .map((_, element) => $(element).text())
    .get();
  const said = $('[alt], [aria-label], [title], [content], [data-aliases]')
    .map((_, { attribs }) =>
      [attribs['alt'], attribs['aria-label'], attribs['title'], attribs['data-aliases']]
        .filter(Boolean)
        .join('\n'),
    )
    .get();
  return [...shown, ...said];
}

/** Digits that are no person's: hotlines of offices and companies, days. */
const HARMLESS = /\b1[89]00[ .]?\d{2}[ .]?\d{2}\b|\b20\d\d-\d\d-\d\d\b/g;

/** Numbers to call stand as links; what a link calls may also be written out. */
function withoutOffices(text: string, offices: ReadonlySet<string>): string {
  const rest = text.replace(HARMLESS, ' ');
  return offices.has(rest.replace(/\D/g, '')) ? '' : rest;
}

/** Texts of persons' numbers and addresses on pages and in files for download; the value is never repeated. */
export function checkPersonal({ dist, pages, files }: BuiltSite): Issue[] {
  const offices = new Set(
    pages.flatMap((page) => attributes(page, 'a[href^="tel:"]', 'href')).map((one) => one.replace(/\D/g, '')),
  );
  const kindIn = (texts: readonly string[]) =>
    texts.map((text) => personalKind(withoutOffices(text, offices))).find((kind) => kind !== undefined);
  const found = (file: string, kind: string | undefined) =>
    kind === undefined ? [] : [issue(file, `Có dữ liệu cá nhân (${kind}).`, FIX)];
  return [
    ...pages.flatMap((page) => found(page.file, kindIn(textsOf(page)))),
    ...files
      .filter((file) => /\.(csv|txt)$/.test(file) && !file.startsWith('tim/'))
      .flatMap((file) => found(file, kindIn((readText(join(dist, file)) ?? '').split(/[\n,;\t]/)))),
  ];
}

export function checkJsonLd({ pages }: BuiltSite): Issue[] {
  return pages.flatMap((page) =>
    page
      .$('script[type="application/ld+json"]')
      .map((_, element) => jsonLdProblem(page.$(element).text()))
      .get()
      .map((what) => onPage(page, what, 'Báo người quản mã.')),
  );
}

function jsonLdProblem(text: string): string | undefined {
  try {
    const data = JSON.parse(text) as Record<string, unknown>;
    const named =
      data['@context'] === 'https://schema.org' && (data['@type'] ?? data['@graph']) !== undefined;
    return named ? undefined : 'Dữ liệu cho máy tìm kiếm không nói nó là gì (@context, @type).';
  } catch {
    return 'Dữ liệu cho máy tìm kiếm (JSON-LD) hỏng.';
  }
}

/** While figures are made up, whatever shows one says so, and search engines are kept away. */
export function checkSample({ pages }: BuiltSite): Issue[] {
  const noindex = ({ $ }: BuiltPage) => $('meta[name=robots]').attr('content') === 'noindex';
  // Not recognised by `noindex`, which a look at real figures before they are published carries too.
  if (!pages.some(({ $ }) => $('body').text().includes(SAMPLE_NOTE))) return [];
  return pages.flatMap((page) => {
    const { $, path } = page;
    const figures = $('svg.chart').length > 0 || path.startsWith('/tien-do/') || path === '/';
    const bare = $('svg.chart')
      .get()
      .filter((svg) => !$(svg).text().includes(SAMPLE_NOTE)).length;
    const wrong: string[] = [];
    if (figures && !$('body').text().includes(SAMPLE_NOTE))
      wrong.push(`Trang có con số mà không ghi "${SAMPLE_NOTE}".`);
    if (bare > 0) wrong.push(`${bare} biểu đồ không ghi "${SAMPLE_NOTE}".`);
    if (!noindex(page)) wrong.push('Trang có số minh hoạ mà máy tìm kiếm vẫn được vào.');
    return wrong.map((what) => onPage(page, what, 'Báo người quản mã.'));
  });
}
