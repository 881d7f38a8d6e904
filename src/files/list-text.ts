// A list of the data folder, in whatever encoding a program saved it → its text, and what is to be said of that.
import { existsSync } from 'node:fs';
import { readBytes } from './disk.ts';
import { decodeText } from './encoding.ts';
import { issue, type Issue } from './issue.ts';

export interface ListText {
  /** In NFC, without byte order mark; "" where it cannot be read. */
  text: string;
  issues: Issue[];
}

const SAVE = 'Khi lưu, chọn bảng mã UTF-8; trong Excel là kiểu "CSV UTF-8 (Comma delimited)".';

/** Undefined when there is no such file. */
export function readListText(file: string): ListText | undefined {
  if (!existsSync(file)) return undefined;
  const decoded = decodeText(readBytes(file));
  if (!decoded || 'badLine' in decoded) {
    const what = 'Dòng này có chữ của bảng mã khác, không rõ là chữ gì.';
    const fix = `Gõ lại chữ hỏng trên dòng này rồi lưu. ${SAVE}`;
    return { text: '', issues: [issue(file, what, fix, { line: decoded?.badLine ?? null })] };
  }
  const { text, encoding } = decoded;
  if (encoding === 'UTF-8') return { text, issues: [] };
  const what = `Tệp lưu bằng bảng mã ${encoding}, vẫn đọc được.`;
  return { text, issues: [issue(file, what, SAVE, { severity: 'note' })] };
}
