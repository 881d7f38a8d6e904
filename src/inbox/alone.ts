// A program and a file for it → what it says of the file, as JSON, in a process of its own: no file can take the others with it.
import { spawnSync } from 'node:child_process';

/** What one file may take. An honest table of eight megabytes takes three seconds and half the memory, on a busy machine longer. */
export interface Limits {
  /** Of JavaScript's own memory, in megabytes. */
  memory: number;
  /** In milliseconds. */
  time: number;
}
const LIMITS: Limits = { memory: 400, time: 60_000 };

/** What a reader says is no longer than its table; a file can make it say more only by a fault of ours. */
const LONGEST = 64 * 1024 * 1024;

/** What it said; where it said nothing that can be read, why, as a sentence. */
export function runAlone<T>(
  program: string,
  args: readonly string[],
  { memory, time }: Limits = LIMITS,
): { said: T; why?: undefined } | { said?: undefined; why: string } {
  const { status, error, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${memory}`, program, ...args],
    {
      encoding: 'utf8',
      timeout: time,
      killSignal: 'SIGKILL',
      maxBuffer: LONGEST,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const said = status === 0 ? parse<T>(stdout) : undefined;
  if (said !== undefined) return { said };
  const isLate = (error as NodeJS.ErrnoException | undefined)?.code === 'ETIMEDOUT';
  const isFull =
    signal === 'SIGABRT' || status === 134 || /out of memory|allocation failed/i.test(stderr ?? '');
  if (isLate) return { why: `Đọc tệp này quá ${time / 1000} giây chưa xong, máy đã dừng lại.` };
  if (isFull) return { why: 'Đọc tệp này tốn quá nhiều bộ nhớ, máy đã dừng lại.' };
  return { why: 'Máy gặp lỗi ngoài dự tính khi đọc tệp này, các tệp khác không sao.' };
}

function parse<T>(text: string): T | undefined {
  try {
    return JSON.parse(text) as T;
  } catch {
    return undefined;
  }
}
