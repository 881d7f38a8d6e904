// Files of the inbox → what each says; each is read in a process of its own, so that none can take the others with it.
import { fileURLToPath } from 'node:url';
import { issue } from '../files/issue.ts';
import { unread, type Submission } from '../intake/submission.ts';
import type { Day } from '../text/date.ts';
import { runAlone, type Limits } from './alone.ts';

const READER = fileURLToPath(new URL('read-one.ts', import.meta.url));

/** @param data the data folder, for the names of villages and indicators */
export function readAlone(
  file: string,
  { data, day, reader = READER }: { data: string; day: Day; reader?: string },
  limits?: Limits,
): Submission {
  const { said, why } = runAlone<Submission>(reader, [file, data, day], limits);
  return said ?? unread(file, [issue(file, why, COPY)]);
}

const COPY = 'Chép riêng bảng số sang một tệp Excel mới rồi gửi tệp mới; vẫn vậy thì báo người quản mã.';
