// Words with "((so-vneid))" in them + what each name stands for → the words as they are read.

/** Name → the words that stand for it. */
export type Words = Readonly<Record<string, string>>;

/** With what a slip of the finger makes of it: brackets within brackets, brackets never closed. */
const PLACEHOLDER = /\(\(((?:[^()\n]|\(\([^()\n]*\)\))*)(?:\)\))?/g;

/** A name in the text that stands for nothing, and where its brackets open. */
export type Unknown = (name: string, offset: number) => void;

/** Puts the words in place; a name nobody knows stays as it is written and is reported. */
export function fillText(text: string, words: Words, unknown: Unknown): string {
  return text.replace(PLACEHOLDER, (whole, written: string, offset: number) => {
    const value = words[written.trim()];
    if (value !== undefined) return value;
    unknown(written.trim(), offset);
    return whole;
  });
}

/** The same in code, where brackets mean more: only a whole "((name))" of the list is filled in. */
export const fillCode = (code: string, words: Words) =>
  code.replace(/\(\(([A-Za-z][\w-]{0,40})\)\)/g, (whole, name: string) => words[name] ?? whole);

/** The same in every text of a value read from a file. */
export function fillValue(
  value: unknown,
  words: Words,
  unknown: (path: PropertyKey[], name: string) => void,
) {
  const fill = (one: unknown, path: PropertyKey[]): unknown => {
    if (typeof one === 'string') return fillText(one, words, (name) => unknown(path, name));
    if (Array.isArray(one)) return one.map((item: unknown, index) => fill(item, [...path, index]));
    if (typeof one !== 'object' || one === null || one instanceof Date) return one;
    return Object.fromEntries(Object.entries(one).map(([key, item]) => [key, fill(item, [...path, key])]));
  };
  return fill(value, []);
}

/** As long as what it stands in for, so that every place after it stays where it is. */
export const withoutPlaceholders = (text: string) =>
  text.replace(PLACEHOLDER, (whole) => '\u00A0'.repeat(whole.length));

export const placeholder = (name: string) => `((${name}))`;
