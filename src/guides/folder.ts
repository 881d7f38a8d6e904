// A folder of content → the front matter of every page in it, with its place in the file.
import { join } from 'node:path';
import type { z } from 'zod';
import { isFile, listNames, readText } from '../files/disk.ts';
import { issue, type Issue } from '../files/issue.ts';
import { damage, noFront } from './damage.ts';
import { parseYaml, unknownName, type Locate } from '../files/yaml.ts';
import { fillText, type Words } from '../text/placeholder.ts';
import { sourceText } from '../text/source-text.ts';
import { slug as slugSchema } from './frontmatter.ts';

/** One file of a folder: its checked front matter, its whole text, and where each field stands. */
export interface Read<T> {
  entry: T & { slug: string; file: string };
  text: string;
  /** The whole text with everything below the front matter filled in. */
  body: string;
  locate: Locate;
}

/**
 * The page of every folder; one that cannot be used becomes an Issue and is left out.
 * @param everyBody takes what stands below the front matter, also where that is wrong
 */
export function readFolder<S extends z.ZodType<object>>(
  folder: string,
  schema: S,
  issues: Issue[],
  words?: Words,
  everyBody: (file: string, body: string) => void = () => undefined,
): Read<z.output<S>>[] {
  return listNames(folder).flatMap((slug) => {
    const file = join(folder, slug, 'index.mdx');
    if (!slugSchema.safeParse(slug).success) {
      const fix = 'Đổi tên thư mục: chữ thường không dấu, nối bằng gạch ngang, như ban-nong-san.';
      issues.push(issue(join(folder, slug), 'Tên thư mục này không dùng làm địa chỉ được.', fix));
      return [];
    }
    if (!isFile(file)) {
      issues.push(
        issue(join(folder, slug), 'Thư mục này không có bài.', 'Thêm tệp index.mdx hoặc xóa thư mục.'),
      );
      return [];
    }
    const text = sourceText(readText(file) ?? '');
    const damaged = damage(file, text);
    const front = /^---\n([\s\S]*?)\n---\n/.exec(text);
    if (damaged || !front) {
      issues.push(damaged ?? noFront(file, text));
      return [];
    }
    const source = { file, text: front[1] ?? '', linesAbove: 1, words };
    const { value, issues: found, locate } = parseYaml(source, schema);
    issues.push(...found);
    const body = fillBody(file, text, front[0].length, words, issues);
    everyBody(file, body);
    return value ? [{ entry: { ...value, slug, file }, text, body, locate }] : [];
  });
}

/** Placeholders below the front matter, which fills its own: the lines stay those of the file. */
function fillBody(
  file: string,
  text: string,
  start: number,
  words: Words | undefined,
  issues: Issue[],
): string {
  if (!words) return text;
  const body = text.slice(start);
  const filled = fillText(body, words, (name, offset) => {
    const above = text.slice(0, start + offset);
    const where = { line: above.split('\n').length, column: above.length - above.lastIndexOf('\n') };
    issues.push(unknownName(file, name, words, where));
  });
  return text.slice(0, start) + filled;
}

/**
 * The YAML files of a folder; one that cannot be used becomes an Issue and is left out.
 * @param noun what a file is, as the message says it: "lộ trình"
 * @param example a good file name of the folder
 */
export function readYamlFolder<S extends z.ZodType<object>>(
  folder: string,
  schema: S,
  { noun, example }: { noun: string; example: string },
  issues: Issue[],
  words?: Words,
): Read<z.output<S>>[] {
  return listNames(folder).flatMap((name) => {
    const file = join(folder, name);
    const slug = name.replace(/\.yaml$/, '');
    if (slug === name || !slugSchema.safeParse(slug).success) {
      const fix = `Đặt tên chữ thường không dấu, nối bằng gạch ngang, đuôi .yaml, như ${example}.`;
      issues.push(issue(file, `Tên tệp này không dùng làm ${noun} được.`, fix));
      return [];
    }
    const text = readText(file) ?? '';
    const { value, issues: found, locate } = parseYaml({ file, text, words }, schema);
    issues.push(...found);
    return value ? [{ entry: { ...value, slug, file }, text, body: text, locate }] : [];
  });
}

/** In the order their authors gave them, then by title. */
export const inOrder = (a: { order: number; title: string }, b: { order: number; title: string }) =>
  a.order - b.order || a.title.localeCompare(b.title, 'vi');
