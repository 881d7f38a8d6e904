// YAML text + a schema → a typed value, or Issues that point at the very line.
import { isMap, isNode, isScalar, LineCounter, type Document } from 'yaml';
import type { z } from 'zod';
import { byText } from '../text/by-text.ts';
import { nearest } from '../text/nearest.ts';
import { fillValue, placeholder, type Words } from '../text/placeholder.ts';
import { sourceText } from '../text/source-text.ts';
import { issue, type Issue } from './issue.ts';
import { mendYaml } from './yaml-slips.ts';

export interface YamlSource {
  file: string;
  text: string;
  /** Lines of the file above `text`: 1 for front matter, which starts below its `---`. */
  linesAbove?: number;
  /** What its placeholders stand for; left as they are written when there is none. */
  words?: Words | undefined;
}

/** Tells where a field of a parsed YAML text stands; a missing field stands where its parent does. */
export type Locate = (path: readonly PropertyKey[]) => { line: number; column: number };

export interface ParsedYaml<T> {
  value?: T;
  issues: Issue[];
  locate: Locate;
}

/**
 * Reads YAML and checks it against a schema; every problem becomes an Issue with line and column.
 * A schema's own message is two sentences on two lines: what is wrong, what to do.
 */
export function parseYaml<S extends z.ZodType>(source: YamlSource, schema: S): ParsedYaml<z.output<S>> {
  const above = source.linesAbove ?? 0;
  const nowhere = () => placer(new LineCounter(), above)(0);
  const typed = sourceText(source.text).replace(/\u00A0/g, ' ');
  if (!isBearable(typed)) return { issues: [tooMuch(source.file)], locate: nowhere };
  const isPage = source.linesAbove !== undefined;
  const { document, counter, slips } = (isPage ? parsePage : parseFile)(typed);
  const place = placer(counter, above);
  const told = slips.map(({ line, column, what, fix }) =>
    issue(source.file, what, fix, { line: line + above, column }),
  );
  if (!document) return { issues: told, locate: nowhere };
  const locate = locator(document, place);
  const data = toData(document);
  if (data === undefined) return { issues: [tooMuch(source.file)], locate };
  const unknown: Issue[] = told;
  const filled = source.words
    ? fillValue(data.value, source.words, (path, name) => {
        const at = placeOfName(document, source.text, path, name, place);
        unknown.push(unknownName(source.file, name, source.words ?? {}, at));
      })
    : data.value;
  const checked = schema.safeParse(filled ?? {}, { error: explain });
  if (checked.success) return { value: checked.data, issues: unknown, locate };
  const issues = checked.error.issues.map((problem) => {
    const [what = '', fix = ''] = problem.message.split('\n');
    const field = problem.path.map(String).join('.');
    const at =
      problem.code === 'unrecognized_keys'
        ? placeOfKey(document, [...problem.path, problem.keys[0] ?? ''], place)
        : undefined;
    const named = field ? `Mục "${field}": ${what}` : what.charAt(0).toUpperCase() + what.slice(1);
    return issue(source.file, named, fix, at ?? locate(problem.path));
  });
  return { issues: [...unknown, ...issues], locate };
}

/** Nobody changes a document. */
const MOST_PARSED = 300;
const parsePage = byText((text) => mendYaml(text, true), MOST_PARSED);
const parseFile = byText((text) => mendYaml(text, false), MOST_PARSED);

/** A name in double round brackets that no list has. */
export function unknownName(file: string, name: string, words: Words, at: Partial<Issue>): Issue {
  const near = nearest(name, Object.keys(words));
  const fix =
    near === undefined
      ? 'Dùng một tên có trong content/facts.yaml, hoặc thêm số ấy vào đó cùng với nguồn.'
      : `Ý là "${placeholder(near)}"?`;
  return issue(file, `Không có số hay ngày nào tên "${name}".`, fix, at);
}

/** Five times the longest there is, and far deeper: the parser compares every name with every other. */
const MOST = { lines: 10_000, characters: 1_000_000, depth: 100, anchors: 100 };

/** False for a text that would take the parser all the time or memory there is. */
function isBearable(text: string): boolean {
  const indent = /^( *- ){100}|^ {1000}/m;
  const long = text.length > MOST.characters || text.split(/[\n\r,]/).length > MOST.lines;
  return !long && !indent.test(text) && bracketDepth(text) <= MOST.depth;
}

