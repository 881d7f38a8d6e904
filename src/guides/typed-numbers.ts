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
const NUMERALS = `${NUMERAL}(?: ${NUMERAL})*`;
const JOIN = String.raw`(?:\s*(?:,|và|hoặc|đến dưới|đến|tới|–|-)\s*`;
const START = String.raw`(?<![\p{L}\p{N}.,/])`;
const END = String.raw`(?![\p{L}\p{N}])`;
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
/** Before the number of a decree, which looks like a month and a year. */
const NOT_LAW = '(?<!(?:Nghị định|Nghị quyết|Thông tư|Quyết định|Luật|số) )';

const PATTERNS: readonly [Kind, string][] = [
  ['money', `${START}\\d[\\d.,]*${JOIN}\\d[\\d.,]*)*\\s?(?:nghìn|ngàn|triệu|tỷ|tỉ|đồng|đ|VN[DĐ])${END}`],
  ['money', `${START}${NUMERALS} (?:triệu|tỷ|tỉ)(?! (?:lệ|trọng|giá|số))${END}`],
  ['money', `${START}${NUMERALS} (?:trăm|mươi|nghìn|ngàn) đồng${END}`],
  ['phone', `${START}(?:\\+84|0)(?:[ .-]?\\d){8,10}(?!\\d)`],
  ['phone', `${START}1[89]00(?:[ .-]?\\d){3,6}(?!\\d)`],
  [
    'phone',
    `${START}(?:11[1-5]|156|5656|1022|1414|6167|8149)(?![\\d/.]*\\d)(?! (?:người|hộ|lượt|buổi|nghìn|triệu|đồng))${END}`,
  ],
  ['phone', `${START}(?:${DIGIT})(?:,? (?:${DIGIT})){2,}(?! (?:mươi|trăm|nghìn|ngàn|triệu|tỷ|tuổi))${END}`],
  ['date', `${START}${NOT_LAW}${DAY}/${MONTH}(?:/\\d{4})?(?![\\d/])`],
  ['date', `${START}${NOT_LAW}${MONTH}/20\\d\\d(?![\\d/])`],
  ['date', `${START}ngày (?:mồng |mùng )?(?:\\d+|${NUMERALS}) tháng (?:\\d+|${NUMERALS}|giêng|chạp)${END}`],
  ['age', `${START}\\d+${JOIN}\\d+)*\\s?tuổi${END}`],
  ['age', `${START}${NUMERALS} tuổi${END}`],
];

const RULES = PATTERNS.map(([kind, pattern]) => ({ kind, pattern: new RegExp(pattern, 'giu') }));

/** Day and night, and "three or four years": read like a date and like a number to call. */
const NO_RULE = /^(?:24\/7|(?:hai ba|ba bốn|bốn năm|năm bảy) năm)$/iu;

/** Those of an earlier rule win: "50.000 đồng" is one amount. */
export function typedNumbers(text: string): Typed[] {
  const found: Typed[] = [];
  for (const { kind, pattern } of RULES)
    for (const match of text.matchAll(pattern)) {
      const [written] = match;
      const end = match.index + written.length;
      const taken = found.some((one) => match.index < one.offset + one.text.length && one.offset < end);
      if (!taken && !NO_RULE.test(written)) found.push({ kind, text: written, offset: match.index });
    }
  return found.sort((a, b) => a.offset - b.offset);
}
