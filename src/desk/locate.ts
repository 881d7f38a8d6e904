// A problem in a file → the village and the column of the month's table it is about, as far as that is known.
import type { Issue } from '../files/issue.ts';
import type { Submission } from '../intake/submission.ts';
import type { Indicator } from '../reports/lists/indicators.ts';
import type { Village } from '../reports/lists/villages.ts';

export interface Spot {
  /** Ids. */
  village: string | undefined;
  column: string | undefined;
}

/** By the cell of the file; else by the line a message stands in; else by the names that its words begin with. */
export function locate(
  issue: Issue,
  submissions: readonly Submission[],
  villages: readonly Village[],
  indicators: readonly Indicator[],
): Spot {
  const own = submissions.find(({ file }) => file === issue.file);
  for (const { village, places } of own?.entries ?? []) {
    const at = places.findIndex(
      (place) => place !== null && place.cell !== null && place.cell === issue.cell,
    );
    if (at >= 0) return { village, column: own?.columns[at] };
  }
  const named = villages.find(({ name }) => beginsWith(issue.what, name))?.id;
  const label = /^[^"]{0,60}, "([^"]{1,200})"/.exec(issue.what)?.[1];
  const column = indicators.find((one) => one.label === label)?.id;
  const inLine = own?.entries.find(({ places }) =>
    places.some((place) => place !== null && place.line !== null && place.line === issue.line),
  );
  // A file of one village can be about nothing else.
  const only =
    own && new Set(own.entries.map(({ village }) => village)).size === 1 ? own.entries[0] : undefined;
  return { village: named ?? inLine?.village ?? only?.village, column };
}

/** "Xuân Nẻo, …", "Xuân Nẻo: …", 'Thôn "Xuân Nẻo" …', "Thôn Xuân Nẻo: …" */
function beginsWith(what: string, name: string): boolean {
  const at = what.indexOf(name);
  if (at < 0 || at > 20) return false;
  const start = what.slice(0, at);
  const after = what.charAt(at + name.length);
  return /^(\p{Lu}[\p{L} ]{0,18} )?"?$/u.test(start) && /^[,:" ]?$/.test(after);
}
