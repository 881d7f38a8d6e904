// A pack and the address of a page in it → the page.
import type { Pack } from '../pack.ts';

export function pageIn({ parts, pages }: Pack, path: string): string {
  const runs = pages[path] as number[];
  return runs
    .map((first, at) => (at % 2 ? '' : parts.slice(first, first + (runs[at + 1] as number)).join('')))
    .join('');
}
