// An office's file and what the clerk asked for → what it turned out to be: a month's report or a quarter's survey.
import { readStart } from '../src/files/disk.ts';
import type { Issue } from '../src/files/issue.ts';
import { MAX_BYTES } from '../src/intake/decode.ts';
import { findOutOfTime } from '../src/intake/calendar.ts';
import { takeIn } from '../src/intake/intake.ts';
import { changesOf, publish, publishedOf } from '../src/intake/publish.ts';
import { findSurvey, takeInSurvey } from '../src/intake/survey.ts';
import type { Understanding } from '../src/intake/understand.ts';
import type { Dataset } from '../src/reports/dataset.ts';
import { countedBy } from '../src/reports/households.ts';
import type { Reports } from '../src/reports/load.ts';
import { dataPaths, datasetFile } from '../src/reports/paths.ts';
import { kindOfSource } from '../src/reports/source.ts';
import type { Day, Month } from '../src/text/date.ts';
import { periodName, type Period } from '../src/text/period.ts';
import type { Quarter } from '../src/text/quarter.ts';

export interface Asked {
  file: string;
  /** Of what the file is, where it does not say so itself. */
  month?: Month | undefined;
  quarter?: Quarter | undefined;
  received: Day;
  data: string;
}

/** What the file turned out to be, as both kinds tell it. */
export interface Taken {
  kind: 'month' | 'survey';
  issues: Issue[];
  understanding?: Understanding;
  /** There only when the file can be used. */
  found?: Found;
}

/** The figures of the file, ready to be published. */
export interface Found {
  period: Period;
  /** "tháng 9/2026", "quý 4/2026" */
  name: string;
  /** Where it goes, whether something stands there, and how many published figures it changes. */
  target: { file: string; taken: boolean; changes: number };
  /**
   * @param reason why published figures change
   * @returns the files written
   */
  publish: (reason: string) => string[];
}

export function takeFile(asked: Asked, all: Reports): Taken {
  const { file, month, quarter, received } = asked;
  const bytes = readStart(file, MAX_BYTES + 1);
  const reports = { ...all, lists: countedBy(all.lists, received, all.editions) };
  const source = findSurvey(file, bytes, reports, quarter);
  if (source) {
    const { survey, ...rest } = takeInSurvey(file, source, reports, quarter);
    return inTime(
      { kind: 'survey', ...rest, ...(survey && { found: foundIn(survey, asked, reports) }) },
      asked,
      all,
    );
  }
  const { edition, ...rest } = takeIn(file, bytes, reports, month);
  return inTime(
    { kind: 'month', ...rest, ...(edition && { found: foundIn(edition, asked, reports) }) },
    asked,
    all,
  );
}

/** The same with what the calendar says of it. */
function inTime(taken: Taken, { file, received }: Asked, reports: Reports): Taken {
  if (!taken.found) return taken;
  return {
    ...taken,
    issues: [...taken.issues, ...findOutOfTime(file, taken.found.period, received, reports)],
  };
}

function foundIn(dataset: Dataset, { file, received, data }: Asked, reports: Reports): Found {
  const { period } = dataset;
  const publication = { dataset, received, source: kindOfSource(file) };
  return {
    period,
    name: periodName(period),
    target: {
      file: datasetFile(dataPaths(data), period),
      taken: publishedOf(reports, period) !== undefined,
      changes: changesOf(dataset, reports).length,
    },
    publish: (reason) => publish(data, { ...publication, reason }, reports),
  };
}
