// content/facts.yaml and data/facts.yaml → what each name stands for on a day, and what must be mended or looked at.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatIssue } from '../../files/issue.ts';
import type { Day } from '../../text/date.ts';
import { readFacts } from './facts.ts';

const ORIGIN = 'source: Nghị định 1\n    date: 2026-11-01\n    review_by: 2027-06-01\n    confidence: cao\n';
const CALL = 'call: { who: Ngân hàng A, free: false }';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'facts-'));
  mkdirSync(join(folder, 'content'));
  mkdirSync(join(folder, 'data'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function facts(content: string, own = '', day = '2026-11-27') {
  writeFileSync(join(folder, 'content/facts.yaml'), content);
  if (own !== '') writeFileSync(join(folder, 'data/facts.yaml'), own);
  return readFacts(join(folder, 'content'), join(folder, 'data'), day as Day);
}
const told = ({ issues, notes }: ReturnType<typeof facts>) =>
  [...issues, ...notes].map((one) => formatIssue(one).replaceAll(`${folder}/`, ''));

const FEE = `facts:
  phi:
    value: 25.000 đồng
    spoken: hai mươi lăm nghìn đồng
    until: 2026-12-31
    then: { value: 50.000 đồng, spoken: năm mươi nghìn đồng }
    ${ORIGIN}`;

describe('a rule that ends', () => {
  test.each([
    ['2026-12-31', '25.000 đồng', 'hai mươi lăm nghìn đồng'],
    ['2027-01-01', '50.000 đồng', 'năm mươi nghìn đồng'],
  ])('on %s is %s', (day, value, spoken) => {
    expect(facts(FEE, '', day).words).toEqual({ phi: value, 'phi:noi': spoken });
  });

  test('is looked at again after its last day', () => {
    expect(told(facts(FEE, '', '2027-01-01'))).toEqual([
      'content/facts.yaml:5:12  Ghi chú: "phi" đã đổi sau ngày 31/12/2026; trang đang in lời thay. Xem văn bản mới, rồi ghi giá trị đang đúng vào value và bỏ until.',
    ]);
  });

  test('has what is right from the next day on', () => {
    expect(told(facts(FEE.replace(/ {4}then:.*\n/, '')))).toEqual([
      'content/facts.yaml:3:5  Có ngày hết hạn (until) mà không có lời thay. Thêm then: điều đúng từ ngày sau đó.',
    ]);
  });
});

test('a fact past its day of review is noted, every day after', () => {
  expect(told(facts(`facts:\n  han:\n    value: 60 ngày\n    ${ORIGIN}`, '', '2027-06-01'))).toEqual([
    'content/facts.yaml:6:16  Ghi chú: "han" đã tới ngày xem lại (1/6/2027). So lại với nguồn, rồi ghi ngày mới vào date và review_by.',
  ]);
});

describe('a number to call', () => {
  const sure = `facts:\n  so-a:\n    value: 1900 1\n    ${CALL}\n    otherwise: số in sau thẻ\n    ${ORIGIN}`;
  const unsure = sure.replace('cao', 'vừa');
  test('with a sure source is printed', () => expect(facts(sure).words['so-a']).toBe('1900 1'));
  test('without one is not', () => expect(facts(unsure).words['so-a']).toBe('số in sau thẻ'));
  test('is printed when the commune has rung it', () => {
    expect(facts(unsure, 'called: { so-a: 2026-12-03 }').words['so-a']).toBe('1900 1');
  });
  test('without words in its place is refused', () => {
    expect(told(facts(unsure.replace(/ {4}otherwise.*\n/, '')))).toEqual([
      'content/facts.yaml:3:5  Điều chưa chắc này không có lời in thay. Thêm otherwise: chỗ người đọc tự tìm được, ví dụ "số in sau thẻ".',
    ]);
  });
  test('nobody knows cannot have been rung', () => {
    expect(told(facts(sure, 'called:\n  so-b: 2026-12-03'))).toEqual([
      'data/facts.yaml:2:9  Không có số nào tên "so-b" trong content/facts.yaml. Sửa tên cho đúng, hoặc thêm tên ấy vào đó trước.',
    ]);
  });
});

describe('what each commune has its own of', () => {
  const local = `facts:\n  so-dien-luc:\n    local: true\n    otherwise: số in trên hóa đơn\n`;
  test('comes from its data', () => {
    const own = `facts:\n  so-dien-luc:\n    value: 1900 2\n    ${ORIGIN}`;
    expect(facts(local, own).words['so-dien-luc']).toBe('1900 2');
  });
  test('is said in other words until then', () => {
    expect(facts(local).words['so-dien-luc']).toBe('số in trên hóa đơn');
  });
});

test('a fact may name facts above it, not below', () => {
  const pair = (first: string, second: string) =>
    `facts:\n  ${first}\n    ${ORIGIN}  ${second}\n    ${ORIGIN}`;
  expect(facts(pair('a:\n    value: 5 ngày', 'b:\n    value: trong ((a))')).words['b']).toBe('trong 5 ngày');
  expect(told(facts(pair('b:\n    value: trong ((a))', 'a:\n    value: 5 ngày')))).toEqual([
    'content/facts.yaml:3:5  "((a))" chưa có ở phía trên. Đưa điều được nhắc tên lên trước điều nhắc tới nó.',
  ]);
});

test('the list of the repository is read without a fault, on every day its rules change', () => {
  for (const day of ['2026-11-27', '2027-01-01', '2027-02-01', '2027-03-01'])
    expect(readFacts('content', 'data', day as Day).issues).toEqual([]);
});

test('a number is said aloud digit by digit as it is written', () => {
  const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
  const numbers = readFacts('content', 'data', '2026-11-27' as Day).all.filter(
    ({ call, known }) => call && known,
  );
  expect(numbers.length).toBeGreaterThan(5);
  for (const { value, spoken } of numbers)
    expect(spoken.replaceAll(',', '').split(' ')).toEqual(
      [...value.replaceAll(' ', '')].map((one) => digits[Number(one)]),
    );
});
