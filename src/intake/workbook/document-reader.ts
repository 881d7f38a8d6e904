// The contents of an OpenDocument spreadsheet, element by element → its sheets, repeated cells written out.
import { MAX_CELLS } from '../open/limits.ts';
import type { Cell, Clothes } from '../table/sheet.ts';
import { commentAt } from './comments.ts';
import { BLACK, WHITE } from './colours.ts';
import { readDocumentCell } from './document-cell.ts';
import { Looks, type Look } from './document-looks.ts';
import { repeat } from './document-repeat.ts';
import { CellText } from './document-text.ts';
import { broken, tooManyCells } from './error.ts';
import { Grid, type Budget, type Content } from './grid.ts';
import { isBlended, type Text } from './rich-text.ts';
import type { WorkbookSheet } from './workbook.ts';
import type { XmlHandler } from './xml.ts';

type Attributes = Readonly<Record<string, string>>;

/** What is not the text of a cell though it stands inside one, or is a copy of another file's cells. */
const SKIPPED =
  /^(annotation|tracked-changes|shapes|forms|dde-links|frame|g|custom-shape|rect|line|ruby-text|note|table-source)$/;

const MAX_KNOWN_COLUMNS = 2_000;
const GROUP = /^table-(row|column)-group$/;

interface Sheet {
  name: string;
  hidden: boolean;
  grid: Grid;
  comments: Cell[];
  /** A copy of a sheet of another file, kept for its formulas. */
  foreign: boolean;
}

