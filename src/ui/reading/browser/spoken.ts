// Words as written + the table of how some are said → words for a voice: no digit and no bare abbreviation is left.
// No lookbehind: Safari knows it only since 16.4. Every byte is fetched over a weak signal: tests/reading.test.ts weighs them.

/** Names of the digits and of the letters a to z. */
const NAMES =
  'không một hai ba bốn năm sáu bảy tám chín a bê xê dê e ép giê hát i gi ca lờ mờ nờ o pê quy rờ ét tê u vê vê-kép ích y dét'.split(
    ' ',
  );

/** One after another. */
const spell = (text: string) =>
  [...text.toLowerCase()].map((one) => NAMES[parseInt(one, 36)] || (one === 'đ' ? 'đê' : one)).join(' ');

/** What a digit is followed by, the last one first. */
const PLACES = ' mươi trăm nghìn mươi trăm triệu mươi trăm tỷ mươi trăm'.split(' ');

/** "không mươi năm" is "linh năm": where people say less or otherwise than digit after digit. */
const OTHERWISE: readonly [written: RegExp, said: string][] = [
  [/ không trăm không mươi không( nghìn| triệu)?/g, ''],
  [/ không mươi không/g, ''],
  [/không mươi/g, 'linh'],
  [/mươi không/g, 'mươi'],
  [/một mươi/g, 'mười'],
  [/mươi một/g, 'mươi mốt'],
  [/mươi bốn/g, 'mươi tư'],
  [/(mươi|mười) năm/g, '$1 lăm'],
];

/** A whole number below a thousand billions, as it is said. */
export const numberWords = (number: number): string =>
  OTHERWISE.reduce(
    (text, [written, said]) => text.replace(written, said),
    [...`${number}`].map((digit, at, all) => `${NAMES[+digit]} ${PLACES[all.length - at - 1]}`).join(' '),
  ).trim();

const plain = (text: string) => (/^0\d|\d{10}/.test(text) ? spell(text) : numberWords(+text));

/** "15/8/2026", "9/2026", "2/9"; a step of several and any other pair is said as "three of ten". */
function slashed(text: string, before: string): string {
  const numbers = text.split('/').map(Number);
  const [a = 0, b = 0] = numbers;
  const [first, second, year] = numbers.map(numberWords);
  const called = (word: string) => (word === before ? '' : `${word} `);
  if (b > 1900 && a < 13) return `${called('tháng')}${first} năm ${second}`;
  if (before === 'bước' || b > 12 || a > 31) return `${first} trên ${second}`;
  return `${called('ngày')}${first} tháng ${second}${year ? ` năm ${year}` : ''}`;
}

type Table = Readonly<Record<string, string>>;

const CALLS = /^(gọi|gửi|số)$/;

/** One run of letters and digits with what joins them: "1.310", "15/8", "CT01", "csgt.bocongan.gov.vn". */
function token(text: string, table: Table, before: string): string {
  if (table[text]) return table[text];
  // "gọi 113", "gửi 1414": short numbers that ring are said digit by digit.
  if (/^\d{3,4}$/.test(text) && CALLS.test(before)) return spell(text);
  if (/^\d{1,3}(\.\d{3})+$/.test(text)) return plain(text.replace(/\./g, ''));
  if (/^\d+(\/\d+){1,2}$/.test(text)) return slashed(text, before);
  return text.replace(/\p{L}+|\d+|./gu, (part) => {
    if (/\d/.test(part)) return ` ${plain(part)} `;
    if (part === '.') return ' chấm ';
    if (part === ',') return ' phẩy ';
    if (part === '/') return ' trên ';
    if (/[:-]/.test(part)) return ', ';
    return table[part] || (/\p{Lu}{2}/u.test(part) || /\d/.test(text) ? ` ${spell(part)} ` : part);
  });
}

/** @param table written → said, for whole words */
export function spoken(text: string, table: Table): string {
  let before = '';
  return text
    .replace(
      /(^|[^\d.,/])((?:1[89]00|0\d{1,3})(?:[\s.]\d{2,6}){1,3})(?!\d)/g,
      (_, start: string, number: string) => start + number.split(/[\s.]/).map(spell).join(', '),
    )
    .replace(/(\d)\s?[–-]\s?(?=\d)/g, '$1 đến ')
    .replace(/[\p{L}\d]+(?:[./,:-][\p{L}\d]+)*/gu, (found) => {
      const word = found.toLowerCase();
      const said = token(found, table, before);
      // "gọi 113 hoặc 115": still a call.
      if (!/^(\d{3,4}|hoặc|và)$/.test(word) || !CALLS.test(before)) before = word;
      return said;
    })
    .replace(/%/g, ' phần trăm')
    .replace(/\s+(,?)/g, '$1 ')
    .trim();
}
