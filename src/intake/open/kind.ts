// Bytes or text that are no table we read → what they are, and the clicks that lead to one.
import { compoundKind } from './compound.ts';
import { ASK_FOR_TABLE, SAVE_AS_XLSX, TAKE_OFF_PASSWORD } from './save-as.ts';

/** What a file is, as a full sentence, and what to do. */
export interface Kind {
  what: string;
  fix: string;
}

const PICTURE: Kind = { what: 'Đây là tệp ảnh, không phải bảng.', fix: ASK_FOR_TABLE };
const VERY_OLD: Kind = { what: 'Đây là tệp Excel rất cũ (.xls), chưa đọc được.', fix: SAVE_AS_XLSX };
const UNPACK = 'Giải nén (bấm chuột phải → Giải nén, Extract) rồi nhập từng tệp bảng ở bên trong.';

/** By the first bytes. */
const SIGNATURES: readonly [start: readonly number[], kind: Kind][] = [
  [[0x25, 0x50, 0x44, 0x46], { what: 'Đây là tệp PDF, không phải bảng.', fix: ASK_FOR_TABLE }],
  [[0x89, 0x50, 0x4e, 0x47], PICTURE],
  [[0xff, 0xd8, 0xff], PICTURE],
  [[0x47, 0x49, 0x46, 0x38], PICTURE],
  [[0x52, 0x61, 0x72, 0x21], { what: 'Đây là tệp nén (rar), không phải bảng.', fix: UNPACK }],
  [[0x37, 0x7a, 0xbc, 0xaf], { what: 'Đây là tệp nén (7z), không phải bảng.', fix: UNPACK }],
  [[0x1f, 0x8b], { what: 'Đây là tệp nén (gz), không phải bảng.', fix: UNPACK }],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], { what: 'Đây là tệp RTF của Word, không phải bảng.', fix: ASK_FOR_TABLE }],
  ...[
    [0x09, 0x00, 0x04, 0x00],
    [0x09, 0x02, 0x06, 0x00],
    [0x09, 0x04, 0x06, 0x00],
    [0x09, 0x08],
  ].map((start): [number[], Kind] => [start, VERY_OLD]),
];

export function kindOfBytes(bytes: Uint8Array): Kind | undefined {
  const inside = compoundKind(bytes);
  if (inside === 'password') return { what: 'Tệp đang đặt mật khẩu, không mở được.', fix: TAKE_OFF_PASSWORD };
  if (inside === 'old-password') {
    const fix = `${TAKE_OFF_PASSWORD} Nhớ chọn kiểu .xlsx khi lưu.`;
    return { what: 'Tệp Excel cũ (.xls) đang đặt mật khẩu, không mở được.', fix };
  }
  if (inside === 'word') return { what: 'Đây là tệp Word cũ (.doc), không phải bảng.', fix: ASK_FOR_TABLE };
  if (inside === 'excel') return { what: 'Đây là tệp Excel cũ (.xls), chưa đọc được.', fix: SAVE_AS_XLSX };
  if (inside === 'other')
    return { what: 'Đây là tệp Office cũ (.xls hoặc .doc), chưa đọc được.', fix: SAVE_AS_XLSX };
  return SIGNATURES.find(([start]) => start.every((byte, index) => bytes[index] === byte))?.[1];
}

const PAGE =
  /^\s*<(!doctype|!--|\?xml|(html|head|meta|title|style|script|link|body|div|center|font|table|tr)\b)/i;
const LOGIN = /type\s*=\s*["']?password|đăng nhập|log ?in\b|sign ?in\b/i;
const saved = (what: string): Kind => ({ what: `Đây là ${what}, chưa đọc được.`, fix: SAVE_AS_XLSX });

/** By how a text begins; undefined for one that may be a table. */
export function kindOfText(text: string): Kind | undefined {
  const start = text.slice(0, 4000);
  if (/^socialcalc:/.test(start)) return saved('tệp của EtherCalc');
  if (/^(mime-version:|content-type:\s*multipart\/related)/im.test(start))
    return saved('trang web lưu thành một tệp (MHTML), dù tên là .xls');
  if (/^\s*<\?xml/i.test(start)) {
    if (/urn:schemas-microsoft-com:office:spreadsheet|progid="Excel/i.test(start))
      return saved('bảng tính XML của Excel 2003');
    if (/<office:document\b/.test(start)) return saved('tệp .fods của LibreOffice');
  }
  if (PAGE.test(start)) return kindOfPage(text);
  if (/^TABLE\s*\r?\n0,\d/.test(start)) return saved('tệp DIF của chương trình bảng tính');
  if (/^ID;P/.test(start)) return saved('tệp SYLK (.slk) của chương trình bảng tính');
  return undefined;
}

function kindOfPage(text: string): Kind {
  if (/<t[dh][\s>]/i.test(text) && !LOGIN.test(text))
    return saved('trang web (HTML) có bảng, dù tên có thể là .xls');
  return {
    what: 'Đây là một trang web (HTML), có thể là trang đăng nhập, không phải bảng.',
    fix: 'Đăng nhập lại rồi tải đúng tệp bảng; nếu mở ra thấy bảng thì lưu lại dạng .xlsx rồi nhập.',
  };
}

/** Text whose columns are kept apart by spaces alone, as "Formatted Text (.prn)" is: long words are cut off in it. */
export function isSpaced(text: string): boolean {
  const lines = text.slice(0, 20_000).split(/\r\n?|\n/);
  const gaps = (line: string) => line.match(/\S {2,}(?=\S)/g)?.length ?? 0;
  return lines.filter((line) => gaps(line) >= 3 && !/[;\t|]|,.*,/.test(line)).length >= 3;
}

export const SPACED: Kind = {
  what: 'Đây là bảng chia cột bằng dấu cách (.prn), chữ dài đã bị cắt mất, chưa đọc được.',
  fix: SAVE_AS_XLSX,
};
