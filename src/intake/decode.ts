// Bytes of an office's file → text and the encoding it was in, or why it cannot be read.
import { issue, type Issue } from '../files/issue.ts';

export interface Decoded {
  text: string;
  encoding: 'UTF-8' | 'UTF-16' | 'Windows-1258';
}

/** A month of a whole province is some 100 KB; more is not a monthly table. */
export const MAX_BYTES = 8 * 1024 * 1024;
const MAX_LINE = 100_000;
export const MAX_ROWS = 20_000;

const SAVE_AS_CSV = 'Mở bằng Excel rồi lưu lại dạng Excel (.xlsx) hoặc "CSV UTF-8".';

/** What a file is when it is not text, by its first bytes. */
const SIGNATURES: readonly [bytes: readonly number[], name: string][] = [
  [[0x25, 0x50, 0x44, 0x46], 'tệp PDF'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'tệp Excel cũ (.xls) hoặc Word cũ'],
  [[...Buffer.from('PK\x03\x04')], 'tệp nén (zip) hoặc LibreOffice (.ods)'],
  [[0x89, 0x50, 0x4e, 0x47], 'tệp ảnh'],
  [[0xff, 0xd8, 0xff], 'tệp ảnh'],
  [[0x52, 0x61, 0x72, 0x21], 'tệp nén (rar)'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'tệp RTF'],
];

/** Words every monthly table has, as they look when a legacy encoding is read as today's. */
const LEGACY: readonly [pattern: RegExp, name: string][] = [
  [/ThÃ´n|Sá»‘|á»\u0091|Ã´n\b/u, 'chữ bị mã hóa hai lần (UTF-8 mở nhầm bảng mã rồi lưu lại)'],
  [/Th«n|Sè (?:hé|ng­êi|ng)/u, 'phông cũ TCVN3 (ABC)'],
  [/Thoân|Sóa (?:hoä|ngöôøi|ng)/u, 'phông cũ VNI'],
];

export function decode(file: string, bytes: Uint8Array): Decoded | Issue {
  const refuse = (what: string, fix: string) => issue(file, what, fix);
  if (bytes.length === 0) return refuse('Tệp rỗng.', 'Xuất lại bảng từ phần mềm rồi thử lại.');
  if (bytes.length > MAX_BYTES) {
    return refuse(
      'Tệp lớn hơn 8 MB, không phải bảng kết quả một tháng.',
      'Chọn đúng tệp, hoặc chỉ giữ trang tính của tháng này.',
    );
  }
  const signature = SIGNATURES.find(([start]) => start.every((byte, index) => bytes[index] === byte));
  if (signature) return refuse(`Đây là ${signature[1]}, không phải bảng dạng chữ.`, SAVE_AS_CSV);

  const decoded = decodeText(bytes);
  if (!decoded) return refuse('Không đọc được bảng mã chữ của tệp.', SAVE_AS_CSV);
  const { text } = decoded;
  if (text.trim() === '') return refuse('Tệp không có chữ nào.', 'Xuất lại bảng từ phần mềm rồi thử lại.');
  if (text.includes('\0')) return refuse('Tệp có byte rỗng (NUL), không phải bảng dạng chữ.', SAVE_AS_CSV);
  if (/^\s*(<!doctype|<html|<\?xml|<table)/i.test(text)) {
    return refuse(
      'Đây là một trang web (HTML), có thể là trang đăng nhập, không phải bảng.',
      'Đăng nhập lại rồi tải đúng tệp bảng.',
    );
  }
  const { longest, count } = measureLines(text);
  if (longest > MAX_LINE) {
    return refuse(
      'Có một dòng dài quá 100.000 ký tự, không phải bảng.',
      'Kiểm tra dấu nháy kép chưa đóng, hoặc xuất lại tệp.',
    );
  }
  if (count > MAX_ROWS) {
    const fix = 'Chọn đúng tệp, hoặc chỉ giữ các dòng của tháng này.';
    return refuse('Bảng có hơn 20.000 dòng, không phải bảng kết quả một tháng.', fix);
  }
  const legacy = LEGACY.find(([pattern]) => pattern.test(text));
  if (legacy) return refuse(`Chữ trong tệp là ${legacy[1]}.`, `Chuyển sang Unicode. ${SAVE_AS_CSV}`);
  return decoded;
}

function decodeText(bytes: Uint8Array): Decoded | undefined {
  const utf16 = utf16Label(bytes);
  const attempts: [label: string, encoding: Decoded['encoding']][] = utf16
    ? [[utf16, 'UTF-16']]
    : [
        ['utf-8', 'UTF-8'],
        ['windows-1258', 'Windows-1258'],
      ];
  for (const [label, encoding] of attempts) {
    try {
      const text = new TextDecoder(label, { fatal: true }).decode(bytes);
      return { text: text.normalize('NFC'), encoding };
    } catch {
      continue;
    }
  }
  return undefined;
}

/** UTF-16 by its byte order mark, or by every other byte of a Vietnamese table's start being zero. */
function utf16Label(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 400);
  const zeros = (parity: number) => start.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const many = start.length / 4;
  if (bytes.length % 2 === 0 && zeros(1) > many && zeros(0) === 0) return 'utf-16le';
  if (bytes.length % 2 === 0 && zeros(0) > many && zeros(1) === 0) return 'utf-16be';
  return undefined;
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
