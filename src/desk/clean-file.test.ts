// What the desk's clean file holds, read back by the import: the same figures, days, kinds, versions and states.
import { describe, expect, test } from 'vitest';
import { formatIssue } from '../files/issue.ts';
import { submit } from '../intake/submit.ts';
import { writeMessage } from '../message/month-message.ts';
import { listsIn } from '../reports/lists/lists.ts';
import { loadReports } from '../reports/load.ts';
import { protect } from '../reports/public/protect.ts';
import type { Day, Month } from '../text/date.ts';
import { NO_NOTES } from '../text/notes.ts';
import { cleanName, cleanText } from './clean-file.ts';
import { correctionText } from './correction.ts';
import { judge, NO_ANSWERS, type Answers } from './judged.ts';
import { knownFrom, reportsFrom } from './known.ts';
import type { Source } from './source.ts';
import { villageStates } from './village-state.ts';

const OCTOBER = '2026-10' as Month;
const TODAY = '2026-10-22' as Day;
const stored = loadReports('tests/sample').reports!;
const reports = reportsFrom(knownFrom(protect(stored)));
const { villages, indicators } = listsIn(reports.lists, OCTOBER);
const ids = indicators.map(({ id }) => id);
const september = reports.editions.find(({ period }) => period === '2026-09')!.counts;

/** What a village may well report: of counts since the beginning a little more than before. */
const figuresOf = (village: number): (number | null)[] =>
  indicators.map(({ period }, at) =>
    period === 'cumulative' ? (september.rows[village]?.[at] ?? 100) + 3 : 20 + village + at,
  );

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (file: string, text: string) => submit(file, utf8(text), reports);

function message(
  village: number,
  figures: readonly (number | null)[],
  { team = '', version = 1 } = {},
): string {
  const { id, name } = villages[village]!;
  const asked = { village: `Thôn ${name}`, indicators };
  return writeMessage({ month: OCTOBER, village: id, team, version, figures }, asked);
}

const source = (file: string, text: string, received: string, way: Source['way'] = 'message'): Source => ({
  submission: read(file, text),
  ...{ way, received: received as Day, above: '' },
});

function clean(sources: readonly Source[], answers: Answers = NO_ANSWERS) {
  const judged = judge(sources, answers, reports, OCTOBER, TODAY);
  const states = villageStates(judged, answers);
  const text = cleanText(judged, (id) => {
    const state = states.find(({ village }) => village.id === id)?.state;
    return state === 'da-duyet' ? 'da-duyet' : 'da-nhan';
  });
  return { judged, states, text, back: read(cleanName(OCTOBER), text) };
}

describe('words and withdrawals in the clean file', () => {
  const notes = { difficulties: 'Loa thôn hỏng', proposals: 'Xin máy in' };
  const { id, name } = villages[0]!;
  const asked = { village: `Thôn ${name}`, indicators };
  const written = { month: OCTOBER, village: id, team: '', version: 1, figures: figuresOf(0), notes };
  const sent = source('tin 1', writeMessage(written, asked), '2026-10-17');
  test('what a team wrote goes along as the clerk leaves it, or not at all', () => {
    expect(clean([sent]).back.entries[0]!.receipt.notes).toEqual(notes);
    const edited = { ...NO_ANSWERS, notes: { [`${id}|`]: { difficulties: ' Loa hỏng ', proposals: '' } } };
    const { back, text } = clean([sent], edited);
    expect(back.entries[0]!.receipt.notes).toEqual({ difficulties: 'Loa hỏng', proposals: '' });
    expect(text.split('\n')[0]).toContain(',state,difficulties,households_guided');
    const out = { ...NO_ANSWERS, notes: { [`${id}|`]: NO_NOTES } };
    const without = clean([sent], out);
    expect(without.back.entries[0]!.receipt.notes).toBeUndefined();
    expect(without.text.split('\n')[0]).toContain(',state,households_guided');
  });

  test('a name in them is asked about in the village, and gone with the words', () => {
    const named = { ...written, notes: { ...notes, difficulties: 'Bà Trần Thị Lan không cho mượn loa' } };
    const bad = source('tin 1', writeMessage(named, asked), '2026-10-17');
    const { judged } = clean([bad]);
    expect(judged.ready).toBe(false);
    const own = judged.questions.filter(({ issue }) => issue.severity === 'error');
    expect(own.map(({ village, issue }) => [village, issue.what])).toEqual([
      [id, `${name}: lời của tổ (khó khăn, đề xuất) có tên người, là dữ liệu cá nhân.`],
    ]);
    expect(clean([bad], { ...NO_ANSWERS, notes: { [`${id}|`]: NO_NOTES } }).judged.ready).toBe(true);
  });

  test('a figure that is taken back says so, with its reason', () => {
    const september = '2026-09' as Month;
    const columns = listsIn(reports.lists, september).indicators.map((one) => one.id);
    const table = utf8(correctionText(columns, id, 'sessions', undefined));
    const rut = submit('rút số', table, reports, { month: september });
    const one: Source = { submission: rut, way: 'file', received: '2026-10-20' as Day, above: '' };
    const judged = judge([one], NO_ANSWERS, reports, september, TODAY);
    expect([judged.needsReason, judged.ready]).toEqual([true, false]);
    const reason = 'Thôn rút số';
    expect(judge([one], { ...NO_ANSWERS, reason }, reports, september, TODAY).ready).toBe(true);
    const text = cleanText(judged, () => 'da-duyet', reason);
    expect(text).toContain(`${id},,2026-10-20,file,,da-duyet,Thôn rút số,,,,,,,,,,,,rut\n`);
  });
});

