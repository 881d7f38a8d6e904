// Lines of a document, each in its style → A4 pages as marks: broken between lines, headings kept with what follows.
import { PALETTE } from '../colours/palette.ts';
import { HEIGHT } from './paper.ts';
import { WIDTH } from './sheet/look.ts';
import { box, type Mark } from './sheet/mark.ts';
import { measure, wrap, type Type } from './sheet/type.ts';

const EDGE = 46;
const INSIDE = WIDTH - 2 * EDGE;
const LEADING = 1.36;
/** The last baseline: below it stands the foot. */
const BOTTOM = HEIGHT - 74;
const FOOT: Type = { size: 22, weight: 400, colour: PALETTE.soft };
const CODE = 190;

export interface DocumentLine {
  text: string;
  style: 'title' | 'part' | 'heading' | 'text' | 'item' | 'box' | 'quiet';
  /** A code to scan and its address in large letters, below this line; the line begins a page. */
  address?: { code: string; said: string; scan: string };
}

interface Style extends Type {
  /** Air above. */
  above: number;
  indent: number;
  /** Stands in the indent. */
  mark?: string;
  /** Never the last of a page. */
  leads?: true;
}

const ink = PALETTE.ink;
const STYLES: Record<DocumentLine['style'], Style> = {
  title: { size: 50, weight: 800, colour: ink, above: 0, indent: 0, leads: true },
  part: { size: 33, weight: 800, colour: PALETTE.brand, above: 30, indent: 0, leads: true },
  heading: { size: 28, weight: 700, colour: ink, above: 20, indent: 0, leads: true },
  text: { size: 26, weight: 400, colour: ink, above: 8, indent: 0 },
  item: { size: 26, weight: 400, colour: ink, above: 6, indent: 34, mark: '•' },
  box: { size: 26, weight: 400, colour: ink, above: 10, indent: 46, mark: '☐' },
  quiet: { size: 23, weight: 400, colour: PALETTE.soft, above: 6, indent: 0 },
};

/** @param foot stands below every page, before its number */
export function pagesOfText(lines: readonly DocumentLine[], foot: string): Mark[][] {
  const pages: Mark[][] = [];
  let y = Infinity;
  const begin = () => {
    pages.push(footOf(`${foot} · trang ${pages.length + 1}`));
    y = EDGE;
  };
  for (const [index, line] of lines.entries()) {
    const style = STYLES[line.style];
    const rows = wrap(line.text, INSIDE - style.indent - (line.address ? CODE + 30 : 0), style);
    const step = style.size * LEADING;
    const after = style.leads ? followers(lines.slice(index + 1)) : 0;
    const least = rows.length < 4 ? rows.length * step + after : 2 * step;
    if (line.address || y + style.above + least > BOTTOM) begin();
    else y += style.above;
    const top = y;
    rows.forEach((text, row) => {
      if (y + step > BOTTOM) begin();
      if (row === 0 && style.mark) pages.at(-1)!.push(...markOf(style, y));
      pages.at(-1)!.push(textAt(text, EDGE + style.indent, y + style.size, style));
      y += step;
    });
    if (line.address) y = Math.max(addressOf(line.address, top, y, pages.at(-1)!), y);
  }
  return pages;
}

/** Height a heading needs below itself on its page: what follows up to its first two lines. */
function followers(lines: readonly DocumentLine[]): number {
  const [next] = lines;
  if (!next) return 0;
  const { above, size, leads } = STYLES[next.style];
  const own = above + size * LEADING;
  return leads ? own + followers(lines.slice(1)) : own + size * LEADING;
}

function textAt(text: string, x: number, y: number, type: Type): Mark {
  const { size, weight, colour } = type;
  return { kind: 'text', text, x, y, size, weight, colour, width: measure(text, type) };
}

/** A dot, or a box for a pen: drawn, since the letters of no font are sure to have one. */
function markOf({ mark, size }: Style, y: number): Mark[] {
  if (mark === '•') return [box({ x: EDGE + 6, y: y + size * 0.56, width: 10, height: 10 }, ink, 5)];
  const square = { x: EDGE + 2, y: y + size * 0.14, width: 26, height: 26 };
  return [box(square, PALETTE.surface, 4, { colour: ink, width: 3 })];
}

function footOf(text: string): Mark[] {
  return [
    box({ x: EDGE, y: HEIGHT - 60, width: INSIDE, height: 2 }, PALETTE.line),
    textAt(text, EDGE, HEIGHT - 24, FOOT),
  ];
}

/** Read from a metre, unless the address is too long for one line. */
const fitting = (said: string, width: number) =>
  Math.floor(38 * Math.min(1, width / measure(said, { size: 38, weight: 800 })));

/** The code at the right, from the top of the line; below the line's words, what to type and how to scan. */
function addressOf(
  { code, said, scan }: NonNullable<DocumentLine['address']>,
  top: number,
  y: number,
  page: Mark[],
): number {
  page.push({ kind: 'code', address: code, x: WIDTH - EDGE - CODE, y: top, size: CODE });
  const width = INSIDE - CODE - 30;
  const large: Type = { size: fitting(said, width), weight: 800, colour: PALETTE.brand };
  const small: Type = { size: 23, weight: 400, colour: ink };
  let at = y + 6;
  for (const [text, type] of [
    [said, large],
    [scan, small],
  ] as const)
    for (const row of wrap(text, width, type)) {
      page.push(textAt(row, EDGE, at + type.size, type));
      at += type.size * LEADING;
    }
  return Math.max(at, top + CODE) + 4;
}
