// What the picture of a month says of its people: their number, and how it became known.
import { expect, test } from 'vitest';
import { sampleReports } from '../../tests/sample-reports.ts';
import { villagePlaces } from '../progress/history.ts';
import { protect } from '../reports/public/protect.ts';
import { monthNews } from './month.ts';

const reports = protect(
  sampleReports({
    'provenance.csv': () => 'month,indicator,village,how\n2026-09,people_guided,o-me,kiem-tra\n',
  }),
);
const known = (id?: string) => {
  const place = villagePlaces(reports).find((one) => one.village.id === id) ?? { kind: 'commune' as const };
  return monthNews(reports, place, 'https://vi-du.vn').panels.map((panel) => panel.known);
};

test('a picture says how its count of people became known, and of households nothing', () => {
  expect(known('o-me')).toEqual([undefined, 'qua kiểm tra ba việc']);
  expect(known('xuan-neo')).toEqual([undefined, 'tổ tự đánh giá']);
  expect(known('mo-doan')).toEqual([undefined, undefined]);
  expect(known()).toEqual([undefined, '1/8 thôn qua kiểm tra ba việc']);
});
