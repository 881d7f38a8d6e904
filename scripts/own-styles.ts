// A page with the styles of every page → one with only the rules it uses, its scripts' included: a kilobyte less.
import { join } from 'node:path';
import { PurgeCSS } from 'purgecss';
import { listFilesBelow, readText } from '../src/files/disk.ts';

const STYLE = /<style>((?:[^<]|<(?!\/?style))*)<\/style>/g;

/** What the minifier adds for `light-dark()`, which no style uses. */
const UNUSED = /--lightningcss-(?:light|dark): ?(?:initial)?;/g;

/** Words of a page or script that may be a class, an element or an attribute: "md:flex", "min-h-target". */
const words = (text: string) => text.match(/[\w:/.!-]+/g) ?? [];

/**
 * @param html the page; styles inside <noscript> stay as they are
 * @param scripts the code that may put classes into the page
 */
export async function withOwnStyles(html: string, scripts: string): Promise<string> {
  const raw = html.replace(/<style(?:[^<]|<(?!\/?style))*<\/style>/g, '');
  const styles = [...html.matchAll(STYLE)].map(([, css = '']) => css);
  const purged = await new PurgeCSS().purge({
    content: [
      { raw, extension: 'html' },
      { raw: scripts, extension: 'js' },
    ],
    css: styles.map((css) => ({ raw: css })),
    defaultExtractor: words,
    // Classes the reader's choices put on <html>; what holds for any element in a state, such as :focus.
    safelist: { standard: ['js', 'sang', 'toi', 'cao'], greedy: [/^:/] },
  });
  let at = 0;
  const dressed = html.replace(
    STYLE,
    () => `<style>${(purged[at++]?.css ?? '').replace(UNUSED, '').trim()}</style>`,
  );
  return withShortScopes(dressed);
}

/** The names Astro gives a component's own styles stand on every element of it: a letter each is 80 bytes less. */
function withShortScopes(html: string): string {
  const scopes = [...new Set(html.match(/data-astro-cid-\w+/g))];
  return html.replace(/data-astro-cid-\w+/g, (scope) => `data-${scopes.indexOf(scope).toString(36)}s`);
}

/** The code that may put classes into the pages below `dist`. */
export function scriptsOf(dist: string): string {
  return (
    listFilesBelow(dist)
      .filter((file) => file.endsWith('.js') && file.startsWith('_tep/'))
      .map((file) => readText(join(dist, file)) ?? '')
      // The chart engine draws on canvas: it knows no class, but half of all short words.
      .filter((code) => code.length < 100_000)
      .join('\n')
  );
}