export class DocumentReader implements XmlHandler {
  isSpreadsheet = false;
  readonly #budget: Budget;
  readonly #looks = new Looks();
  readonly #sheets: Sheet[] = [];
  #skipped = 0;
  /** Paragraphs of the note beside a cell that is being read. */
  #note: string | undefined;
  #inNote = false;
  #line = 0;
  #row: { attributes: Attributes; cells: { column: number; content: Content }[] } | undefined;
  #column = 0;
  /** Style of the cells of each column that name none, up to a column. */
  #columns: { to: number; style: string | undefined }[] = [];
  /** Groups of rows or columns that are open, folded together or not. */
  readonly #groups: boolean[] = [];
  #cell: { attributes: Attributes; text: CellText } | undefined;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  sheets(): WorkbookSheet[] {
    return this.#sheets
      .filter(({ foreign }) => !foreign)
      .map(({ name, hidden, grid, comments }) => ({ name, hidden, rows: grid.rows(), comments }));
  }

  open(name: string, attributes: () => Attributes): void {
    const sheet = this.#sheets.at(-1);
    if (name === 'table-source' && sheet) sheet.foreign = true;
    if (name === 'annotation') this.#note = '';
    if (name === 'p') this.#inNote = this.#note !== undefined;
    if (this.#skipped > 0 || SKIPPED.test(name)) this.#skipped++;
    // A table inside a cell: its figures are nobody's.
    else if (this.#cell && name.startsWith('table')) throw broken();
    else if (this.#cell) this.#cell.text.open(name, attributes);
    else if (name === 'spreadsheet') this.isSpreadsheet = true;
    else if (name === 'table') this.#openTable(attributes());
    else if (name === 'table-column') this.#openColumn(attributes());
    else if (GROUP.test(name)) this.#groups.push(attributes()['display'] === 'false');
    else if (name === 'table-row') this.#openRow(attributes());
    else if (name === 'table-cell' || name === 'covered-table-cell')
      this.#cell = { attributes: attributes(), text: new CellText(this.#looks) };
    else this.#looks.open(name, attributes);
  }

  text(value: string): void {
    if (this.#skipped === 0) this.#cell?.text.text(value);
    else if (this.#inNote) this.#note += value;
  }

  close(name: string): void {
    if (name === 'p') this.#inNote = false;
    if (name === 'annotation') this.#closeNote();
    if (this.#skipped > 0) this.#skipped--;
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#closeCell();
    else if (this.#cell) this.#cell.text.close(name);
    else if (GROUP.test(name)) this.#groups.pop();
    else if (name === 'table-row') this.#closeRow();
  }

  #closeNote(): void {
    const note = commentAt(this.#line + 1, this.#column + 1, this.#note ?? '');
    this.#sheets.at(-1)?.comments.push(note);
    this.#note = undefined;
  }

  #openTable(attributes: Attributes): void {
    const grid = new Grid(this.#budget);
    const { hidden } = this.#looks.of(attributes);
    this.#sheets.push({ name: attributes['name'] ?? '', hidden, grid, comments: [], foreign: false });
    this.#line = 0;
    this.#columns = [];
  }

  #openColumn(attributes: Attributes): void {
    const before = this.#columns.at(-1)?.to ?? 0;
    const to = before + repeat(attributes['number-columns-repeated']);
    const style = attributes['default-cell-style-name'];
    // Far more than a sheet that is read can have; what follows is one wide column without a style.
    if (this.#columns.length >= MAX_KNOWN_COLUMNS) this.#columns.pop();
    this.#columns.push({ to, style: this.#columns.length < MAX_KNOWN_COLUMNS - 1 ? style : undefined });
    if (this.#isHidden(attributes)) this.#sheets.at(-1)?.grid.hideColumns(before + 1, to);
  }

  #openRow(attributes: Attributes): void {
    this.#row = { attributes, cells: [] };
    this.#column = 0;
  }

  #closeCell(): void {
    const { attributes = {}, text } = this.#cell ?? {};
    this.#cell = undefined;
    const [first, count] = [this.#column + 1, repeat(attributes['number-columns-repeated'])];
    this.#column += count;
    const wide = repeat(attributes['number-columns-spanned']);
    const high = repeat(attributes['number-rows-spanned']);
    const [top, bottom] = [this.#line + 1, this.#line + high];
    if (wide > 1 || high > 1)
      this.#sheets.at(-1)?.grid.merge({ top, bottom, left: first, right: first + wide - 1 });
    const value = readDocumentCell(attributes, text?.runs);
    if (value.text === '' && !value.formula) return;
    const content = this.#dress(value, this.#lookOf(attributes, first));
    if ((this.#row?.cells.length ?? 0) + count > MAX_CELLS) throw tooManyCells();
    for (let i = 0; i < count; i++) this.#row?.cells.push({ column: first + i, content });
  }

  /** A cell that names no style has that of its row, or of its column. */
  #lookOf(attributes: Attributes, column: number): Look {
    const ofRow = this.#row?.attributes['default-cell-style-name'];
    const ofColumn = () => this.#columns.find(({ to }) => column <= to)?.style;
    return this.#looks.named(attributes['style-name'] ?? ofRow ?? ofColumn());
  }

  #isHidden(attributes: Attributes): boolean {
    const { visibility } = attributes;
    const isFolded = this.#groups.includes(true);
    return (
      visibility === 'collapse' || visibility === 'filter' || isFolded || this.#looks.of(attributes).flat
    );
  }

  #dress({ colours, ...content }: Content & Text, look: Look): Content {
    const struck = look.struck && content.text !== '';
    const { colour = BLACK, behind = WHITE } = look;
    const blended = isBlended({ text: content.text, ...(colours && { colours }) }, colour, behind);
    const clothes: Clothes = {
      ...content.clothes,
      ...(struck && { struck: content.text, struckWhole: true as const }),
      ...(this.#row && this.#isHidden(this.#row.attributes) && { hiddenRow: true as const }),
      ...(blended && { blended: true as const }),
    };
    return Object.keys(clothes).length > 0 ? { ...content, clothes } : content;
  }

  #closeRow(): void {
    const { attributes = {}, cells = [] } = this.#row ?? {};
    this.#row = undefined;
    const count = repeat(attributes['number-rows-repeated']);
    for (let i = 1; cells.length > 0 && i <= count; i++)
      for (const { column, content } of cells) this.#sheets.at(-1)?.grid.add(this.#line + i, column, content);
    this.#line += count;
  }
}
