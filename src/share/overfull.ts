// Sheets and posters → an Issue for each that does not fit its paper even with the smallest words.
import { issue, type Issue } from '../files/issue.ts';
import type { Library } from '../guides/library.ts';
import { drawnOrigins } from './origins.ts';
import { HEIGHT } from './sheet.ts';
import { compose } from './sheet/compose.ts';

/** Any issuer does: its name stands in a place of its own size. */
const ISSUER = { name: 'Tên trang', commune: 'Xã, thành phố', village: 'thôn', sample: false };

export function checkSheets({ guides, infographics }: Library): Issue[] {
  return infographics.flatMap((one) => {
    if (one.kind === 'received') return [];
    const origins = drawnOrigins(one, guides, ISSUER, 'https://example.vn');
    return one.sheets.flatMap((sheet, index) => {
      if (compose(sheet, origins[index]!, HEIGHT, 'picture').fits) return [];
      const what = `Tấm ${index + 1} ("${sheet.title}") nhiều chữ quá, không vừa tranh.`;
      return [issue(one.file, what, 'Bớt chữ, hoặc tách thành hai tấm.')];
    });
  });
}