describe('the clean file', () => {
  test('holds what villages reported, with the day, the kind and the version, and is read back as that', () => {
    const table = `BÁO CÁO THÁNG 10/2026\nThôn,${indicators.map(({ label }) => `"${label}"`).join()}\n${villages[2]!.name},${figuresOf(2).join()}`;
    const { judged, text, back } = clean(
      [
        source('tin 1', message(0, figuresOf(0)), '2026-10-17'),
        source(
          'tin 2',
          message(
            1,
            figuresOf(1).map((one, at) => (at === 3 ? null : one)),
            { version: 2 },
          ),
          '2026-10-21',
        ),
        source('thon.csv', table, '2026-10-19', 'file'),
      ],
      { ...NO_ANSWERS, approved: [villages[0]!.id] },
    );
    expect(judged.questions.filter(({ settled }) => !settled).map(({ issue }) => formatIssue(issue))).toEqual(
      [],
    );
    expect(judged.ready).toBe(true);
    expect(back.issues).toEqual([]);
    expect(back.period).toBe(OCTOBER);
    expect(back.entries.map(({ village, figures, receipt }) => [village, receipt, figures])).toEqual([
      [
        villages[0]!.id,
        { received: '2026-10-17', kind: 'message', version: 1, state: 'da-duyet' },
        figuresOf(0),
      ],
      [
        villages[1]!.id,
        { received: '2026-10-21', kind: 'message', version: 2, state: 'da-nhan' },
        figuresOf(1).map((one, at) => (at === 3 ? null : one)),
      ],
      [villages[2]!.id, { received: '2026-10-19', kind: 'file', state: 'da-nhan' }, figuresOf(2)],
    ]);
    expect(text.split('\n')[0]).toBe(`village,team,received,source_kind,version,state,${ids.join()}`);
  });

  test('keeps the day of figures that came later in a row of their own', () => {
    const [first, late] = [figuresOf(0), ids.map(() => null as number | null)];
    late[4] = first[4]!;
    first[4] = null;
    const table = (figures: readonly (number | null)[]) =>
      `Tháng 10/2026\nThôn,${indicators.map(({ label }) => `"${label}"`).join()}\n${villages[0]!.name},${figures.join()}`;
    const { back } = clean([
      source('a.csv', table(first), '2026-10-17', 'file'),
      source('b.csv', table(late), '2026-10-22', 'file'),
    ]);
    expect(back.issues.map(formatIssue)).toEqual([]);
    expect(back.entries.map(({ figures, receipt }) => [receipt.received, figures])).toEqual([
      ['2026-10-17', first],
      ['2026-10-22', late],
    ]);
  });

  test('holds two teams of a village, and of each the newest version', () => {
    const half = figuresOf(1).map((one) => Math.floor((one ?? 0) / 2));
    const { judged, back } = clean([
      source('tin 1', message(1, half, { team: 'Tổ 1' }), '2026-10-17'),
      source(
        'tin 2',
        message(
          1,
          half.map((one) => one + 1),
          { team: 'Tổ 1', version: 2 },
        ),
        '2026-10-18',
      ),
      source('tin 3', message(1, half, { team: 'Tổ 2' }), '2026-10-18'),
    ]);
    expect(judged.older).toEqual([
      { village: villages[1]!.id, team: 'Tổ 1', file: 'tin 1', version: 1, newest: 2 },
    ]);
    expect(back.entries.map(({ team, figures }) => [team, figures])).toEqual([
      ['Tổ 1', half.map((one) => one + 1)],
      ['Tổ 2', half],
    ]);
  });

  test('is made only when one of two figures was chosen', () => {
    const other = figuresOf(0).map((one, at) => (at === 1 ? (one ?? 0) + 9 : one));
    const both = [
      source('tin 1', message(0, figuresOf(0)), '2026-10-17'),
      source('tin 2', message(0, other), '2026-10-17'),
    ];
    const open = clean(both);
    expect(open.judged.ready).toBe(false);
    expect(open.states[0]?.state).toBe('can-hoi-lai');
    const chosen = clean(both, { ...NO_ANSWERS, kept: { [villages[0]!.id]: 'tin 2' } });
    expect(chosen.judged.ready).toBe(true);
    expect(chosen.back.entries.map(({ figures }) => figures)).toEqual([other]);
  });
});
