// Words as written + the table of how some are said → words for a voice: no digit and no bare abbreviation is left.
// No lookbehind: Safari knows it only since 16.4.

const DIGITS = 'không một hai ba bốn năm sáu bảy tám chín'.split(' ');
const digits = (text: string) => text.replace(/\d/g, (digit) => `${DIGITS[Number(digit)]} `).trim();

/** Names of the letters a to z. */
const LETTERS = 'a bê xê dê e ép giê hát i gi ca lờ mờ nờ o pê quy rờ ét tê u vê vê-kép ích y dét'.split(' ');

/** Of three digits; a group behind another says its hundreds even when there are none. */
function hundreds(count: number, whole: boolean): string {
  const [a, b, c] = [Math.floor(count / 100), Math.floor(count / 10) % 10, count % 10];
  const words: (string | undefined)[] = [];
  if (a > 0 || whole) words.push(DIGITS[a], 'trăm');
  if (b > 1) words.push(DIGITS[b], 'mươi');
  else if (b === 1) words.push('mười');
  else if (c > 0 && words.length > 0) words.push('linh');
  if (c > 0) {
    const last = { 1: b > 1 && 'mốt', 4: b > 1 && 'tư', 5: b > 0 && 'lăm' }[c as 1];
    words.push(last || DIGITS[c]);
  }
  return words.join(' ');
}

/** A whole number below a thousand billions, as it is said. */
export function numberWords(number: number): string {
  if (number === 0) return 'không';
  const words: string[] = [];
  [1e9, 1e6, 1e3, 1].forEach((size, index) => {
    const count = Math.floor(number / size) % 1000;
    if (count > 0) words.push(hundreds(count, words.length > 0), ['tỷ', 'triệu', 'nghìn', ''][index] ?? '');
  });
  return words.join(' ').trim();
}

const spell = (letters: string) =>
  [...letters.toLowerCase()]
    .map((letter) => LETTERS[letter.charCodeAt(0) - 97] ?? (letter === 'đ' ? 'đê' : letter))
    .join(' ');
const plain = (text: string) => (/^0\d|\d{10}/.test(text) ? digits(text) : numberWords(Number(text)));

/** "15/8/2026", "9/2026", "2/9"; any other pair is said as a fraction. */
function slashed(parts: readonly number[], before: string): string {
  const [a = 0, b = 0, year] = parts;
  const day = before === 'ngày' ? '' : 'ngày ';
  if (year !== undefined) return `${day}${numberWords(a)} tháng ${numberWords(b)} năm ${numberWords(year)}`;
  if (b > 1900) return `${before === 'tháng' ? '' : 'tháng '}${numberWords(a)} năm ${numberWords(b)}`;
  if (b > 12 || a > 31) return `${numberWords(a)} trên ${numberWords(b)}`;
  return `${day}${numberWords(a)} tháng ${numberWords(b)}`;
}

type Table = Readonly<Record<string, string>>;

/** One run of letters and digits with what joins them: "1.310", "15/8", "CT01", "csgt.bocongan.gov.vn". */
function token(text: string, table: Table, before: string): string {
  const known = table[text];
  if (known !== undefined) return known;
  // "gọi 113", "gửi 1414": short numbers that ring are said digit by digit.
  if (/^\d{3,4}$/.test(text) && /^(gọi|gửi|số)$/.test(before)) return digits(text);
  if (/^\d+$/.test(text)) return plain(text);
  if (/^\d{1,3}(\.\d{3})+$/.test(text)) return plain(text.replace(/\./g, ''));
  if (/^\d+,\d+$/.test(text)) return text.split(',').map(plain).join(' phẩy ');
  if (/^\d+(\/\d+){1,2}$/.test(text)) return slashed(text.split('/').map(Number), before);
  return text.replace(/\p{L}+|\d+|[./,:-]/gu, (part) => {
    if (/^\d/.test(part)) return ` ${plain(part)} `;
    if (part === '.') return ' chấm ';
    if (part === '/') return ' trên ';
    if (/^[,:-]/.test(part)) return ', ';
    return table[part] ?? (/\p{Lu}\p{Lu}/u.test(part) || /\d/.test(text) ? ` ${spell(part)} ` : part);
  });
}

/** @param table written → said, for whole words */
export function spoken(text: string, table: Table): string {
  let before = '';
  return text
    .replace(
      /(^|[^\d.,/])((?:1[89]00|0\d{1,3})(?:[ .]\d{2,4}){1,3})(?!\d)/g,
      (_, start: string, number: string) => start + number.split(/[ .]/).map(digits).join(', '),
    )
    .replace(/(\d)\s?[–-]\s?(?=\d)/g, '$1 đến ')
    .replace(/[\p{L}\d]+(?:[./,:-][\p{L}\d]+)*/gu, (found) => {
      const word = found.toLowerCase();
      const said = token(found, table, before);
      // "gọi 113 hoặc 115": still a call.
      if (!/^(\d{3,4}|hoặc|và)$/.test(word) || !/^(gọi|gửi|số)$/.test(before)) before = word;
      return said;
    })
    .replace(/%/g, ' phần trăm')
    .replace(/\s+(,?)/g, '$1 ')
    .trim();
}
