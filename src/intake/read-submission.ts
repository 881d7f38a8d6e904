// A file on the disk → what it says; of a file of gigabytes no more is read than a table may have.
import { readStart } from '../files/disk.ts';
import type { Reports } from '../reports/load.ts';
import { MAX_BYTES } from './open/limits.ts';
import type { Submission } from './submission.ts';
import { submit, type AskedPeriod } from './submit.ts';

export function readSubmission(file: string, reports: Reports, asked: AskedPeriod): Submission {
  return submit(file, readStart(file, MAX_BYTES + 1), reports, asked);
}
