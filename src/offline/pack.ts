// Pages → a pack of them in which what they share, styles above all, stands once; a page out of it again.

/** Pages of one site are alike: one after another they are a quarter of what they are one by one. */
export interface Pack {
  parts: string[];
  /** Address below the base → which parts it is made of: first, how many, first, how many … */
  pages: Record<string, number[]>;
}

/** Behind a tag or a rule. */
const SEAM = /(?<=[>}])/;

export function packPages(pages: ReadonlyMap<string, string>): Pack {
  const places = new Map<string, number>();
  const pack: Pack = { parts: [], pages: {} };
  for (const [path, html] of pages) {
    const runs: number[] = [];
    for (const part of html.split(SEAM)) {
      const place = places.get(part) ?? pack.parts.push(part) - 1;
      places.set(part, place);
      const [first = 0, count = 0] = runs.slice(-2);
      if (count > 0 && place === first + count) runs[runs.length - 1] = count + 1;
      else runs.push(place, 1);
    }
    pack.pages[path] = runs;
  }
  return pack;
}
