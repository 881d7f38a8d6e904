// The step a phone was at, as it is kept ⇄ its parts. "#buoc-7|2|/huong-dan/can-cuoc/cung-lam/|Đổi thẻ căn cước": the step, its
// number in its way, where, the guide.

export interface Place {
  /** "#buoc-7" */
  hash: string;
  /** As the screen says it. */
  number: string;
  path: string;
  guide: string;
}

/** The last place, of whichever guide. */
export const LAST = 'lam-do';

/** The place in the guide whose steps are at this path. */
export const keyOf = (path: string) => `cung-lam ${path}`;

export const formatPlace = ({ hash, number, path, guide }: Place) => [hash, number, path, guide].join('|');

/** Undefined for what is no place of this site. */
export function parsePlace(kept: string | null): Place | undefined {
  const found = /^(#buoc-\d{1,3})\|(\d{1,3})\|(\/(?!\/)[\w/-]{1,200}\/cung-lam\/)\|(.{1,200})$/.exec(
    kept ?? '',
  );
  if (!found) return undefined;
  const [, hash = '', number = '', path = '', guide = ''] = found;
  return { path, hash, number, guide };
}
