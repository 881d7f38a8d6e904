import { describe, expect, test } from 'vitest';
import { loadReports } from '../reports/load.ts';
import { protect, type PublicReports } from '../reports/public/protect.ts';
import type { Month } from '../text/date.ts';
import { asOf } from './history.ts';
import { leaderSentences } from './leaders.ts';

const sample = protect(loadReports('tests/sample').reports!);
const say = (reports: PublicReports, titleOf = (slug: string): string | undefined => `Bài ${slug}`) =>
  leaderSentences(reports, titleOf).map((sentence) => sentence.replaceAll('\u00A0', ' '));

/** The sample with other counts of one indicator in one month, by village. */
function withCounts(month: string, indicator: string, counts: Record<string, number | null>): PublicReports {
  const editions = sample.editions.map((edition) => {
    if (edition.month !== month) return edition;
    const { villages, columns, rows } = edition.counts;
    const column = columns.indexOf(indicator);
    const changed = rows.map((row, index) => {
      const count = counts[villages[index] ?? ''];
      return count === undefined ? row : row.with(column, count);
    });
    return { ...edition, counts: { villages, columns, rows: changed } };
  });
  return { ...sample, editions };
}

/** Every village gains this many households in the last month. */
const gaining = (by: (households: number) => number) => {
  const before = Object.fromEntries(
    sample.villages.map(({ id, households }) => [id, Math.round(households / 4)]),
  );
  const rows = (months: string[]) =>
    months.reduce(
      (reports, month) => ({
        ...reports,
        editions: reports.editions.map((edition) =>
          edition.month === month
            ? withCounts(month, 'households_guided', before).editions.find((one) => one.month === month)!
            : edition,
        ),
      }),
      sample,
    );
  const still = rows(['2026-06', '2026-07', '2026-08']);
  const now = Object.fromEntries(
    sample.villages.map(({ id, households }) => [id, (before[id] ?? 0) + by(households)]),
  );
  const last = withCounts('2026-09', 'households_guided', now).editions.at(-1)!;
  return { ...still, editions: [...still.editions.slice(0, -1), last] };
};

test('a month is said in the order a leader asks', () => {
  expect(say(sample).slice(0, 4)).toEqual([
    'Chưa có số liệu: thôn Mỗ Đoạn. Nhờ tổ ở đó gửi giúp, hỏi xem vướng gì.',
    'Tiến nhanh nhất so với lần báo cáo trước: thôn Xuân Nẻo thêm 248 hộ (18,9 % số hộ). Cảm ơn tổ.',
    'Số người làm được thành thạo ít hơn lần trước, chưa tới mục tiêu: thôn Ô Mễ 33 (lần trước 45).',
    'Mấy tháng qua mỗi tháng thêm khoảng 851 hộ: giữ nhịp này thì đến tháng 11/2026, 8 thôn có số liệu đạt 80 % số hộ.',
  ]);
});

describe('help', () => {
  const help = say(sample).filter((sentence) => sentence.startsWith('Cần giúp'));

  test('names three villages at most, in the official order, with the count and the guide', () => {
    expect(help.length).toBe(3);
    const order = sample.villages.map(({ name }) => help.findIndex((one) => one.includes(`thôn ${name}.`)));
    expect(order.filter((at) => at >= 0)).toEqual([0, 1, 2]);
    for (const one of help)
      expect(one).toMatch(
        /^Cần giúp thôn [^.]+\. [^:]+: [\d.]+ người, bằng \d+,\d người trên 100 hộ; mức chung của xã là \d+,\d\. Nên dạy bài “Bài [a-z0-9-]+”\.$/,
      );
  });

  test('goes without a guide where there is none', () => {
    expect(say(sample, () => undefined).join(' ')).not.toContain('Nên dạy');
  });
});

describe('who gained most', () => {
  const gains = (by: (households: number) => number) =>
    say(gaining(by)).find((sentence) => sentence.startsWith('Tiến nhanh'));

  test('is nobody where more than two rose alike, or nobody rose', () => {
    expect(gains((households) => households / 10)).toBeUndefined();
    expect(gains(() => 0)).toBeUndefined();
  });

  test('goes by the share of households, not by their number', () => {
    expect(gains((households) => (households === 470 ? 47 : 60))).toMatch(
      /thôn Hương Quất thêm 60 hộ \(11,3 % số hộ\)/,
    );
  });
});

describe('the month of arrival', () => {
  const arrival = (reports: PublicReports) =>
    say(reports).find((sentence) => sentence.startsWith('Mấy tháng'));

  test('says when the commune does not move, or moves too slowly to name a month', () => {
    expect(arrival(gaining(() => 0))).toBe(
      'Mấy tháng qua số hộ được hướng dẫn không tăng: giữ thế này thì chưa tới 80 % số hộ.',
    );
    expect(arrival(gaining(() => 3))).toMatch(/giữ nhịp này thì hơn ba năm nữa mới tới 80 % số hộ\.$/);
  });

  test('is the first month in which the sum is reached', () => {
    // From a quarter to 55 % in three months: 10 % a month, and 25 % are left.
    expect(arrival(gaining((households) => households * 0.3))).toMatch(
      /thì đến tháng 12\/2026, cả xã đạt 80 % số hộ\.$/,
    );
  });

  test('is not said once it is reached, or after one report only', () => {
    expect(arrival(gaining((households) => households * 0.56))).toBeUndefined();
    expect(arrival(asOf(sample, '2026-05' as Month))).toBeUndefined();
  });
});

test('a first month says that all have reported', () => {
  expect(say(asOf(sample, '2026-05' as Month))[0]).toBe('Cả 9 thôn đã gửi số liệu.');
});
