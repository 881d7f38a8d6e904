// Files of the inbox → what each says; each is read in a process of its own, so that none can take the others with it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { issue } from '../files/issue.ts';
import { unread, type Submission } from '../intake/submission.ts';
import type { Day } from '../text/date.ts';

/** What one file may take. An honest table of eight megabytes takes three seconds and half the memory, on a busy machine longer. */
export interface Limits {
  /** Of JavaScript's own memory, in megabytes. */
  memory: number;
  /** In milliseconds. */
  time: number;
}
const LIMITS: Limits = { memory: 400, time: 60_000 };

const READER = fileURLToPath(new URL('read-one.ts', import.meta.url));
/** What a reader says is no longer than its table; a file can make it say more only by a fault of ours. */
const LONGEST = 64 * 1024 * 1024;

/** @param data the data folder, for the names of villages and indicators */
export function readAlone(
  file: string,
  { data, day, reader = READER }: { data: string; day: Day; reader?: string },
  { memory, time }: Limits = LIMITS,
): Submission {
  const { status, error, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${memory}`, reader, file, data, day],
    {
      encoding: 'utf8',
      timeout: time,
      killSignal: 'SIGKILL',
      maxBuffer: LONGEST,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const said = status === 0 ? parse(stdout) : undefined;
  if (said) return said;
  const isLate = (error as NodeJS.ErrnoException | undefined)?.code === 'ETIMEDOUT';
  const isFull =
    signal === 'SIGABRT' || status === 134 || /out of memory|allocation failed/i.test(stderr ?? '');
  const what = isLate
    ? `Đọc tệp này quá ${time / 1000} giây chưa xong, máy đã dừng lại.`
    : isFull
      ? 'Đọc tệp này tốn quá nhiều bộ nhớ, máy đã dừng lại.'
      : 'Máy gặp lỗi ngoài dự tính khi đọc tệp này, các tệp khác không sao.';
  return unread(file, [issue(file, what, COPY)]);
}

const COPY = 'Chép riêng bảng số sang một tệp Excel mới rồi gửi tệp mới; vẫn vậy thì báo người quản mã.';

function parse(text: string): Submission | undefined {
  try {
    return JSON.parse(text) as Submission;
  } catch {
    return undefined;
  }
}
