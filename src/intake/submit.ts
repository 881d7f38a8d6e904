// Bytes of an office's file → what it says, read as a month's report or a quarter's survey, whichever it is.
import type { Reports } from '../reports/load.ts';
import type { Month } from '../text/date.ts';
import type { Quarter } from '../text/quarter.ts';
import { readMonth } from './intake.ts';
import { readMessages } from './messages.ts';
import type { Submission } from './submission.ts';
import { findSurvey, readSurvey } from './survey.ts';

/** Of what the file is, where it does not say so itself. */
export interface AskedPeriod {
  month?: Month | undefined;
  quarter?: Quarter | undefined;
}

export function submit(
  file: string,
  bytes: Uint8Array,
  reports: Reports,
  { month, quarter }: AskedPeriod = {},
): Submission {
  const messages = readMessages(file, bytes, reports, month);
  if (messages) return messages;
  const survey = findSurvey(file, bytes, reports, quarter);
  return survey ? readSurvey(file, survey, quarter) : readMonth(file, bytes, reports, month);
}
