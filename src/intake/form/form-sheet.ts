// Bytes of a form's workbook → the same as one landscape page whose cells of figures alone can be changed, to whole numbers.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellName } from '../../files/issue.ts';
import { countOf } from '../../reports/counts.ts';
import { formatCount } from '../../text/number.ts';
import type { Form } from './form.ts';

/** Where the figures go: rows from `top` to `bottom`, columns from the second to `right`. */
export interface Figures {
  top: number;
  bottom: number;
  right: number;
}

const SHEET = 'xl/worksheets/sheet1.xml';
const FIT = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
const PAGE =
  '<printOptions horizontalCentered="1"/><pageMargins left="0.4" right="0.4" top="0.4" bottom="0.4" header="0.2" footer="0.2"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="1"/>';
/** Without a password: it keeps from mishaps, not from people. */
const GUARD =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0"/>';
const WHOLE =
  'type="whole" operator="greaterThanOrEqual" allowBlank="1" showErrorMessage="1" errorTitle="Chưa nhận số này" error="Chỉ ghi số nguyên từ 0 trở lên, ví dụ 102. Chưa có số thì để trống."';

/** What the writer of workbooks has no words for, put into its parts. */
export function finishSheet(bytes: Uint8Array, form: Form, figures: Figures): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (name: string, change: (text: string) => string) => {
    parts[name] = strToU8(change(strFromU8(parts[name]!)));
  };
  let [last, style] = [0, 0];
  edit(SHEET, (sheet) => {
    last = Number([...sheet.matchAll(/<row r="(\d+)"/g)].at(-1)?.[1]);
    style = Number(new RegExp(`<c r="${cellName(figures.top, 2)}" s="(\\d+)"`).exec(sheet)?.[1]);
    const guarded = behind(behind(sheet, /<worksheet[^<>]*>/, FIT), /<\/sheetData>/, GUARD);
    const checked = behind(guarded, /<\/mergeCells>/, validations(form, figures));
    return put(checked, /<pageMargins[^<>]*><pageSetup[^<>]*>/, () => PAGE);
  });
  edit('xl/workbook.xml', (workbook) => {
    const area = `'${form.sheet}'!$A$1:$${columnLetters(figures.right)}$${last}`;
    const names = `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">${area}</definedName></definedNames>`;
    return put(workbook, /<definedNames\/>/, () => names);
  });
  edit('xl/styles.xml', (styles) => put(styles, nth('<xf ', style), unlocked));
  return zipSync(parts);
}

const columnLetters = (column: number) => cellName(1, column).slice(0, -1);

/** A change that finds no place to be made would leave a form that looks right and guards nothing. */
function put(text: string, place: RegExp, change: (found: string) => string): string {
  if (!place.test(text)) throw new Error(`no ${place.source} in the form's workbook`);
  return text.replace(place, change);
}

const behind = (text: string, place: RegExp, added: string) => put(text, place, (found) => found + added);

/** Everything up to the end of the style of this number, which is the last part of what is found. */
const nth = (start: string, index: number) =>
  new RegExp(`(?<=<cellXfs[^<>]*>(?:${start}.{0,400}?</xf>){${index}})${start}.{0,400}?</xf>`, 's');

/** The style of a cell that may be changed, its number with a dot between thousands. */
const unlocked = (style: string) =>
  style
    .replace('<xf ', '<xf numFmtId="3" applyNumberFormat="1" applyProtection="1" ')
    .replace('</xf>', '<protection locked="0"/></xf>');

/** One check for all figures; at those that only grow, the figure before is shown too. */
function validations({ before, villages, columns }: Form, { top, bottom }: Figures): string {
  const plain: string[] = [];
  const prompted: string[] = [];
  columns.forEach(({ id, period }, i) => {
    const cells = villages.map((village, row) => ({
      name: cellName(top + row, i + 2),
      known: period === 'cumulative' ? countOf(before?.counts, village.id, id) : null,
    }));
    if (cells.every(({ known }) => known === null))
      return plain.push(`${cellName(top, i + 2)}:${cellName(bottom, i + 2)}`);
    for (const { name, known } of cells)
      if (known === null) plain.push(name);
      else
        prompted.push(validation(name, `Kỳ trước: ${formatCount(known)}. Số lũy kế không nhỏ hơn số này.`));
    return undefined;
  });
  const all = [...(plain.length > 0 ? [validation(plain.join(' '))] : []), ...prompted];
  return `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}

function validation(cells: string, prompt?: string): string {
  const shown = prompt === undefined ? '' : ` showInputMessage="1" prompt="${prompt}"`;
  return `<dataValidation ${WHOLE}${shown} sqref="${cells}"><formula1>0</formula1></dataValidation>`;
}
