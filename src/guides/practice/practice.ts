// A guide's steps and drawn screens → scenes to practise on: where to press, and what every other press would have done.
import { allScreenNames, screenParts, type DrawnScreen, type PartKind } from '../../text/screen.ts';
import type { Step } from '../body.ts';
import { pairs, splitList } from '../misuse.ts';
import type { PracticeWords } from './practice-words.ts';

/** One thing to put into a field; of several only one belongs there. */
export interface Offer {
  value: string;
  /** Why not; null for the right one. */
  why: string | null;
}

export interface Scene {
  /** The step's number in the guide, from 1. */
  number: number;
  title: string;
  text: string;
  screen: DrawnScreen;
  /** Every other place to press → what it would have done. */
  wrong: ReadonlyMap<string, string>;
  /** What may be put into the field to press; empty where something else is pressed, or nothing. */
  offers: readonly Offer[];
}

/** The scenes of a guide, in the order of its steps; empty where it draws no screen. */
export function practiceOf(steps: readonly Step[], words: PracticeWords): Scene[] {
  return steps.flatMap(({ title, text, screens }, index) =>
    screens.map((given) => {
      const screen = drawnScreen(given);
      const number = index + 1;
      return {
        number,
        title,
        text,
        screen,
        wrong: wrongPresses(screen, given, words),
        offers: offersOf(screen, given, words, number),
      };
    }),
  );
}

/** Whether there is anything to practise on. */
export const hasScreens = ({ steps }: { steps: readonly Step[] }) =>
  steps.some(({ screens }) => screens.length > 0);

/** A screen as it stands in a guide, its lists as lists. */
export const drawnScreen = (given: Readonly<Record<string, string>>): DrawnScreen => ({
  app: given['app'] ?? '',
  title: given['title'] ?? '',
  text: given['text'],
  fields: splitList(given['fields']),
  rows: splitList(given['rows']),
  buttons: splitList(given['buttons']),
  tabs: splitList(given['tabs']),
  press: given['press'],
});

/** Said where nobody wrote what the part does: true of any of its kind. */
const GENERAL: Record<PartKind, (name: string) => string> = {
  field: (name) => `“${name}” là ô để gõ chữ. Bước này chưa cần gõ vào đó.`,
  row: (name) => `Bấm “${name}” thì máy mở mục ấy, chưa phải việc của bước này.`,
  button: (name) => `Nút “${name}” làm việc khác, chưa phải việc của bước này.`,
  tab: (name) => `“${name}” mở mục khác ở dưới màn hình, chưa phải việc của bước này.`,
};

function wrongPresses(
  screen: DrawnScreen,
  given: Readonly<Record<string, string>>,
  { presses }: PracticeWords,
): ReadonlyMap<string, string> {
  if (screen.press === undefined) return new Map();
  const own = new Map(pairs(given['wrong']));
  const known = (name: string) => presses.find(({ of }) => of.includes(name))?.does;
  return new Map(
    screenParts(screen).flatMap(({ kind, names }) =>
      names
        .filter((name) => name !== screen.press)
        .map((name) => [name, own.get(name) ?? known(name) ?? GENERAL[kind](name)] as const),
    ),
  );
}

const TRY_AGAIN = 'Đọc lại lời của bước rồi chọn lại.';

/** In an order that is not always the same, and the same each time the site is built. */
function offersOf(
  screen: DrawnScreen,
  given: Readonly<Record<string, string>>,
  { fields }: PracticeWords,
  number: number,
): Offer[] {
  const { press } = screen;
  if (press === undefined || !screen.fields?.includes(press)) return [];
  const [right, ...wrong] = splitList(given['type']);
  const name = press.toLowerCase();
  const usual = fields.find(({ of }) => of.some((part) => name.includes(part)));
  const offers: Offer[] = right
    ? [{ value: right, why: null }, ...wrong.map((value) => ({ value, why: TRY_AGAIN }))]
    : [{ value: usual?.right ?? '', why: null }, ...(usual?.wrong ?? [])];
  const shift = (number + allScreenNames(screen).length) % offers.length;
  return [...offers.slice(shift), ...offers.slice(0, shift)];
}
