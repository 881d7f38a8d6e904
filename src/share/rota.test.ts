// Guides, seasons and weak figures → who is read out on which day, month after month.
import { describe, expect, test } from 'vitest';
import { addMonths, daysOf, type Day, type Month } from '../text/date.ts';
import { interleave, rota, rotas, weeksOf, type Plan, type Script } from './rota.ts';

const guide = (slug: string, topic: string, review_by = '2027-05-22'): Script => ({
  slug,
  topic,
  review_by: review_by as Day,
});
const SCRIPTS = [
  ...['a1', 'a2', 'a3', 'a4', 'a5'].map((slug) => guide(slug, 'chinh-quyen-so')),
  ...['b1', 'b2', 'b3', 'b4'].map((slug) => guide(slug, 'kinh-te-so')),
  ...['s1', 's2', 's3', 's4'].map((slug) => guide(slug, 'an-toan')),
];
const season = (guide: string, from: string, to: string, why = `vì ${guide}`) => ({
  guide,
  from: from as Day,
  to: to as Day,
  why,
});
const PLAN: Plan = { scripts: SCRIPTS, seasons: [], weak: ['b1', 'a5'] };
const DECEMBER = '2026-12' as Month;
const on = (plan: Plan, day: string) => rota(day.slice(0, 7) as Month, plan).find((slot) => slot.day === day);

describe('a day of the week has its kind', () => {
  // December 2026 begins on a Tuesday.
  test.each([
    ['thứ hai', '2026-12-07', 'weak', /^(b1|a5)$/],
    ['thứ ba, không có mùa', '2026-12-08', 'turn', /./],
    ['thứ tư', '2026-12-09', 'turn', /./],
    ['thứ năm', '2026-12-10', 'weak', /^(b1|a5)$/],
    ['thứ sáu', '2026-12-11', 'safety', /^s/],
    ['thứ bảy', '2026-12-12', 'turn', /./],
    ['chủ nhật', '2026-12-13', 'turn', /./],
  ])('%s', (_, day, reason, slug) => {
    const slot = on(PLAN, day);
    expect(slot).toMatchObject({ reason });
    expect(slot!.slug).toMatch(slug);
  });
});

describe('a season', () => {
  const plan = { ...PLAN, seasons: [season('a2', '2026-12-15', '2026-12-22', 'hết hạn ngày 31/12')] };
  test.each([
    ['the Tuesday before', '2026-12-08', 'turn', undefined],
    ['its first day', '2026-12-15', 'season', 'hết hạn ngày 31/12'],
    ['its last day', '2026-12-22', 'season', 'hết hạn ngày 31/12'],
    ['the Tuesday after', '2026-12-29', 'turn', undefined],
  ])('%s', (_, day, reason, why) => {
    const slot = on(plan, day)!;
    expect([slot.reason, slot.why]).toEqual([reason, why]);
    if (reason === 'season') expect(slot.slug).toBe('a2');
  });

  test('shares its Tuesdays with others at the same time', () => {
    const both = [season('a2', '2026-12-01', '2026-12-31'), season('b4', '2026-12-01', '2026-12-31')];
    const read = rota(DECEMBER, { ...PLAN, seasons: both }).filter(({ reason }) => reason === 'season');
    expect(new Set(read.map(({ slug }) => slug))).toEqual(new Set(['a2', 'b4']));
  });
});

describe('a guide due for another look', () => {
  test('is not read from that day on, whatever it is wanted for', () => {
    const scripts = SCRIPTS.map((one) =>
      ['b1', 's1', 'a2'].includes(one.slug) ? { ...one, review_by: '2026-12-14' as Day } : one,
    );
    const plan = { scripts, seasons: [season('a2', '2026-12-01', '2026-12-31')], weak: ['b1', 'a5'] };
    const read = rota(DECEMBER, plan);
    const late = read.filter(({ day }) => day >= '2026-12-14').map(({ slug }) => slug);
    expect(late.filter((slug) => ['b1', 's1', 'a2'].includes(slug))).toEqual([]);
    expect(read.some(({ slug, day }) => slug === 'a2' && day < '2026-12-14')).toBe(true);
    expect(read.length).toBe(31);
  });

  test('when all are due nothing is read', () => {
    const scripts = SCRIPTS.map((one) => ({ ...one, review_by: '2026-12-01' as Day }));
    expect(rota(DECEMBER, { ...PLAN, scripts })).toEqual([]);
  });
});

describe('a month', () => {
  test('has one script a day, none twice within seven days', () => {
    let before: string[] = [];
    let all: string[] = [];
    for (let month = '2026-10' as Month; month < '2027-05'; month = addMonths(month, 1)) {
      const slots = rota(month, PLAN, before);
      expect(slots.map(({ day }) => day)).toEqual(daysOf(month));
      before = slots.slice(-6).map(({ slug }) => slug);
      all = [...all, ...slots.map(({ slug }) => slug)];
    }
    all = all.slice(0, -1);
    expect(all.filter((slug, index) => all.slice(Math.max(0, index - 6), index).includes(slug))).toEqual([]);
  });

  test('gives every script its turn within ten weeks', () => {
    const read = ['2026-12', '2027-01', '2027-02'].flatMap((month) => rota(month as Month, PLAN));
    expect(new Set(read.map(({ slug }) => slug))).toEqual(new Set(SCRIPTS.map(({ slug }) => slug)));
  });

  test('comes out the same whenever it is asked for', () => {
    const start = '2026-05' as Month;
    const planOf = (month: Month): Plan => ({ ...PLAN, weak: month < '2026-12' ? ['b1'] : ['a5', 's2'] });
    const [november, december] = rotas(start, '2026-11' as Month, planOf);
    expect(rotas(start, DECEMBER, planOf)[0]).toEqual(december);
    expect(rotas(start, '2026-10' as Month, planOf)[1]).toEqual(november);
    expect(december.filter(({ reason }) => reason === 'weak').every(({ slug }) => /a5|s2/.test(slug))).toBe(
      true,
    );
  });

  test('repeats a script rather than stay silent when there are few', () => {
    const plan = { scripts: SCRIPTS.slice(0, 2), seasons: [], weak: [] };
    const slots = rota(DECEMBER, plan);
    expect(slots.length).toBe(31);
    expect(new Set(slots.map(({ slug }) => slug))).toEqual(new Set(['a1', 'a2']));
  });

  test('stands in weeks from Monday', () => {
    const weeks = weeksOf(rota(DECEMBER, PLAN));
    expect(weeks.map(({ monday, slots }) => [monday, slots.length])).toEqual([
      ['2026-11-30', 6],
      ['2026-12-07', 7],
      ['2026-12-14', 7],
      ['2026-12-21', 7],
      ['2026-12-28', 4],
    ]);
  });
});

test('topics take turns', () => {
  expect(interleave(SCRIPTS).map(({ slug }) => slug)).toEqual(
    'a1 b1 s1 a2 b2 s2 a3 b3 s3 a4 b4 s4 a5'.split(' '),
  );
});
