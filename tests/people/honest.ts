// Words of villages, places, notes, dates and papers → a thousand cells that hold nobody's data.

export interface HonestWords {
  villages: string[];
  places: string[];
  units: string[];
  notes: string[];
  dates: string[];
  papers: string[];
}

type Cell = (one: (list: readonly string[]) => string, count: () => string, words: HonestWords) => string;

const KINDS: readonly Cell[] = [
  (one, _, { villages }) => one(villages),
  (one, _, { villages }) => `Thôn ${one(villages)}`,
  (one, _, { villages }) => `thôn ${one(villages)}, thôn ${one(villages)} và ${one(villages)}`,
  (one, _, { places }) => one(places),
  (one, _, { places, dates }) => `${one(places)}, ${one(dates)}`,
  (one, _, { places, villages }) => `Tổ công nghệ số thôn ${one(villages)} trực ở ${one(places)}`,
  (one, count, { notes }) => `${one(notes)}; ${count()} hộ`,
  (one, _, { notes }) => one(notes),
  (one, _, { notes, dates }) => `${one(notes)} (${one(dates)})`,
  (one, _, { notes }) => `${one(notes)}. ${one(notes)}`,
  (one, _, { dates }) => one(dates),
  (_, count) => count(),
  (one, count, { units }) => `${count()} ${one(units)}`,
  (one, count, { units, dates }) => `${count()} ${one(units)}, tính đến ${one(dates)}`,
  (_, count) => `${count()}/${count()}`,
  (_, count) => `${count()} – ${count()}; ${count()}`,
  (one, count, { villages, units }) => `${one(villages)}: ${count()} ${one(units)}`,
  (one, _, { papers }) => one(papers),
  (one, _, { papers, notes }) => `${one(notes)} (${one(papers)})`,
  (one, _, { papers, villages }) => `${one(papers)} về thôn ${one(villages)}`,
];

/** The same cells each time: a small generator of numbers with a fixed start. */
export function honestCells(words: HonestWords, count: number): string[] {
  let state = 20261127;
  const below = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const one = (list: readonly string[]) => list[below(list.length)] ?? '';
  const figure = () => {
    const value = below(10 ** (1 + below(6)));
    const spelled = [String(value), value.toLocaleString('vi-VN'), `${value % 100},${below(100)} %`];
    return one(spelled);
  };
  return Array.from({ length: count }, (_, index) =>
    (KINDS[index % KINDS.length] as Cell)(one, figure, words),
  );
}
