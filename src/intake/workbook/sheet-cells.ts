// The part of one sheet → its cells in a grid, read element by element, so that a sheet is never held as a tree.
import type { Clothes } from '../table/sheet.ts';
import { isoDate, serialDate } from './dates.ts';
import { broken } from './error.ts';
import { showNumber } from './figure.ts';
import { Grid, type Budget, type Content } from './grid.ts';
import { columnOf, readArea } from './reference.ts';
import { isBlended, isOn, RunReader, type Text } from './rich-text.ts';
import { PLAIN, type CellStyle } from './styles.ts';
import { clean, hasGap, unescapeText } from '../table/sheet.ts';
import type { XmlHandler } from './xml.ts';

/** What cells refer to. */
export interface Shared {
  strings: readonly Text[];
  styles: readonly CellStyle[];
  from1904: boolean;
}

type Attributes = Readonly<Record<string, string>>;

interface OpenCell {
  column: number;
  type: string;
  style: CellStyle;
  value: string | undefined;
  formula: boolean;
}

/** Columns of fewer characters and rows of fewer points show nothing. */
const SEEN = 0.5;

export class SheetReader implements XmlHandler {
  readonly grid: Grid;
  readonly #shared: Shared;
  readonly #inline = new RunReader();
  #inData = false;
  #line = 0;
  #hidden = false;
  #column = 0;
  #cell: OpenCell | undefined;
  /** The element inside the cell whose text is being read. */
  #inside: 'v' | 'is' | undefined;
  #showsZeros = true;

  constructor(shared: Shared, budget: Budget) {
    this.#shared = shared;
    this.grid = new Grid(budget);
  }

  open(name: string, attributes: () => Attributes): void {
    if (this.#inside === 'is') return this.#inline.open(name, attributes);
    if (name === 'sheetData') this.#inData = true;
    else if (!this.#inData) this.#openBeside(name, attributes);
    else if (name === 'row') this.#openRow(attributes());
    else if (name === 'c') this.#cell = this.#openCell(attributes());
    else if (this.#cell && (name === 'v' || name === 'is')) this.#inside = name;
    else if (this.#cell && name === 'f') this.#cell.formula = true;
  }

  text(value: string): void {
    if (this.#inside === 'is') this.#inline.text(value);
    else if (this.#inside === 'v' && this.#cell) this.#cell.value = (this.#cell.value ?? '') + value;
  }

  close(name: string): void {
    if (this.#inside === 'is' && name !== 'is') this.#inline.close(name);
    else if (name === this.#inside) this.#inside = undefined;
    else if (name === 'sheetData') this.#inData = false;
    else if (name === 'c' && this.#cell) {
      this.grid.add(this.#line, this.#cell.column, this.#read(this.#cell));
      this.#cell = undefined;
    }
  }

  #openBeside(name: string, attributes: () => Attributes): void {
    if (name === 'col') {
      const { min, max, hidden = '0', width } = attributes();
      if (isOn(hidden) || Number(width ?? 1) < SEEN) this.grid.hideColumns(Number(min), Number(max));
    } else if (name === 'mergeCell') this.grid.merge(readArea(attributes()['ref'] ?? ''));
    else if (name === 'sheetView') this.#showsZeros = isOn(attributes()['showZeros']);
  }

  /** A row or a cell without a name stands after the one before it. */
  #openRow({ r, hidden = '0', ht }: Attributes): void {
    this.#line = r === undefined ? this.#line + 1 : Number(r);
    this.#hidden = isOn(hidden) || Number(ht ?? 1) < SEEN;
    this.#column = 0;
    if (!Number.isInteger(this.#line) || this.#line < 1) throw broken();
  }

  #openCell({ r, t = 'n', s }: Attributes): OpenCell {
    this.#column = r === undefined ? this.#column + 1 : columnOf(r, this.#line);
    const style = this.#shared.styles[Number(s ?? 0)] ?? PLAIN;
    return { column: this.#column, type: t, style, value: undefined, formula: false };
  }

  #read(cell: OpenCell): Content {
    const value = this.#readValue(cell);
    const { text, number, clothes: own } = value;
    const struck = cell.style.struck && text !== '' ? { struck: text, struckWhole: true as const } : {};
    const unseen = number === 0 && !this.#showsZeros ? { unseen: true as const } : {};
    const hidden = this.#hidden ? { hiddenRow: true as const } : {};
    const blended = isBlended(value, cell.style.colour, cell.style.behind) ? { blended: true as const } : {};
    const clothes: Clothes = { ...own, ...struck, ...unseen, ...hidden, ...blended };
    return {
      text,
      ...(number !== undefined && { number }),
      ...(cell.formula && { formula: true }),
      ...(Object.keys(clothes).length > 0 && { clothes }),
    };
  }

  #readValue({ type, value, style }: OpenCell): Content & Text {
    const inline = this.#inline.take();
    if (inline.text !== '') return inline;
    // A cell that names its kind and holds nothing is blank; it is not the first of the shared texts.
    if (value === undefined || value.trim() === '') return { text: '' };
    switch (type) {
      case 's':
        return this.#shared.strings[Number(value)] ?? fail();
      case 'b':
        return { text: isOn(value.trim()) ? 'TRUE' : 'FALSE' };
      case 'd':
        return { text: isoDate(value.trim(), style.format.date) };
      case 'n':
        return this.#readNumber(value.trim(), style);
      default:
        return plainText(unescapeText(value));
    }
  }

  #readNumber(value: string, { format }: CellStyle): Content {
    const number = Number(value);
    // "0x10" is a number to JavaScript and to nobody else.
    if (!Number.isFinite(number) || !/^[-+\d.eE]+$/.test(value)) return plainText(value);
    if (format.date) return { text: serialDate(number, this.#shared.from1904, format.date) };
    return showNumber(number, format);
  }
}

function plainText(raw: string): Content {
  return { text: clean(raw), ...(hasGap(raw) && { clothes: { gap: true } }) };
}

function fail(): never {
  throw broken();
}
