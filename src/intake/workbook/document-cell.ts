// One cell of an OpenDocument sheet, its value and the text it shows → the cell a person sees.
import { clean, type Clothes } from '../table/sheet.ts';
import { isoDate } from './dates.ts';
import { DASH, withoutNoise, written } from './figure.ts';
import type { Content } from './grid.ts';
import { readRuns, type Run, type Text } from './rich-text.ts';

type Attributes = Readonly<Record<string, string>>;

/** @param runs the text shown; undefined where the writer left it out */
export function readDocumentCell(attributes: Attributes, runs: readonly Run[] | undefined): Content & Text {
  const shown = readRuns(runs ?? []);
  const content = readValue(attributes, shown, runs !== undefined);
  return {
    ...content,
    ...(shown.colours && { colours: shown.colours }),
    ...(attributes['formula'] !== undefined && { formula: true }),
  };
}

function readValue(attributes: Attributes, shown: Text, isShown: boolean): Content {
  const value = attributes['value'] ?? '';
  switch (attributes['value-type']) {
    case 'float':
    case 'currency':
      return readNumber(Number(value), shown, isShown);
    case 'percentage':
      return isShown ? shown : { text: `${written(Number(value) * 100)}%` };
    case 'date':
      return { text: readDate(attributes['date-value'] ?? '', shown.text) };
    case 'boolean':
      return { text: attributes['boolean-value'] === 'true' ? 'TRUE' : 'FALSE' };
    default:
      return isShown ? shown : { text: clean(attributes['string-value'] ?? '') };
  }
}

function readNumber(stored: number, { text: shown, clothes }: Content, isShown: boolean): Content {
  if (!Number.isFinite(stored)) return { text: shown };
  const number = withoutNoise(stored);
  const dressed = (more: Clothes) => ({ clothes: { ...clothes, ...more } });
  const plain = { text: written(number), number, ...(clothes && { clothes }) };
  if (!isShown) return plain;
  if (number === 0 && DASH.test(shown)) return { text: '0', number };
  if (shown === '' || DASH.test(shown)) return { ...plain, ...dressed({ unseen: true }) };
  if (/[\p{L}%]/u.test(shown)) {
    // Words beside the number are read with it, as if they had been typed.
    if (showsDigits(shown, number)) return { text: shown, ...(clothes && { clothes }) };
  } else if (!Number.isInteger(number) || showsDigits(shown, number)) return plain;
  return { text: shown, number, ...dressed({ stored: written(number) }) };
}

function showsDigits(shown: string, number: number): boolean {
  const digits = (text: string) => text.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  const wanted = String(Math.abs(number));
  return digits(shown) === wanted || digits(shown.replace(/[.,]0+\D*$/, '')) === wanted;
}

function readDate(value: string, shown: string): string {
  const groups = shown.match(/\d+/g)?.length ?? 0;
  return isoDate(value, shown === '' ? undefined : { day: groups >= 3, time: false });
}
