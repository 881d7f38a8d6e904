// The workbook of an empty form and figures → the workbook as it comes back, its blank cells filled in.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellName } from '../src/files/issue.ts';

export const FORM_SHEET = 'xl/worksheets/sheet1.xml';

/** @param figures one row a village; null leaves the cell blank */
export function filledForm(form: Uint8Array, figures: readonly (readonly (number | null)[])[]): Uint8Array {
  const parts = unzipSync(form);
  let sheet = strFromU8(parts[FORM_SHEET]!);
  const checked = [...sheet.matchAll(/sqref="([^"]*)"/g)].flatMap(
    ([, cells = '']) => cells.match(/\d+/g) ?? [],
  );
  const top = Math.min(...checked.map(Number));
  figures.forEach((row, r) =>
    row.forEach((figure, c) => {
      const name = cellName(top + r, c + 2);
      const blank = new RegExp(`<c r="${name}" s="(\\d+)"/>`);
      if (!blank.test(sheet)) throw new Error(`${name} is no blank cell of the form`);
      if (figure !== null) sheet = sheet.replace(blank, `<c r="${name}" s="$1"><v>${figure}</v></c>`);
    }),
  );
  return zipSync({ ...parts, [FORM_SHEET]: strToU8(sheet) });
}
