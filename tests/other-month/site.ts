// A voice recorded on a phone and taken from the inbox; then everything in the commune changes and another month comes in: one build of that.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { takeInbox } from '../../src/inbox/take.ts';
import { formatIssue } from '../../src/files/issue.ts';
import { publish } from '../../src/intake/publish/publish.ts';
import { countOf, makeCounts } from '../../src/reports/counts.ts';
import { listsIn } from '../../src/reports/lists/lists.ts';
import { loadReports } from '../../src/reports/load.ts';
import { today } from '../../src/text/clock.ts';
import { addMonths, parseDay, type Day } from '../../src/text/date.ts';
import { buildChanged } from '../changed-site.ts';
import { communeChanges, withLives } from '../commune-changes.ts';
import { end, reports, villages } from '../here.ts';
import { recordVoice } from './record.ts';

export const NEXT = addMonths(end.month, 1);
export const [renamed, merged, recounted] = [villages[0]!, villages[1]!, villages.at(-1)!];

const recorded = mkdtempSync(join(tmpdir(), 'recorded-'));
await recordVoice(recorded);

export const site = buildChanged((folder) => {
  const data = join(folder, 'data');
  cpSync(recorded, join(data, 'inbox'), { recursive: true });
  const { recordings, refused } = takeInbox({ data, received: parseDay(today())! });
  if (recordings.length !== 1)
    throw new Error(refused.flatMap(({ issues }) => issues.map(formatIssue)).join('\n'));
  withLives(data);
  const ended = reports.indicators.findLast(({ target }) => target === null)!.id;
  const people = { renamed: renamed.id, merged: merged.id, recounted: recounted.id, ended };
  for (const { make } of communeChanges(NEXT, end.month, people)) make(data);
  const { reports: changed, issues } = loadReports(data);
  if (!changed) throw new Error(issues.map(formatIssue).join('\n'));
  const lists = listsIn(changed.lists, NEXT);
  const last = changed.editions.at(-1)!.counts;
  const counts = makeCounts<number>(
    lists.villages.map(({ id }) => id),
    lists.indicators.map(({ id }) => id),
    (village, indicator) =>
      lists.indicators.find(({ id }) => id === indicator)?.period === 'cumulative'
        ? Math.ceil((lists.villages.find(({ id }) => id === village)?.households ?? 0) * 0.95)
        : (countOf(last, village, indicator) ?? 7),
  );
  const received = `${NEXT}-18` as Day;
  publish(data, { dataset: { period: NEXT, counts }, received, source: 'x.csv', reason: '' }, changed);
});
rmSync(recorded, { recursive: true, force: true });
afterAll(() => site.remove());
