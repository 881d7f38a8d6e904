// A text of the content → the amounts, phone numbers, dates and ages typed into it instead of taken from content/facts.yaml.

export type Kind = 'money' | 'phone' | 'date' | 'age';

export interface Typed {
  kind: Kind;
  text: string;
  offset: number;
}

const DIGIT = 'không|một|hai|ba|bốn|năm|sáu|bảy|tám|chín';
/** A syllable of a number read aloud. */
const NUMERAL = `(?:${DIGIT}|mốt|tư|lăm|mười|mươi|trăm|linh|lẻ|rưỡi)`;
/** Of a longer row of syllables the end is found: it begins a match of its own. */
const NUMERALS = `${NUMERAL}(?: ${NUMERAL}){0,20}`;
/** One way alone to read each comma, or a long row of them takes for ever: without space it belongs to the number. */
const JOIN = '(?:(?:\\s+,\\s*|,\\s+|\\s*(?:và|hoặc|đến dưới|đến|tới|–|-)\\s*)';
const AMOUNT = '\\d+(?:[.,]+\\d+)*[.,]*';
const YEARS = '\\d+(?:,\\d+)*';
const START = '(?<![\\p{L}\\p{N}.,/])';
const END = '(?![\\p{L}\\p{N}])';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
/** Before the number of a decree, which looks like a month and a year. */
const NOT_LAW = '(?<!(?:Nghị định|Nghị quyết|Thông tư|Quyết định|Luật|số) )';
const UNIT = '(?:nghìn|ngàn|triệu|tỷ|tỉ|đồng|đ|VN[DĐ])';
const SHORT = '(?:11[1-5]|156|5656|1022|1414|6167|8149)';

const RULES: readonly [Kind, RegExp][] = [
  ['money', new RegExp(`${START}${AMOUNT}${JOIN}${AMOUNT}){0,20}\\s?${UNIT}${END}`, 'giu')],
  ['money', new RegExp(`${START}${NUMERALS} (?:triệu|tỷ|tỉ)(?! (?:lệ|trọng|giá|số))${END}`, 'giu')],
  ['money', new RegExp(`${START}${NUMERALS} (?:trăm|mươi|nghìn|ngàn) đồng${END}`, 'giu')],
  ['phone', new RegExp(`${START}(?:\\+84|0)(?:[ .-]?\\d){8,10}(?!\\d)`, 'giu')],
  ['phone', new RegExp(`${START}1[89]00(?:[ .-]?\\d){3,6}(?!\\d)`, 'giu')],
  [
    'phone',
    new RegExp(`${START}${SHORT}(?![\\d/.]*\\d)(?! (?:người|hộ|lượt|buổi|nghìn|triệu|đồng))${END}`, 'giu'),
  ],
  [
    'phone',
    new RegExp(
      `${START}(?:${DIGIT})(?:,? (?:${DIGIT})){2,}(?! (?:mươi|trăm|nghìn|ngàn|triệu|tỷ|tuổi))${END}`,
      'giu',
    ),
  ],
  ['date', new RegExp(`${START}${NOT_LAW}${DAY}/${MONTH}(?:/\\d{4})?(?![\\d/])`, 'giu')],
  ['date', new RegExp(`${START}${NOT_LAW}${MONTH}/20\\d\\d(?![\\d/])`, 'giu')],
  [
    'date',
    new RegExp(
      `${START}ngày (?:mồng |mùng )?(?:\\d+|${NUMERALS}) tháng (?:\\d+|${NUMERALS}|giêng|chạp)${END}`,
      'giu',
    ),
  ],
  ['age', new RegExp(`${START}${YEARS}${JOIN}${YEARS}){0,20}\\s?tuổi${END}`, 'giu')],
  ['age', new RegExp(`${START}${NUMERALS} tuổi${END}`, 'giu')],
];

/** Day and night, and "three or four years": read like a date and like a number to call. */
const NO_RULE = /^(?:24\/7|(?:hai ba|ba bốn|bốn năm|năm bảy) năm)$/iu;

/** Those of an earlier rule win: "50.000 đồng" is one amount. */
export function typedNumbers(text: string): Typed[] {
  const found: Typed[] = [];
  for (const [kind, pattern] of RULES)
    for (const match of text.matchAll(pattern)) {
      const [written] = match;
      const end = match.index + written.length;
      const taken = found.some((one) => match.index < one.offset + one.text.length && one.offset < end);
      if (!taken && !NO_RULE.test(written)) found.push({ kind, text: written, offset: match.index });
    }
  return found.sort((a, b) => a.offset - b.offset);
}
