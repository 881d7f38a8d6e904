// What the desk says beside the table: words for teams, sentences of the pages, a survey's clean file, and what it cannot know.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatIssue, issue } from '../files/issue.ts';
import { submit } from '../intake/submit.ts';
import { countOf } from '../reports/counts.ts';
import { listsIn } from '../reports/lists/lists.ts';
import { loadReports } from '../reports/load.ts';
import { protect } from '../reports/public/protect.ts';
import type { Day, Month } from '../text/date.ts';
import type { Quarter } from '../text/quarter.ts';
import { cleanName, cleanText } from './clean-file.ts';
import { judge, NO_ANSWERS } from './judged.ts';
import { cellKey, knownFrom, reportsFrom } from './known.ts';
import { inquiry, reminder } from './letters.ts';
import { locate } from './locate.ts';
import { preview } from './preview.ts';
import { villageStates } from './village-state.ts';

const stored = loadReports('tests/sample').reports!;
const known = knownFrom(protect(stored));
const reports = reportsFrom(known);
const OCTOBER = '2026-10' as Month;
const sender = (today: string) => ({
  commune: reports.commune,
  report: 'https://xa.vn/to/bao-cao/',
  today: today as Day,
});
const { villages, indicators } = listsIn(reports.lists, OCTOBER);

test('counts that pages hide do not come with the page, and are named as hidden', () => {
  const survey = stored.surveys[0]!;
  const small = survey.counts.villages.flatMap((village) =>
    survey.counts.columns.flatMap((column) => {
      const count = countOf(survey.counts, village, column);
      return count !== null && count > 0 && count < 5 ? [[village, column] as const] : [];
    }),
  );
  expect(small.length).toBeGreaterThan(0);
  for (const [village, column] of small) {
    expect(countOf(known.surveys[0]!.counts, village, column)).toBeNull();
    expect(known.hidden).toContain(cellKey(survey.period, village, column));
  }
});

describe('words for a team', () => {
  const [state] = villageStates(judge([], NO_ANSWERS, reports, OCTOBER, '2026-10-15' as Day), NO_ANSWERS);

  test('before the day of the plan, and after it', () => {
    expect(reminder(state!, OCTOBER, sender('2026-10-15'))).toBe(
      'Thôn Xuân Nẻo: xã chưa nhận báo cáo tháng 10/2026. Hạn gửi là trước ngày 20/10/2026.\nXin tổ mở trang này trên điện thoại, điền rồi gửi lại vào đây. Chưa có số thì để “Chưa có số”, đừng ghi 0.\nhttps://xa.vn/to/bao-cao/',
    );
    expect(reminder(state!, OCTOBER, sender('2026-10-20'))).toContain(
      'Hạn là trước ngày 20/10/2026, nay đã qua, nhưng vẫn gửi được.',
    );
  });

  test('where something looks wrong', () => {
    const one = {
      issue: issue('a.csv', 'Xuân Nẻo, "Số buổi": "x" không phải số nguyên.', ''),
      key: '',
      settled: false,
    };
    const asked = { ...state!, questions: [{ ...one, village: 'xuan-neo', column: undefined }] };
    expect(inquiry(asked, OCTOBER, sender('2026-10-15'))).toBe(
      'Thôn Xuân Nẻo: xã đã nhận số liệu tháng 10/2026, còn chỗ cần hỏi lại:\n- Xuân Nẻo, "Số buổi": "x" không phải số nguyên.\nĐúng rồi thì xin nhắn “đúng”. Sai thì xin sửa rồi gửi lại cả tin, ở trang:\nhttps://xa.vn/to/bao-cao/',
    );
  });
});

test.each([
  ['Xuân Nẻo, "Số buổi hướng dẫn tại thôn": "x" không phải số nguyên.', 'xuan-neo'],
  ['Ô Mễ: mọi số giống hệt tháng 9/2026.', 'o-me'],
  ['Thôn "Lạc Dục" có hai dòng (dòng 5 và dòng 6).', 'lac-duc'],
  ['Thôn Liêu Xá: trong tin không có dòng "1. Hộ: 3 hộ".', 'lieu-xa'],
  ['Chưa có số của thôn: Mỗ Đoạn, Bỉnh Di.', undefined],
  ['Tệp rỗng.', undefined],
])('%s is about %s', (what, village) => {
  expect(locate(issue('a.csv', what, ''), [], villages, indicators).village).toBe(village);
});

test('the sentences are those the pages of the villages would say', () => {
  const before = reports.editions.at(-1)!;
  const said = preview({ period: OCTOBER, counts: before.counts }, reports);
  expect(said).toHaveLength(villages.length);
  expect(said[0]?.sentence).toMatch(/^Thôn Xuân Nẻo đã hướng dẫn .+ hộ .+; tháng 10\/2026 .+\.$/);
});

test('a survey goes through the desk as a month does', () => {
  const quarter = '2026-q4' as Quarter;
  const bytes = new Uint8Array(readFileSync('tests/surveys/2026-q4-excel-vi.csv'));
  const open = { ...reports, surveys: reports.surveys.filter(({ period }) => period !== quarter) };
  const submission = submit('khao-sat.csv', bytes, open);
  const source = { submission, way: 'file' as const, received: '2026-11-18' as Day, above: '' };
  const judged = judge([source], NO_ANSWERS, open, quarter, '2026-11-20' as Day);
  expect(judged.questions.filter(({ settled }) => !settled).map((one) => formatIssue(one.issue))).toEqual([]);
  expect(judged.ready).toBe(true);
  const text = cleanText(judged, () => 'da-nhan');
  const back = submit(cleanName(quarter), new TextEncoder().encode(text), open);
  expect(back.issues.map(formatIssue)).toEqual([]);
  expect([back.kind, back.period]).toEqual(['survey', quarter]);
  const figures = (of: typeof back) =>
    of.entries
      .filter((one) => one.figures.some((value) => value !== null))
      .map((one) => [one.village, one.figures]);
  expect(figures(back)).toEqual(figures(submission));
});

test('a month that had not begun when its file came is said once of the file, as the command says it', () => {
  const labels = indicators.map(({ label }) => `"${label}"`).join();
  const before = reports.editions.at(-1)!.counts;
  const rows = villages.map(({ id, name }, at) =>
    [name, ...indicators.map((one, index) => (countOf(before, id, one.id) ?? 380) + at + index)].join(),
  );
  const table = ['Báo cáo tháng 10/2027', `Thôn,${labels}`, ...rows].join('\n');
  const october = '2027-10' as Month;
  const came = (file: string, received: string) => ({
    ...{ submission: submit(file, new TextEncoder().encode(table), reports), way: 'file' as const },
    ...{ received: received as Day, above: '' },
  });
  const said = (...sources: ReturnType<typeof came>[]) => {
    const judged = judge(sources, NO_ANSWERS, reports, october, '2027-11-20' as Day);
    expect(judged.ready).toBe(false);
    return judged.questions.flatMap(({ issue: { severity, file, what } }) =>
      severity === 'error' ? [`${file} ${what}`] : [],
    );
  };
  const early = (file: string) =>
    `${file} Bảng ghi tháng 10/2027, nhưng ngày xã nhận là 18/10/2026, trước khi kỳ ấy bắt đầu.`;
  expect(said(came('a.csv', '2026-10-18'))).toEqual([early('a.csv')]);
  expect(said(came('a.csv', '2027-10-18'), came('b.csv', '2026-10-18'))).toEqual([early('b.csv')]);
});
