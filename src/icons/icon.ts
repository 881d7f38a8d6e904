// Name of an icon of the set (Lucide, ISC licence) → the drawing inside its SVG.
import { createRequire } from 'node:module';

interface IconSet {
  icons: Record<string, { body: string }>;
  /** Earlier names of icons. */
  aliases: Record<string, { parent: string }>;
}

const set = createRequire(import.meta.url)('@iconify-json/lucide/icons.json') as IconSet;

/** What the SVG around every drawing of this site says already. */
const LINES =
  ' fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round" stroke-width="2"';

const bodyOf = (name: string) => set.icons[set.aliases[name]?.parent ?? name]?.body;

export function hasIcon(name: string): boolean {
  return bodyOf(name) !== undefined;
}

/** The paths of a 24×24 icon drawn in lines of width 2. Throws on an unknown name. */
export function iconDrawing(name: string): string {
  const body = bodyOf(name);
  if (body === undefined) throw new Error(`no icon is called ${name}`);
  return body.replaceAll(LINES, '').replace(/^<g>(.*)<\/g>$/, '$1');
}
