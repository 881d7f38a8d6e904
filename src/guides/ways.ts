// A guide's steps → the ways it describes, of which each reader takes one (none where all do the same), and the number of each step.
import type { Step } from './body.ts';

export interface Way {
  title: string;
  /** Number of its first step, through the whole guide. */
  first: number;
  count: number;
}

export function waysOf(steps: readonly Pick<Step, 'way'>[]): Way[] {
  const ways: Way[] = [];
  steps.forEach(({ way }, index) => {
    const last = ways.at(-1);
    if (way === null) return;
    if (last?.title === way) last.count += 1;
    else ways.push({ title: way, first: index + 1, count: 1 });
  });
  return ways;
}

export interface Numbered {
  title: string;
  /** As the page says it: in its way, else through the guide. */
  number: number;
  /** How many there are to do. */
  of: number;
  way: string | null;
}

export const numbered = (steps: readonly Pick<Step, 'title' | 'way'>[]): Numbered[] =>
  steps.map(({ title, way }, index) => {
    const first = way === null ? 0 : steps.findIndex((step) => step.way === way);
    const of = way === null ? steps.length : steps.filter((step) => step.way === way).length;
    return { title, number: index - first + 1, of, way };
  });

/** "Bước 2/4"; in a case "Mất máy, bước 2/4". */
export const counted = ({ number, of, way }: Numbered) =>
  way === null ? `Bước ${number}/${of}` : `${way}, bước ${number}/${of}`;
