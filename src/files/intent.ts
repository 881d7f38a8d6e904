// The text of a journal → the change of files that was decided, or the Issue that says why it is not carried out.
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { z } from 'zod';
import { readText } from './disk.ts';
import { InputError, issue } from './issue.ts';

/** Path inside the folder → the whole text of the file, null for one that goes. */
export type Intent = Record<string, string | null>;

/** What was decided but perhaps not finished. Its rename into place is the moment the change happens. */
export const INTENT = '.dang-ghi.json';

/** A list or a table of the folder, at most one folder down: nothing a machine runs, nothing hidden. */
const KNOWN = /^([a-z0-9][a-z0-9-]*\/)?[a-z0-9][a-z0-9-]*\.(csv|yaml)$/;

const schema = z.record(z.string(), z.string().nullable());

/** The change that was decided; undefined when there is none. Throws an InputError when it is not one of ours. */
export function readIntent(folder: string): Intent | undefined {
  const file = join(folder, INTENT);
  const text = readText(file);
  if (text === undefined) return undefined;
  const decided = parse(text);
  if (decided === undefined) {
    const what =
      'Tệp này giữ lần ghi số liệu bị ngắt giữa chừng, nhưng chính nó bị hỏng nên không ghi nốt được.';
    const fix =
      'Xóa tệp này, nhập lại bảng vừa nhập (npm run import -- TỆP --replace), rồi chạy npm run check xem còn tháng nào lệch.';
    throw new InputError([issue(file, what, fix)]);
  }
  if (!isOurs(folder, decided)) {
    const what =
      'Tệp này đòi ghi vào nơi không phải tệp số liệu; lệnh của trang không viết thế, nên không làm theo.';
    const fix = 'Xóa tệp này rồi chạy lại, và báo người quản mã: có thể ai đó đã gửi nó lên kho.';
    throw new InputError([issue(file, what, fix)]);
  }
  return decided;
}

function parse(text: string): Intent | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** True when every path is a list or a table of this folder, also where a folder of it is a link to somewhere else. */
export function isOurs(folder: string, decided: Intent): boolean {
  return Object.keys(decided).every((name) => {
    if (!KNOWN.test(name)) return false;
    const place = dirname(join(folder, name));
    return !existsSync(place) || (realpathSync(place) + sep).startsWith(realpathSync(folder) + sep);
  });
}
