// The sample's villages side by side: what each cell says, and the orders with the silent ones last and equal ones as they stood.
import { describe, expect, test } from 'vitest';
import { loadReports } from '../reports/load.ts';
import { protect } from '../reports/public/protect.ts';
import { sampleReports } from '../../tests/sample-reports.ts';
import { villageOrders } from './orders.ts';
import { overview } from './overview.ts';

const reports = protect(loadReports('tests/sample').reports!);
const villages = overview(reports);
const orders = villageOrders(reports, villages);
const plain = (value: unknown) => JSON.parse(JSON.stringify(value).replaceAll('\u00A0', ' ')) as unknown;
const idsIn = (id: string, of = orders) => of.find((order) => order.id === id)?.rows.map((one) => one.id);

describe('a row', () => {
  test('says the numbers, what is behind them, and how far they are from the plan', () => {
    expect(plain(orders[0]?.rows[0])).toEqual({
      id: 'xuan-neo',
      name: 'Xuân Nẻo',
      report: 'đúng hạn, ngày 18/9',
      households: { value: '62 %', more: ['814/1.310 hộ', 'Đang tiến bộ'] },
      people: { value: '39', more: ['3,0 trên 100 hộ', 'Đang tiến bộ'] },
    });
  });

  test('of a silent village says so, and nothing else', () => {
    const silent = { value: 'chưa báo cáo', more: [] };
    expect(orders[0]?.rows[6]).toEqual({
      ...{ id: 'mo-doan', name: 'Mỗ Đoạn', report: 'chưa báo cáo' },
      ...{ households: silent, people: silent },
    });
  });

  test('has the figures of the cards below', () => {
    for (const [index, { households, people }] of villages.entries()) {
      const row = orders[0]!.rows[index]!;
      for (const [cell, card] of [
        [row.households, households],
        [row.people, people],
      ] as const)
        for (const part of [cell.value, cell.more[0] ?? '']) expect(card).toContain(part.split(' trên')[0]);
    }
  });
});

describe('an order', () => {
  test('has a name and a rule in words', () => {
    expect(orders.map(({ name, rule }) => [name, rule])).toEqual([
      ['Thứ tự của xã', 'Xếp theo thứ tự của xã.'],
      [
        'Tỷ lệ hộ',
        'Xếp theo tỷ lệ hộ được hướng dẫn, cao trước. Bằng nhau thì theo thứ tự của xã; chưa báo cáo đứng cuối.',
      ],
      [
        'Số người',
        'Xếp theo số người trong tháng, nhiều trước. Bằng nhau thì theo thứ tự của xã; chưa báo cáo đứng cuối.',
      ],
      [
        'Người trên 100 hộ',
        'Xếp theo số người trên 100 hộ, nhiều trước. Bằng nhau thì theo thứ tự của xã; chưa báo cáo đứng cuối.',
      ],
    ]);
  });

  test('has every village, the silent one last', () => {
    expect(idsIn('xep-thu-tu')).toEqual(reports.villages.map(({ id }) => id));
    expect(idsIn('xep-ho')).toEqual([
      ...['nghia-xa', 'binh-di', 'lieu-xa', 'xuan-neo', 'nghia-dung'],
      ...['lac-duc', 'o-me', 'huong-quat', 'mo-doan'],
    ]);
    expect(idsIn('xep-nguoi')?.slice(0, 2)).toEqual(['lac-duc', 'huong-quat']);
    expect(idsIn('xep-tram-ho')?.slice(0, 2)).toEqual(['huong-quat', 'binh-di']);
  });

  test('keeps villages that are equal as they stood', () => {
    const equal = protect(
      sampleReports({
        'results/2026-09.csv': (text) =>
          text.replace(
            /^(o-me|lac-duc|binh-di),(\d+),\d+/gm,
            (_, id, households) => `${id},${households},60`,
          ),
      }),
    );
    const ids = idsIn('xep-nguoi', villageOrders(equal, overview(equal)));
    expect(ids?.filter((id) => ['o-me', 'lac-duc', 'binh-di'].includes(id))).toEqual([
      'o-me',
      'lac-duc',
      'binh-di',
    ]);
  });
});
