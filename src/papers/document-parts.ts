// Blocks and tables of a paper → paragraphs and tables of a Word document, in the decree's measures.
import {
  AlignmentType,
  BorderStyle,
  LeaderType,
  Paragraph,
  Table as WordTable,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import { formatCount } from '../text/number.ts';
import { BODY, FONT, points, SIZE, TEXT_WIDTH } from './layout.ts';
import type { Block, Cell, Column, Table } from './paper.ts';

type Look = Omit<IRunOptions, 'text' | 'size' | 'children'>;

/** Words in one look; sizes in points. */
export const words = (text: string, size: number, look: Look = {}) =>
  new TextRun({ text, size: size * 2, font: FONT, ...look });

/** A paragraph of its own look, without indent. */
export const lineOf = (text: string, size: number, look: Look = {}, more: IParagraphOptions = {}) =>
  new Paragraph({ alignment: AlignmentType.CENTER, ...more, children: [words(text, size, look)] });

export const BOLD = { bold: true } as const;
export const ITALIC = { italics: true } as const;

/** A line to write on, dotted to the right margin. */
const dotted = (width: number, size: number) =>
  new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: width, leader: LeaderType.DOT }],
    spacing: { after: BODY.after, line: BODY.line },
    children: [words('\t', size)],
  });

const KEEP = { keepNext: true } as const;

/** One block of the body as its paragraphs. */
export function paragraphs(block: Block, size: number = SIZE.body): Paragraph[] {
  if (block.kind === 'to-fill') return Array.from({ length: block.lines }, () => dotted(TEXT_WIDTH, size));
  const look: Look = { section: BOLD, part: BOLD, item: ITALIC, sentence: {}, point: {} }[block.kind];
  const isHeading = block.kind === 'section' || block.kind === 'part' || block.kind === 'item';
  return [
    new Paragraph({
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine: BODY.indent },
      spacing: { after: BODY.after, line: BODY.line },
      ...(isHeading && KEEP),
      children: [words(block.kind === 'point' ? `- ${block.text}` : block.text, size, look)],
    }),
  ];
}

/** An empty paragraph whose lower border is a line in the middle of a column. */
export function rule(length: number, column: number): Paragraph {
  const side = Math.max(0, Math.round((column - length) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: points(1), line: points(2), lineRule: 'exact', after: points(6) },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 0 } },
    children: [],
  });
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };

/** Columns side by side without lines: the head, the signature. */
export function columns(widths: readonly number[], rows: readonly (readonly Paragraph[])[][]): WordTable {
  return new WordTable({
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, one) => sum + one), type: WidthType.DXA },
    borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                borders: NO_BORDERS,
                margins: { left: 0, right: 0 },
                width: { size: widths[index]!, type: WidthType.DXA },
                children: [...children],
              }),
          ),
        }),
    ),
  });
}

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

export const shown = (cell: Cell) => (typeof cell === 'number' ? formatCount(cell) : (cell ?? ''));

/** A table over the width given, its heading repeated on every page. */
export function grid(
  { columns: all, rows, foot }: Table,
  width: number,
  size: number = SIZE.table,
): WordTable {
  const letters = all.reduce((sum, column) => sum + column.width, 0);
  const widths = all.map((column) => Math.floor((width * column.width) / letters));
  const cell = (text: string, index: number, alignment: Column['align'], look: Look) =>
    new TableCell({
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { left: 50, right: 50, top: 30, bottom: 30 },
      width: { size: widths[index]!, type: WidthType.DXA },
      children: [new Paragraph({ alignment: ALIGN[alignment], children: [words(text, size, look)] })],
    });
  const row = (cells: readonly Cell[], look: Look) =>
    new TableRow({
      cantSplit: true,
      children: cells.map((one, index) => cell(shown(one), index, all[index]!.align, look)),
    });
  const heading = all.map(({ title }, index) => cell(title, index, 'center', BOLD));
  return new WordTable({
    columnWidths: widths,
    width: { size: widths.reduce((sum, one) => sum + one), type: WidthType.DXA },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: heading }),
      ...rows.map((cells) => row(cells, {})),
      ...foot.map((cells) => row(cells, BOLD)),
    ],
  });
}
