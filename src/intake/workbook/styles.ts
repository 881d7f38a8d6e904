// The styles part → what each cell style makes of a number, whether it strikes the cell out, and its colours.
import { BLACK, excelColour, WHITE, type Colour } from './colours.ts';
import { isOn } from './rich-text.ts';
import { parseFormat, type NumberFormat } from './number-format.ts';
import { readElements, type XmlElement } from './xml.ts';

export interface CellStyle {
  format: NumberFormat;
  struck: boolean;
  colour: Colour;
  behind: Colour;
}

export const PLAIN: CellStyle = {
  format: parseFormat('General'),
  ...{ struck: false, colour: BLACK, behind: WHITE },
};

/** Formats every program knows by number; those left out show the number and nothing else. */
const BUILT_IN = new Map<number, string>([
  [9, '0%'],
  [10, '0.00%'],
  ...[14, 15, 16, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 56, 57, 58].map(
    (id): [number, string] => [id, 'd/m/yyyy'],
  ),
  ...[17, 55].map((id): [number, string] => [id, 'mmm-yy']),
  ...[18, 19, 20, 21, 32, 33, 45, 46, 47].map((id): [number, string] => [id, 'h:mm']),
]);

export function readStyles(text: string): CellStyle[] {
  const elements = readElements(text);
  const codes = new Map(BUILT_IN);
  for (const { name, attributes } of elements)
    if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
  const childrenOf = (list: string) => elements.find(({ name }) => name === list)?.children ?? [];
  const fonts = childrenOf('fonts').map((font) => ({ struck: isStruck(font), colour: colourOf(font) }));
  const fills = childrenOf('fills').map(behindOf);
  const formats = new Map<number, NumberFormat>();
  const formatOf = (id: number) => {
    const known = formats.get(id) ?? parseFormat(codes.get(id) ?? 'General');
    formats.set(id, known);
    return known;
  };
  return childrenOf('cellXfs').map(({ attributes }) => ({
    format: formatOf(Number(attributes['numFmtId'] ?? 0)),
    struck: false,
    colour: BLACK,
    ...fonts[Number(attributes['fontId'] ?? 0)],
    behind: fills[Number(attributes['fillId'] ?? 0)] ?? WHITE,
  }));
}

function isStruck({ children }: XmlElement): boolean {
  const strike = children.find(({ name }) => name === 'strike');
  return strike !== undefined && isOn(strike.attributes['val']);
}

function colourOf({ children }: XmlElement): Colour {
  const colour = children.find(({ name }) => name === 'color');
  return (colour && excelColour(colour.attributes)) ?? BLACK;
}

/** A pattern of lines or a gradient hides no text. */
function behindOf({ children }: XmlElement): Colour {
  const [fill] = children;
  const pattern = fill?.attributes['patternType'] ?? 'none';
  if (fill?.name !== 'patternFill' || !['none', 'solid'].includes(pattern)) return 'pattern';
  const colour = fill.children.find(({ name }) => name === 'fgColor');
  return pattern === 'none' ? WHITE : ((colour && excelColour(colour.attributes)) ?? WHITE);
}
