// Bytes of an office's text file → text and the encoding it was in, or why it cannot be read.
import { decodeText, type EncodedText } from '../../files/encoding.ts';
import { issue, type Issue } from '../../files/issue.ts';
import { kindOfBytes, kindOfText } from './kind.ts';
import { MAX_BYTES, MAX_LINE, MAX_ROWS } from './limits.ts';

const SAVE_AGAIN = 'Mở bằng Excel rồi lưu lại dạng Excel (.xlsx) hoặc "CSV UTF-8".';

/** Words every monthly table has, as they look when a legacy encoding is read as today's. */
const LEGACY: readonly [pattern: RegExp, name: string][] = [
  [/ThÃ´n|Sá»‘|á»\u0091|Ã´n\b/u, 'chữ bị mã hóa hai lần (UTF-8 mở nhầm bảng mã rồi lưu lại)'],
  [/Th«n|Sè (?:hé|ng­êi|ng)/u, 'phông cũ TCVN3 (ABC)'],
  [/Thoân|Sóa (?:hoä|ngöôøi|ng)/u, 'phông cũ VNI'],
];

export function decode(file: string, bytes: Uint8Array): EncodedText | Issue {
  const refuse = (what: string, fix: string, line: number | null = null) => issue(file, what, fix, { line });
  if (bytes.length === 0) return refuse('Tệp rỗng.', 'Xuất lại bảng từ phần mềm rồi thử lại.');
  if (bytes.length > MAX_BYTES) {
    const fix = 'Chọn đúng tệp, hoặc chỉ giữ trang tính của tháng này.';
    return refuse('Tệp lớn hơn 8 MB, không phải bảng kết quả một tháng.', fix);
  }
  const known = kindOfBytes(bytes);
  if (known) return refuse(known.what, known.fix);
  const decoded = decodeText(bytes);
  if (!decoded) return refuse('Không đọc được bảng mã chữ của tệp.', SAVE_AGAIN);
  if ('badLine' in decoded) {
    const what = 'Tệp là UTF-8, nhưng dòng này có chữ của bảng mã khác, không rõ là chữ gì.';
    return refuse(what, 'Gõ lại chữ hỏng trên dòng này rồi lưu lại dạng "CSV UTF-8".', decoded.badLine);
  }
  const { encoding } = decoded;
  const text = withoutBlankEnd(decoded.text);
  if (text.trim() === '') return refuse('Tệp không có chữ nào.', 'Xuất lại bảng từ phần mềm rồi thử lại.');
  if (text.includes('\0')) return refuse('Tệp có byte rỗng (NUL), không phải bảng dạng chữ.', SAVE_AGAIN);
  const kind = kindOfText(text);
  if (kind) return refuse(kind.what, kind.fix);
  const { longest, count } = measureLines(text);
  if (longest > MAX_LINE) {
    const fix = 'Kiểm tra dấu nháy kép chưa đóng, hoặc xuất lại tệp.';
    return refuse('Có một dòng dài quá 100.000 ký tự, không phải bảng.', fix);
  }
  if (count > MAX_ROWS) {
    const fix = 'Chọn đúng tệp, hoặc chỉ giữ các dòng của tháng này.';
    return refuse('Bảng có hơn 20.000 dòng, không phải bảng kết quả một tháng.', fix);
  }
  if (hasLostLetters(text)) {
    const fix =
      'Mở lại bảng gốc (chữ còn đủ dấu), lưu dạng Excel (.xlsx) hoặc "CSV UTF-8", rồi nhập tệp mới.';
    return refuse('Chữ có dấu trong tệp đã bị thay bằng dấu "?", không đọc lại được.', fix);
  }
  const legacy = LEGACY.find(([pattern]) => pattern.test(text));
  if (legacy) return refuse(`Chữ trong tệp là ${legacy[1]}.`, `Chuyển sang Unicode. ${SAVE_AGAIN}`);
  return { text, encoding };
}

/** Saved in a code page without the letters of Vietnamese: "S? h? ???c h??ng d?n". */
function hasLostLetters(text: string): boolean {
  const lost = text.match(/\p{L}\?+(?=\p{L})|(?<=\s)\?+\p{L}|\p{L}\?(?=\s)/gu)?.length ?? 0;
  return lost >= 5 && !/[\u1EA0-\u1EF9]/.test(text);
}

/** The text up to its last line with anything but delimiters: a sheet formatted to the bottom ends in thousands of such lines. */
function withoutBlankEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\r\n,;|'.includes(text[end - 1]!)) end--;
  const rest = /\r\n?|\n/g;
  rest.lastIndex = end;
  const cut = rest.exec(text);
  return cut ? text.slice(0, cut.index) : text;
}

/** Length of the longest line and number of lines, in one pass. */
function measureLines(text: string): { longest: number; count: number } {
  let [longest, count, start] = [0, 1, 0];
  for (let i = 0; i <= text.length; i++) {
    const code = text.charCodeAt(i);
    if (i < text.length && code !== 10 && code !== 13) continue;
    longest = Math.max(longest, i - start);
    start = i + 1;
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) count++;
  }
  return { longest, count };
}
