// What several files say of one month's villages, and what is published of it → one figure a cell, or the figures that clash.
import { countOf, makeCounts, type Counts } from '../../reports/counts.ts';
import type { Receipt } from '../../reports/receipt.ts';
import type { Entry, Place, Submission } from '../submission.ts';

/** One figure of one file. */
export interface Said {
  value: number | null;
  team: string;
  file: string;
  place: Place | null;
  receipt: Entry['receipt'];
  /** The published figure is taken back. */
  withdrawn?: true;
}

/** Two figures for one cell, and nothing that says which. */
export interface Clash {
  village: string;
  column: string;
  /** Two at least: everything that was said of the cell. */
  said: readonly Said[];
  /** teams: the first is of the whole village, beside its teams; published: the first is, and the others are of teams. */
  kind: 'files' | 'teams' | 'published';
}

/** A figure that a file brings: it was not published, or was another. */
export interface Brought {
  village: string;
  column: string;
  /** Before and afterwards, of the village. */
  old: number | null;
  new: number | null;
  said: readonly Said[];
  /** The figures published stay as they are; those of more teams are added. */
  grows: boolean;
}

/** True for a figure that takes the place of a published one, or takes it back. */
export const replaces = ({ old, grows }: Brought): boolean => old !== null && !grows;

export interface Merged {
  counts: Counts<number>;
  clashes: Clash[];
  brought: Brought[];
  /** How many published figures the files have a blank for. */
  kept: number;
}

export interface Choice {
  /** The file whose figures hold where two files differ. */
  keep?: string | undefined;
  /** A blank takes a published figure away. */
  withdraw?: boolean;
}

/** What is known of the period already. */
export interface Known {
  counts?: Counts<number> | undefined;
  /** Figures of teams stand in them. */
  receipts: readonly Receipt[];
}

/** A blank never takes the place of a figure, and the order of the files makes no difference. */
export function mergeCells(
  submissions: readonly Submission[],
  villages: readonly string[],
  columns: readonly string[],
  known: Known,
  choice: Choice = {},
): Merged {
  const said = allSaid(submissions);
  const clashes: Clash[] = [];
  const brought: Brought[] = [];
  let kept = 0;
  const counts = makeCounts<number>(villages, columns, (village, column) => {
    const published = countOf(known.counts, village, column);
    const own = said.get(`${village} ${column}`) ?? [];
    const cell = new Cell(village, column, own, choice);
    const found = cell.settle(published, teamFigures(known.receipts, village, column));
    if ('clash' in found) {
      clashes.push(found.clash);
      return published;
    }
    if (found.value !== published)
      brought.push({ village, column, old: published, new: found.value, ...found });
    else if (published !== null && own.length > 0 && own.every(({ value }) => value === null)) kept++;
    return found.value;
  });
  return { counts, clashes, brought, kept };
}

function allSaid(submissions: readonly Submission[]): Map<string, Said[]> {
  const cells = new Map<string, Said[]>();
  for (const { file, columns, entries } of submissions)
    for (const { village, team, figures, places, receipt, withdrawn = [] } of entries)
      figures.forEach((value, at) => {
        const place = places[at] ?? null;
        if (value === null && place === null) return;
        const [column = '', said] = [columns[at], { value, team, file, place, receipt }];
        const key = `${village} ${column}`;
        const one: Said = withdrawn.includes(column) ? { ...said, withdrawn: true } : said;
        cells.set(key, [...(cells.get(key) ?? []), one]);
      });
  return cells;
}

/** The last figure of each team for a column, as receipts have them. */
function teamFigures(receipts: readonly Receipt[], village: string, column: string): Map<string, number> {
  const figures = new Map<string, number>();
  for (const receipt of receipts.filter((one) => one.village === village && one.team !== ''))
    for (const { value } of receipt.figures.filter((one) => one.column === column))
      if (typeof value === 'number') figures.set(receipt.team, value);
      else figures.delete(receipt.team);
  return figures;
}

type Settled = { value: number | null; said: readonly Said[]; grows: boolean } | { clash: Clash };

const sumOf = (values: Iterable<number>) => [...values].reduce((sum, value) => sum + value, 0);

class Cell {
  readonly #village: string;
  readonly #column: string;
  readonly #said: readonly Said[];
  readonly #choice: Choice;

  constructor(village: string, column: string, said: readonly Said[], choice: Choice) {
    this.#village = village;
    this.#column = column;
    this.#said = said;
    this.#choice = choice;
  }

  settle(published: number | null, before: ReadonlyMap<string, number>): Settled {
    const given = this.#said.filter(({ value }) => value !== null);
    const back = this.#said.filter(({ withdrawn }) => withdrawn);
    const chosen = [...given, ...back].find(this.#keeps);
    if (back.length > 0 && given.length > 0 && !chosen) return this.#clash('files', [...given, ...back]);
    if (back.length > 0 && (given.length === 0 || chosen?.withdrawn))
      return { value: null, said: back, grows: false };
    if (given.length === 0) {
      const withdrawn = this.#choice.withdraw && this.#said.length > 0;
      return { value: withdrawn ? null : published, said: this.#said, grows: false };
    }
    const teams = new Map(before);
    const used: Said[] = [];
    for (const team of [...new Set(given.map((one) => one.team))].sort()) {
      const found = this.#pick(given.filter((one) => one.team === team));
      if ('clash' in found) return found;
      if (team !== '') teams.set(team, found.value!);
      used.push(...found.said);
    }
    const whole = used.find(({ team }) => team === '');
    const named = used.filter(({ team }) => team !== '');
    if (named.length === 0) return { value: whole!.value, said: used, grows: false };
    return this.#withTeams(published, before, teams, whole, named);
  }

  #withTeams(
    published: number | null,
    before: ReadonlyMap<string, number>,
    teams: ReadonlyMap<string, number>,
    whole: Said | undefined,
    named: readonly Said[],
  ): Settled {
    const sum = sumOf(teams.values());
    if (whole && whole.value !== sum) {
      if (this.#keeps(whole)) return { value: whole.value, said: [whole], grows: false };
      if (!named.some((one) => this.#keeps(one))) return this.#clash('teams', [whole, ...named]);
    }
    if (published !== null && before.size === 0 && published !== sum)
      return this.#clash('published', [{ ...named[0]!, value: published, team: '' }, ...named]);
    const grows = published !== null && [...before].every(([team, value]) => teams.get(team) === value);
    return { value: sum, said: named, grows };
  }

  /** Among figures of one village, or of one team: the newest version, the file that was chosen, or the only one. */
  #pick(said: readonly Said[]): { value: number | null; said: readonly Said[] } | { clash: Clash } {
    const versions = said.map(({ receipt }) => receipt.version ?? 0);
    const newest = versions.every((version) => version > 0)
      ? said.filter((_, at) => versions[at] === Math.max(...versions))
      : said;
    const kept = newest.filter((one) => this.#keeps(one));
    const left = kept.length > 0 ? kept : newest;
    if (left.some(({ value }) => value !== left[0]!.value)) return this.#clash('files', left);
    return { value: left[0]!.value, said: left };
  }

  #keeps = ({ file }: Said) => this.#choice.keep === file;

  #clash(kind: Clash['kind'], said: readonly Said[]): { clash: Clash } {
    return { clash: { village: this.#village, column: this.#column, said, kind } };
  }
}
