// How numbers, dates, calls and abbreviations are said; and that no text of the site hands a digit to the voice.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadLibrary } from '../../../guides/load.ts';
import { numberWords, spoken } from './spoken.ts';

const table = parse(readFileSync('content/spoken.yaml', 'utf8')) as Record<string, string>;

test.each([
  [0, 'không'],
  [5, 'năm'],
  [10, 'mười'],
  [15, 'mười lăm'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi tư'],
  [105, 'một trăm linh năm'],
  [1310, 'một nghìn ba trăm mười'],
  [2026, 'hai nghìn không trăm hai mươi sáu'],
  [50_000, 'năm mươi nghìn'],
  [100_000, 'một trăm nghìn'],
  [20_500_014, 'hai mươi triệu năm trăm nghìn không trăm mười bốn'],
  [1_000_005, 'một triệu không trăm linh năm'],
])('%i', (number, words) => {
  expect(numberWords(number)).toBe(words);
});

test.each([
  ['ngày 15/8/2026', 'ngày mười lăm tháng tám năm hai nghìn không trăm hai mươi sáu'],
  ['từ 1/7/2026', 'từ ngày một tháng bảy năm hai nghìn không trăm hai mươi sáu'],
  ['tháng 9/2026', 'tháng chín năm hai nghìn không trăm hai mươi sáu'],
  ['Gọi 1900 0368.', 'Gọi một chín không không, không ba sáu tám.'],
  ['1900\u00A0545413 Vietcombank', 'một chín không không, năm bốn năm bốn một ba Vietcombank'],
  ['Bước 3/10.', 'Bước ba trên mười.'],
  [
    'Nghị định 168/2024, 12/2026',
    'Nghị định một trăm sáu mươi tám trên hai nghìn không trăm hai mươi tư, tháng mười hai năm hai nghìn không trăm hai mươi sáu',
  ],
  ['Gọi 113 hoặc 115', 'Gọi một một ba hoặc một một năm'],
  ['80 % số hộ, 1.310 hộ', 'tám mươi phần trăm số hộ, một nghìn ba trăm mười hộ'],
  ['0,5 triệu', 'không phẩy năm triệu'],
  [
    'quét mã QR, Đường 391, 25/12',
    'quét mã quy rờ, Đường ba trăm chín mươi mốt, ngày hai mươi lăm tháng mười hai',
  ],
  ['3–5 ngày', 'ba đến năm ngày'],
  ['mã OTP', 'mã o tê pê'],
  ['VNeID mức 2', 'vi en ai đi mức hai'],
  ['mẫu CT01', 'mẫu xê tê không một'],
  ['vneid.gov.vn', 'vi en ai đi chấm gốp chấm vê nờ'],
  ['mạng 4G', 'mạng bốn gờ'],
  [
    'UBND xã, Nghị định 69/2024/NĐ-CP',
    'ủy ban nhân dân xã, Nghị định sáu mươi chín trên hai nghìn không trăm hai mươi tư trên nờ đê, xê pê',
  ],
])('%s', (written, said) => {
  expect(spoken(written, table).replace(/\s+/g, ' ')).toBe(said);
});

test('every step of every guide is handed to the voice without a digit and without a bare abbreviation', () => {
  const { library } = loadLibrary('content', 'data/links.csv');
  const texts = library!.guides.flatMap(({ title, summary, body }) => [
    ...[title, summary, ...body.headings],
    ...body.steps.flatMap((step) => [step.title, step.text]),
  ]);
  expect(texts.length).toBeGreaterThan(500);
  const left = texts.map((text) => spoken(text, table)).filter((said) => /\d|\p{Lu}{2}/u.test(said));
  expect(left).toEqual([]);
});
