// A page with the styles of every page → one with only the rules it uses, its scripts' included: a kilobyte less.
import { join } from 'node:path';
import { PurgeCSS } from 'purgecss';
import { listFilesBelow, readText } from '../files/disk.ts';
import { SAVED } from '../text/kept-look.ts';

const STYLE = /<style>((?:[^<]|<(?!\/?style))*)<\/style>/g;

/** What the minifier adds for `light-dark()`, which no style uses. */
const UNUSED = /--lightningcss-(?:light|dark): ?(?:initial)?;/g;

/** Words of a page or script that may be a class, an element or an attribute: "md:flex", "min-h-target". */
export const words = (text: string) => new Set(text.match(/[\w:/.!-]+/g));

/** Every name the selectors of a style ask for: classes, elements, attributes and their values. */
function namesIn(css: string): Set<string> {
  // What stands before a "{", back to the end of the rule or declaration before it.
  const selectors = css
    .split('{')
    .slice(0, -1)
    .map((part) => part.slice(Math.max(part.lastIndexOf('}'), part.lastIndexOf(';')) + 1))
    .join(' ');
  const names = selectors.match(/(?:[\w-]|\\.)+/g) ?? [];
  const values = [...selectors.matchAll(/[$*^|~]?=["']?([^\]"']*)/g)].map(([, value = '']) => value);
  return new Set([...names.map((name) => name.replaceAll('\\', '')), ...values]);
}

const asked = new Map<string, { names: Set<string>; parts: string[] }>();

/** The words of a page that its style asks for; a part of a word counts where the style asks for a part ("href^=http"). */
function wordsAskedFor(css: string, used: ReadonlySet<string>): string[] {
  const known = asked.get(css) ?? {
    names: namesIn(css),
    parts: [...css.matchAll(/[$*^|]=["']?([^\]"']*)/g)].map(([, part = '']) => part),
  };
  asked.set(css, known);
  const parts = known.parts.filter((part) => [...used].some((word) => word.includes(part)));
  return [...[...known.names].filter((name) => used.has(name)), ...parts].sort();
}

const purged = new Map<string, string>();

/** The rules of a style that these words may meet. Pages of one kind ask for the same: the work is done once for them. */
async function onlyAskedFor(css: string, used: ReadonlySet<string>): Promise<string> {
  const raw = wordsAskedFor(css, used).join(' ');
  const key = `${raw}\n${css}`;
  const own =
    purged.get(key) ??
    (
      await new PurgeCSS().purge({
        content: [{ raw, extension: 'html' }],
        css: [{ raw: css }],
        defaultExtractor: (text) => text.split(' '),
        // Classes the phone puts on <html>; what holds for any element in a state, such as :focus.
        safelist: { standard: ['js', 'sang', 'toi', 'cao', SAVED], greedy: [/^:/] },
      })
    )[0]?.css ??
    '';
  purged.set(key, own);
  return own.replace(UNUSED, '').trim();
}

/**
 * @param html the page; styles inside <noscript> stay as they are
 * @param scripts words of the code that may put classes into the page
 */
export async function withOwnStyles(html: string, scripts: ReadonlySet<string>): Promise<string> {
  const page = html.replace(/<style(?:[^<]|<(?!\/?style))*<\/style>/g, '');
  const used = new Set([...words(page), ...scripts]);
  const styles = [...html.matchAll(STYLE)].map(([, css = '']) => css);
  const own = await Promise.all(styles.map((css) => onlyAskedFor(css, used)));
  return withShortScopes(html.replace(STYLE, () => `<style>${own.shift() ?? ''}</style>`));
}

/** The names Astro gives a component's own styles stand on every element of it: a letter each is 80 bytes less. */
function withShortScopes(html: string): string {
  const scopes = [...new Set(html.match(/data-astro-cid-\w+/g))];
  return html.replace(/data-astro-cid-\w+/g, (scope) => `data-${scopes.indexOf(scope).toString(36)}s`);
}

/** Words of the code that may put classes into the pages below `dist`. */
export function scriptWords(dist: string): Set<string> {
  const code = listFilesBelow(dist)
    .filter((file) => file.endsWith('.js') && file.startsWith('_tep/'))
    .map((file) => readText(join(dist, file)) ?? '')
    // The chart engine draws on canvas: it knows no class, but half of all short words.
    .filter((text) => text.length < 100_000);
  return words(code.join('\n'));
}
