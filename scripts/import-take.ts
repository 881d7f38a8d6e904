// An office's file and what the clerk asked for → what it turned out to be: a month's report or a quarter's survey.
import { basename } from 'node:path';
import { readStart } from '../src/files/disk.ts';
import type { Issue } from '../src/files/issue.ts';
import { MAX_BYTES } from '../src/intake/decode.ts';
import { takeIn } from '../src/intake/intake.ts';
import { countSurveyChanges, publishSurvey } from '../src/intake/publish-survey.ts';
import { countChanges, publish } from '../src/intake/publish.ts';
import type { Source } from '../src/intake/source.ts';
import { takeInSurvey } from '../src/intake/survey.ts';
import type { Understanding } from '../src/intake/understand.ts';
import { surveyFile } from '../src/reports/load-surveys.ts';
import { dataPaths, resultsFile, type Reports } from '../src/reports/load.ts';
import { monthName, type Day, type Month } from '../src/text/date.ts';
import { quarterName, type Quarter } from '../src/text/quarter.ts';

export interface Options {
  file: string;
  month: Month | undefined;
  quarter: Quarter | undefined;
  received: Day;
  dryRun: boolean;
  replace: boolean;
  reason: string;
  acceptWarnings: boolean;
  json: boolean;
  data: string;
}

/** What the file turned out to be, as both kinds of import tell it. */
export interface Taken {
  /** "tháng 9/2026", "quý 4/2026"; undefined when the file cannot be used. */
  name: string | undefined;
  /** What a program is told it was. */
  id: { month: Month | null } | { month: null; survey: Quarter | null };
  issues: Issue[];
  understanding?: Understanding;
  /** Where it goes, whether something stands there, and how many published figures it changes. */
  target?: { file: string; taken: boolean; changes: number };
  publish: () => string[];
}

export function takeMonth({ file, month, received, reason, data }: Options, reports: Reports): Taken {
  const { edition, ...told } = takeIn(file, readStart(file, MAX_BYTES + 1), reports, month);
  if (!edition) return { name: undefined, id: { month: month ?? null }, ...told, publish: () => [] };
  const publication = { edition, received, source: basename(file), reason };
  return {
    name: monthName(edition.month),
    id: { month: edition.month },
    ...told,
    target: {
      file: resultsFile(dataPaths(data), edition.month),
      taken: reports.editions.some((published) => published.month === edition.month),
      changes: countChanges(edition, reports),
    },
    publish: () => publish(data, publication, reports),
  };
}

export function takeSurvey(options: Options, source: Source, reports: Reports): Taken {
  const { file, quarter, received, reason, data } = options;
  const { survey, ...told } = takeInSurvey(file, source, reports, quarter);
  const id = { month: null, survey: survey?.quarter ?? quarter ?? null };
  if (!survey) return { name: undefined, id, ...told, publish: () => [] };
  const target = surveyFile(data, survey.quarter);
  return {
    name: quarterName(survey.quarter),
    id,
    ...told,
    target: {
      file: target,
      taken: reports.surveys.some((published) => published.quarter === survey.quarter),
      changes: countSurveyChanges(survey, reports),
    },
    publish: () => publishSurvey(data, survey, { received, source: basename(file), reason }, reports),
  };
}
