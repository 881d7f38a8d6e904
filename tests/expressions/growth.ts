// A regular expression → the texts on which its time grows faster than they do.
import type { Expression } from './collect.ts';

/** The longest text looked at. */
export const LONGEST = 100_000;

/** Four times the text takes a fair expression four times as long, and a quadratic one sixteen times. */
const STEP = 4;
const TOO_STEEP = 9;
/** Twice the text: two times and four times. */
const STILL_STEEP = 3;
/** Below this the clock tells nothing: a square of the shortest long text takes ten times as long. */
const LEAST = 25;
/** Up to this a fair expression may have met the limit of a cache on its way; behind it, it is fair again. */
const DOUBTFUL = 200;

const COMMON = [
  'a',
  'A',
  '0',
  '9',
  ' ',
  '\t',
  '\n',
  '\r',
  '-',
  '.',
  ',',
  '/',
  '_',
  '"',
  "'",
  '(',
  '<',
  '@',
  'a ',
  '0 ',
  '. ',
  'ế',
  'e\u0302',
];

/** Characters that the expression itself names, one by one and in the groups they stand in. */
function pumps(source: string): string[] {
  const plain = source
    .replace(/\\[pPu]\{[^}]*\}|\\u[0-9a-fA-F]{4}|\\[bBdDwWsS1-9]|\(\?(?:<?[=!]|:|<\w+>)/g, '\0')
    .replace(/\\(.)/g, '$1');
  const groups = plain.split(/[\0()[\]{}|?*+^$]+/).filter((part) => part.length > 0 && part.length <= 24);
  const letters = [...new Set(plain.replace(/[\0()[\]{}|?*+^$]/g, ''))];
  return [...new Set([...COMMON, ...groups, ...letters.slice(0, 24)])];
}

/** Texts of a length: one piece again and again, behind a beginning that may open the match and before an end that spoils it. */
export function* textsFor(source: string, length: number): Generator<string> {
  const pieces = pumps(source);
  const opening = pieces.filter((piece) => !COMMON.includes(piece)).slice(0, 6);
  for (const piece of pieces) {
    const body = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    yield `${body}\u0001`;
    for (const start of opening) if (COMMON.includes(piece)) yield `${start}${body}\u0001`;
  }
}

/** Milliseconds of work, so that a busy machine makes no difference. */
function milliseconds(expression: RegExp, text: string): number {
  const start = process.threadCpuUsage();
  text.replace(expression, '');
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

/** Those on which time grows too steeply, each with the first such text; one that stands in several places is looked at once. */
export function findAllSteep(expressions: readonly Expression[], longest = LONGEST): string[] {
  const different = new Map(expressions.map((one) => [`${one.flags} ${one.source}`, one]));
  return [...different.values()].flatMap(({ place, source, flags }) => {
    const text = findSteep(source, flags, longest);
    return text === undefined ? [] : [`${place} /${source}/${flags} ${text}`];
  });
}

/** The first text, described, on which time grows too steeply; undefined when there is none. */
export function findSteep(source: string, flags: string, longest = LONGEST): string | undefined {
  // Replacing everywhere tries each place, as a loop over matches does.
  const expression = new RegExp(source, [...new Set(`${flags}g`)].join(''));
  const sizes = [longest / STEP ** 3, longest / STEP ** 2, longest / STEP, longest];
  const textsOf = (size: number) => [...textsFor(source, Math.floor(size))];
  const texts = new Map(sizes.map((size) => [size, textsOf(size)]));
  for (const index of texts.get(longest)?.keys() ?? []) {
    let shorter = '';
    for (const size of sizes) {
      const text = texts.get(size)?.[index] ?? '';
      if (
        takesLong(expression, text) &&
        isSteepAfter(expression, text, shorter, () => textsOf(2 * size)[index])
      )
        return `${JSON.stringify(text.slice(0, 30))} (${text.length} chữ)`;
      shorter = text;
    }
  }
  return undefined;
}

/** By the clock on the wall, which costs less than counting work and never tells less. */
function takesLong(expression: RegExp, text: string): boolean {
  const start = performance.now();
  text.replace(expression, '');
  return performance.now() - start > LEAST;
}

const isSteep = (time: number, before: number) => time > LEAST && time > TOO_STEEP * before;

function isSteepAfter(
  expression: RegExp,
  text: string,
  shorter: string,
  twice: () => string | undefined,
): boolean {
  if (shorter === '') return false;
  const [time, before] = [milliseconds(expression, text), milliseconds(expression, shorter)];
  return isSteep(time, before) && isSurelySteep(expression, text, shorter, twice);
}

/** Looked at again, and on a text twice as long where that tells more. */
function isSurelySteep(
  expression: RegExp,
  text: string,
  shorter: string,
  twice: () => string | undefined,
): boolean {
  const time = best(expression, text);
  if (!isSteep(time, best(expression, shorter))) return false;
  return time > DOUBTFUL || best(expression, twice() ?? '') > STILL_STEEP * time;
}

/** What else the machine does may come between once or twice. */
const best = (expression: RegExp, text: string) =>
  Math.min(...Array.from({ length: 3 }, () => milliseconds(expression, text)));
