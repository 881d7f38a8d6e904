// A number → that many hostile files, the same each time: zips that lie, sheets without end, texts made to be misread.
import { BYTES } from './bytes.ts';
import { CELLS } from './cells.ts';
import { oddName } from './names.ts';
import { Random } from './random.ts';
import { SHEETS } from './sheets.ts';
import { TEXTS } from './texts.ts';
import { ZIPS, type Make } from './zips.ts';

export interface HostileFile {
  kind: string;
  name: string;
  bytes: () => Uint8Array;
}

const KINDS: readonly (readonly [kind: string, ending: string, make: Make])[] = [
  ...Object.entries(ZIPS).map(([kind, make]) => [kind, '.xlsx', make] as const),
  ...Object.entries({ ...SHEETS, ...CELLS }).map(
    ([kind, make]) => [kind, kind.includes('document') ? '.ods' : '.xlsx', make] as const,
  ),
  ...Object.entries({ ...BYTES, ...TEXTS }).map(([kind, make]) => [kind, '.csv', make] as const),
];

/** How many kinds there are: the first so many files are one of each. */
export const HOW_MANY_KINDS = KINDS.length;

const ENDINGS = ['.xlsx', '.xlsm', '.ods', '.csv', '.txt', '.xls', '.pdf', '.yaml', ''];

export function* hostileFiles(count: number): Generator<HostileFile, undefined> {
  for (let index = 0; index < count; index++) {
    const random = new Random(index * 7919 + 11);
    const [kind, ending, make] = KINDS[index % KINDS.length]!;
    const odd = index >= KINDS.length && random.below(4) === 0;
    const name = odd
      ? `${index} ${oddName(random)}${random.one(ENDINGS)}`.slice(0, 120)
      : `${index}-2026-08${ending}`;
    yield { kind, name, bytes: () => make(random) };
  }
}
