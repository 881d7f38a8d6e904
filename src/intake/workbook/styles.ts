// The styles part → what each cell style makes of a number, and whether it strikes the cell out.
import { isOn } from './rich-text.ts';
import { parseFormat, type NumberFormat } from './number-format.ts';
import { readElements, type XmlElement } from './xml.ts';

export interface CellStyle {
  format: NumberFormat;
  struck: boolean;
}

export const PLAIN: CellStyle = { format: parseFormat('General'), struck: false };

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
  const fonts = childrenOf('fonts').map(isStruck);
  const formats = new Map<number, NumberFormat>();
  const formatOf = (id: number) => {
    const known = formats.get(id) ?? parseFormat(codes.get(id) ?? 'General');
    formats.set(id, known);
    return known;
  };
  return childrenOf('cellXfs').map(({ attributes }) => ({
    format: formatOf(Number(attributes['numFmtId'] ?? 0)),
    struck: fonts[Number(attributes['fontId'])] ?? false,
  }));
}

function isStruck({ children }: XmlElement): boolean {
  const strike = children.find(({ name }) => name === 'strike');
  return strike !== undefined && isOn(strike.attributes['val']);
}