function bracketDepth(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const [sign] of text.matchAll(/[[{\]}]/g)) {
    depth += sign === '[' || sign === '{' ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** The plain values; undefined where names that stand for names (&, *) would make a few lines into billions. */
function toData(document: Document): { value: unknown } | undefined {
  try {
    return { value: document.toJS({ maxAliasCount: MOST.anchors }) };
  } catch (error) {
    if (error instanceof ReferenceError || error instanceof RangeError) return undefined;
    throw error;
  }
}

const tooMuch = (file: string) =>
  issue(
    file,
    'Tệp YAML này dài quá, lồng quá sâu, hoặc dùng tên thay (&, *) chồng lên nhau đến mức máy không đọc hết được.',
    'Viết thẳng từng giá trị ra, hoặc lấy lại tệp từ kho mã.',
  );

type Place = (offset: number) => { line: number; column: number };

function placer(counter: LineCounter, linesAbove: number): Place {
  return (offset) => {
    const { line, col } = counter.linePos(offset);
    return { line: line + linesAbove, column: col };
  };
}

function locator(document: Document, place: Place): Locate {
  return (path) => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return place(node.range[0]);
    }
    return place(0);
  };
}

/** Where a placeholder's brackets open, in the field that it is written in. */
function placeOfName(
  document: Document,
  text: string,
  path: readonly PropertyKey[],
  name: string,
  place: Place,
) {
  const node = document.getIn(path, true);
  const start = isNode(node) && node.range ? node.range[0] : 0;
  return place(Math.max(text.indexOf(`((${name}`, start), start));
}

/** Where the name of a field stands, not its value. */
function placeOfKey(document: Document, path: readonly PropertyKey[], place: Place) {
  const parent = document.getIn(path.slice(0, -1), true);
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    : undefined;
  return isNode(pair?.key) && pair.key.range ? place(pair.key.range[0]) : undefined;
}

const KINDS: Record<string, string> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'một danh sách (mỗi dòng bắt đầu bằng dấu gạch ngang)',
  object: 'một nhóm mục con',
};

/** The message of a problem whose schema brings none of its own. */
function explain(problem: z.core.$ZodRawIssue): string {
  switch (problem.code) {
    case 'unrecognized_keys':
      return `không có mục con tên "${problem.keys.join('", "')}".\n${ask(problem)}`;
    case 'invalid_value':
      return `giá trị "${String(problem.input)}" không dùng được.\nChọn một trong: ${problem.values.map(String).join(', ')}.`;
    case 'too_big':
      return problem.origin === 'number'
        ? `lớn quá, nhiều nhất ${problem.maximum}.\nSửa lại số này.`
        : `dài quá, nhiều nhất ${problem.maximum} ${problem.origin === 'array' ? 'mục' : 'ký tự'}.\nRút ngắn lại.`;
    case 'too_small':
      return problem.origin === 'number'
        ? `nhỏ quá, ít nhất ${problem.minimum}.\nSửa lại số này.`
        : `ngắn quá, ít nhất ${problem.minimum} ${problem.origin === 'array' ? 'mục' : 'ký tự'}.\nViết thêm cho đủ.`;
    case 'invalid_type': {
      const kind = KINDS[problem.expected] ?? problem.expected;
      if (problem.input === undefined) return `chưa có.\nThêm mục này, giá trị là ${kind}.`;
      const isFlow =
        problem.expected === 'string' && typeof problem.input === 'object' && problem.input !== null;
      const quote = isFlow ? ' Câu bắt đầu bằng [ hoặc { thì đặt cả câu trong nháy.' : '';
      return `giá trị không đúng kiểu.\nCần ${kind}.${quote}`;
    }
    default:
      return 'giá trị không hợp lệ.\nSửa lại giá trị này.';
  }
}

function ask(problem: z.core.$ZodRawIssue & { keys: string[] }): string {
  const shape = (problem.inst as { _zod?: { def?: { shape?: object } } } | undefined)?._zod?.def?.shape ?? {};
  const near = nearest(problem.keys[0] ?? '', Object.keys(shape));
  return near === undefined ? 'Xóa mục này.' : `Ý là "${near}"?`;
}
