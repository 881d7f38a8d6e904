// Words with "{household_share}" in them + the commune's own numbers → the words with the numbers.
import { nearest } from '../text/nearest.ts';

/** Name of a number of the plan → how it is written. */
export type Numbers = Readonly<Record<string, string>>;

const PLACEHOLDER = /\{([a-z_]+)\}/g;

/** Puts the numbers in place in every text of a value; a name nobody knows is reported with where it stands. */
export function fill<T>(
  value: T,
  numbers: Numbers,
  report: (path: PropertyKey[], what: string, fix: string) => void,
  path: PropertyKey[] = [],
): T {
  if (typeof value === 'string') {
    return value.replace(PLACEHOLDER, (whole, name: string) => {
      const number = numbers[name];
      if (number !== undefined) return number;
      const known = Object.keys(numbers);
      const near = nearest(name, known);
      report(
        path,
        `Xã không có số nào tên "${name}".`,
        near ? `Ý là "{${near}}"?` : `Chọn một trong: ${known.join(', ')}.`,
      );
      return whole;
    }) as T;
  }
  if (Array.isArray(value))
    return value.map((one: unknown, index) => fill(one, numbers, report, [...path, index])) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [
    key,
    fill(one, numbers, report, [...path, key]),
  ]);
  return Object.fromEntries(entries) as T;
}

/** The text with every template as some short number, for those who only look at its words. */
export function withoutPlaceholders<T>(value: T): T {
  return fill(value, new Proxy({}, { get: () => '1' }), () => undefined);
}
