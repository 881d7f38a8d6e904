// A guide's text → where it names another guide with nothing to press, or by a name it has not; and that it leads to none.
import { guide as guidePath } from '../address/address.ts';
import { issue, type Issue } from '../files/issue.ts';
import { byText } from '../text/by-text.ts';
import { slugify } from '../text/fold.ts';
import type { GuideBody } from './body.ts';
import { guideOf } from './inner-links.ts';

/** A guide as others name it. */
export interface Named {
  slug: string;
  title: string;
}

/** Each guide is looked for in each other. */
const keyOf = byText(slugify, 5000);

/** So many words in quotes are no button of a screen. */
const WORDS = 3;

export function checkNamedGuides(
  { slug, file, body }: { slug: string; file: string; body: GuideBody },
  guides: readonly Named[],
): Issue[] {
  const others = guides.filter((one) => one.slug !== slug);
  const wanted = body.links.filter(({ href }) => others.some((one) => one.slug === guideOf(href)));
  const found = [
    ...body.said.flatMap(({ text, line }) => unlinked(file, text, line, others)),
    ...wanted.flatMap(({ text, href, line }) => {
      const title = others.find((one) => one.slug === guideOf(href))?.title ?? '';
      const quoted = /^“([^”]{1,100})”$/.exec(text)?.[1];
      if (quoted === undefined || begins(title, quoted)) return [];
      return [
        warning(
          file,
          line,
          `Đường dẫn ghi “${quoted}”, nhưng bài ấy tên là “${title}”.`,
          'Ghi đúng tên bài.',
        ),
      ];
    }),
  ];
  if (wanted.length > 0 || others.length === 0 || body.issues.length > 0) return found;
  const what = 'Bài này không dẫn sang bài nào khác: người đọc vướng chỗ khác thì không có đường đi tiếp.';
  const fix = `Chỗ nào nhắc tới việc của bài khác thì viết thành đường dẫn, như ${linkTo(others[0]!)}.`;
  return [...found, issue(file, what, fix, { severity: 'warning' })];
}

/** Guides that are named in a run of text outside its links. */
function unlinked(file: string, text: string, line: number, others: readonly Named[]): Issue[] {
  const quoted = [...text.matchAll(/(?<!\p{L})(bài )?“([^”]{2,100})”/giu)].flatMap(([, noun, name = '']) => {
    const enough = noun !== undefined || keyOf(name).split('-').length >= WORDS;
    const one = enough ? others.find(({ title }) => begins(title, name)) : undefined;
    return one ? [{ ...one, title: name }] : [];
  });
  const inText = others.filter(
    ({ slug, title }) => text.includes(title) && !quoted.some((one) => one.slug === slug),
  );
  return [...quoted, ...inText].map((one) => {
    const what = `Chữ nhắc tới bài “${one.title}” mà không bấm vào được.`;
    return warning(file, line, what, `Viết ${linkTo(one)}.`);
  });
}

/** Whether a title is this name, or begins with it: "Lỡ bị lừa" is "Lỡ bị lừa: năm việc làm ngay". */
function begins(title: string, name: string): boolean {
  const [whole, start] = [keyOf(title), keyOf(name)];
  return start !== '' && (whole === start || whole.startsWith(`${start}-`));
}

const linkTo = ({ slug, title }: Named) => `[“${title}”](${guidePath(slug)})`;

const warning = (file: string, line: number, what: string, fix: string) =>
  issue(file, what, fix, { line, severity: 'warning' });
