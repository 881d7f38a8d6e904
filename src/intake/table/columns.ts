// The rows of a heading → what each column is about, and as what it counts it.
import { qualifierOf, type Heading, type Qualifier } from './headings.ts';
import type { Layout, Readers } from './layout.ts';
import type { Cell, Row } from './sheet.ts';

export interface Column {
  index: number;
  /** The cell that carries the heading; for a blank heading, the cell of its place. */
  head: Cell;
  heading: Heading;
}

/** A heading of the band that stands over a column: its own cell, or a merged one from the left. */
interface Over {
  text: string;
  own: boolean;
  /** Its row sets one way of counting beside another: "Kế hoạch | Thực hiện". */
  contrasts: boolean;
}

export function readColumns(band: readonly Row[], readers: Readers): Column[] {
  const width = Math.max(...band.map((row) => row.length));
  const contrasts = band.map((row) => new Set(row.flatMap(({ text }) => qualifierOf(text) ?? [])).size > 1);
  return Array.from({ length: width }, (_, index) => index).flatMap((index) => {
    const cells = band.map((row) => row[index]).filter((cell) => cell !== undefined);
    const head = cells.findLast(({ text }) => text !== '') ?? cells.at(-1);
    return head ? [{ index, head, heading: headingOf(overColumn(band, index, contrasts), readers) }] : [];
  });
}

/** Texts over a column from top to bottom. A blank above a filled cell is covered by the merged cell to its left. */
function overColumn(band: readonly Row[], index: number, contrasting: readonly boolean[]): Over[] {
  return band.flatMap((row, level): Over[] => {
    const contrasts = contrasting[level] === true;
    const own = row[index]?.text ?? '';
    if (own !== '') return [{ text: own, own: true, contrasts }];
    const below = band.slice(level + 1).some((lower) => lower[index]?.text);
    const merged = below ? row.slice(0, index).findLast(({ text }) => text !== '') : undefined;
    return merged ? [{ text: merged.text, own: false, contrasts }] : [];
  });
}

function headingOf(over: readonly Over[], readers: Readers): Heading {
  if (over.length === 0) return { kind: 'unknown', near: undefined };
  const own = over.filter((one) => one.own).map(({ text }) => text);
  const texts = over.map(({ text }) => text);
  const joined = [own.join(' '), texts.join(' ')]
    .map(readers.heading)
    .find(({ kind }) => kind === 'indicator');
  const alone = over.map(({ text }) => readers.heading(text));
  const level = alone.findLastIndex(({ kind }) => kind === 'indicator');
  const found = alone[level];
  if (found?.kind === 'indicator') return { ...found, ...asWhat(found.as, over, level) };
  if (joined) return joined;
  const spoken = over
    .map((one, at) => ({ ...one, heading: alone[at]! }))
    .filter((one) => one.own)
    .reverse();
  const known = spoken.find(({ heading }) => heading.kind !== 'unknown')?.heading;
  if (known) return known;
  // "Đạt (%)", "So với tháng trước" under nothing of ours.
  if (spoken[0] && /^(share|other|plan)$/.test(qualifierOf(spoken[0].text) ?? '')) return { kind: 'note' };
  return (
    spoken.find(({ heading }) => heading.kind === 'unknown' && heading.near)?.heading ?? {
      kind: 'unknown',
      near: undefined,
    }
  );
}

/** What the other texts over an indicator's column make of it; a text below that we do not know is a part of those counted. */
function asWhat(own: Qualifier | undefined, over: readonly Over[], level: number): { as?: Qualifier } {
  // "Kế hoạch" over a group, with nothing set against it, is the plan the indicators are of.
  const above = over
    .slice(0, level)
    .map(({ text, contrasts }) => ({ way: qualifierOf(text), contrasts }))
    .map(({ way, contrasts }) => (way === 'plan' && !contrasts ? undefined : way));
  const below = over
    .slice(level + 1)
    .map(({ text }) => text)
    .filter((text) => /[\p{L}%]/u.test(text) && !isAside(text));
  const said = [...above, own, ...below.map((text) => qualifierOf(text) ?? 'part')];
  const as =
    said.findLast((one) => one !== undefined && one !== 'result') ?? said.find((one) => one !== undefined);
  return as === undefined ? {} : { as };
}

/** A month, or a unit in brackets, says nothing of what is counted. */
const isAside = (text: string) =>
  /^(tháng|t)?\.?\s?\d{1,2}(\s?[/.-]\s?20\d\d)?$|^\([^()]{1,30}\)$|^đvt/i.test(text);

/** Whether figures counted so are those of an indicator with this period. */
function suits(as: Qualifier | undefined, period: 'cumulative' | 'monthly'): boolean {
  if (as === undefined || as === 'result') return true;
  return as === (period === 'cumulative' ? 'cumulative' : 'month');
}

export interface Chosen {
  columns: readonly Column[];
  /** Columns of one indicator of which only some count what we publish, and those alone. */
  doubts: { indicator: number; taken: Column | undefined; left: Column[] }[];
}

/** Leaves out columns that count something else than their indicator: the plan, a share, the sum since the year began. */
export function chooseColumns({ columns }: Layout, periods: readonly ('cumulative' | 'monthly')[]): Chosen {
  const doubts: Chosen['doubts'] = [];
  const left = new Set<Column>();
  periods.forEach((period, indicator) => {
    const ofIt = columns.filter(({ heading }) => heading.kind === 'indicator' && heading.index === indicator);
    const asOf = ({ heading }: Column) => (heading.kind === 'indicator' ? heading.as : undefined);
    const others = ofIt.filter((column) => !suits(asOf(column), period));
    if (others.length === 0) return;
    if (ofIt.length === 1 && asOf(others[0]!) === 'part') {
      doubts.push({ indicator, taken: others[0], left: [] });
      return;
    }
    for (const column of others) left.add(column);
    const [taken] = ofIt.filter((column) => !left.has(column));
    // A share beside its count is plainly something else.
    const asked = taken ? others.filter((column) => asOf(column) !== 'share') : others;
    if (asked.length > 0) doubts.push({ indicator, taken, left: asked });
  });
  return {
    doubts,
    columns: columns.map((column) => (left.has(column) ? { ...column, heading: { kind: 'note' } } : column)),
  };
}
