// An office's file and what the clerk asked for → what it turned out to be: a month's report or a quarter's survey.
import { basename } from 'node:path';
import { readStart } from '../src/files/disk.ts';
import type { Issue } from '../src/files/issue.ts';
import { MAX_BYTES } from '../src/intake/decode.ts';
import { takeIn } from '../src/intake/intake.ts';
import { countSurveyChanges, publishSurvey } from '../src/intake/publish-survey.ts';
import { countChanges, publish } from '../src/intake/publish.ts';
import type { Source } from '../src/intake/source.ts';
import { findSurvey, takeInSurvey } from '../src/intake/survey.ts';
import type { Understanding } from '../src/intake/understand.ts';
import { surveyFile } from '../src/reports/load-surveys.ts';
import { dataPaths, resultsFile, type Reports } from '../src/reports/load.ts';
import { monthName, type Day, type Month } from '../src/text/date.ts';
import { quarterName, type Quarter } from '../src/text/quarter.ts';

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
  period: Month | Quarter;
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

export function takeFile(asked: Asked, reports: Reports): Taken {
  const bytes = readStart(asked.file, MAX_BYTES + 1);
  const survey = findSurvey(asked.file, bytes, reports);
  return survey ? takeSurvey(asked, survey, reports) : takeMonth(asked, bytes, reports);
}

function takeMonth({ file, month, received, data }: Asked, bytes: Uint8Array, reports: Reports): Taken {
  const { edition, ...told } = takeIn(file, bytes, reports, month);
  if (!edition) return { kind: 'month', ...told };
  const publication = { edition, received, source: basename(file) };
  const found: Found = {
    period: edition.month,
    name: monthName(edition.month),
    target: {
      file: resultsFile(dataPaths(data), edition.month),
      taken: reports.editions.some((published) => published.month === edition.month),
      changes: countChanges(edition, reports),
    },
    publish: (reason) => publish(data, { ...publication, reason }, reports),
  };
  return { kind: 'month', ...told, found };
}

function takeSurvey({ file, quarter, received, data }: Asked, source: Source, reports: Reports): Taken {
  const { survey, ...told } = takeInSurvey(file, source, reports, quarter);
  if (!survey) return { kind: 'survey', ...told };
  const entry = { received, source: basename(file) };
  const found: Found = {
    period: survey.quarter,
    name: quarterName(survey.quarter),
    target: {
      file: surveyFile(data, survey.quarter),
      taken: reports.surveys.some((published) => published.quarter === survey.quarter),
      changes: countSurveyChanges(survey, reports),
    },
    publish: (reason) => publishSurvey(data, survey, { ...entry, reason }, reports),
  };
  return { kind: 'survey', ...told, found };
}
