// Parts of pages that answer by themselves ↔ columns of text.

/** A part of a page with a heading of its own: a trouble, a warning, a step, a story of a quiz. */
export interface Passage {
  /** Index of its page in the directory. */
  page: number;
  /** Id of its place on the page; "" where it has none. */
  anchor: string;
  head: string;
}

/** A line for each; a page stands as how far it is behind the one before, in base 36. */
export interface PackedPassages {
  pages: string;
  anchors: string;
  heads: string;
}

export function packPassages(passages: readonly Passage[]): PackedPassages {
  const steps = passages.map(({ page }, index) => page - (passages[index - 1]?.page ?? 0));
  return {
    pages: steps.map((step) => step.toString(36)).join(' '),
    anchors: passages.map(({ anchor }) => anchor).join(' '),
    heads: passages.map(({ head }) => head).join('\n'),
  };
}

export function unpackPassages({ pages, anchors, heads }: PackedPassages): Passage[] {
  if (heads === '') return [];
  const [steps, places] = [pages.split(' '), anchors.split(' ')];
  let page = 0;
  return heads.split('\n').map((head, index) => ({
    page: (page += parseInt(steps[index]!, 36)),
    anchor: places[index]!,
    head,
  }));
}
