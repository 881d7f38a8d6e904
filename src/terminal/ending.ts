// What a command does → its exit code; whatever stops it is told in a sentence, never as the inside of the program.
import { parse, relative } from 'node:path';
import { explainFault } from '../files/fault.ts';
import { InputError, issue, issueRecord, sortIssues, type Issue } from '../files/issue.ts';
import { failed, printIssues, say } from './terminal.ts';

/**
 * Runs a command to its end. With --json on the line a program is told, in the same words.
 * @param mistakes how a mistake in the code is shown: told to whoever works with figures, whole to whoever builds pages
 */
export async function ending(
  run: () => boolean | Promise<boolean>,
  mistakes: 'told' | 'whole' = 'told',
): Promise<void> {
  try {
    process.exitCode = (await run()) ? 0 : 1;
  } catch (error) {
    if (mistakes === 'whole' && !isExplained(error)) throw error;
    process.exitCode = 1;
    const issues = explain(error);
    if (process.argv.includes('--json'))
      say(JSON.stringify({ ok: false, written: [], issues: issues.map(issueRecord) }));
    else {
      printIssues(issues);
      failed('Lệnh dừng giữa chừng: làm theo lời trên rồi chạy lại.');
    }
    if (process.env['DEBUG']) process.stderr.write(`${String((error as Error).stack)}\n`);
  }
}

const isExplained = (error: unknown) => error instanceof InputError || explainFault(error) !== undefined;

/** Sentences for whatever was thrown, without a word of what the files hold. */
export function explain(error: unknown): Issue[] {
  if (error instanceof InputError) return sortIssues(error.issues);
  const fault = explainFault(error);
  if (fault) return [issue(nearby(fault.path), fault.what, fault.fix)];
  const kind = error instanceof Error ? error.name : typeof error;
  const what = `Chương trình gặp lỗi ngoài dự tính (${kind}${placeOf(error)}).`;
  const fix =
    'Giữ nguyên tệp, gửi dòng này cho người quản mã; người ấy chạy lại lệnh với DEBUG=1 để xem chi tiết.';
  return [issue(`npm run ${parse(process.argv[1] ?? '').name}`, what, fix)];
}

/** A path as the person knows it; "ổ đĩa" where the system names none. */
function nearby(path: string | undefined): string {
  if (path === undefined) return 'ổ đĩa';
  const near = relative('.', path);
  return near.startsWith('..') ? path : near || '.';
}

/** ", src/intake/figures/count.ts:41": the innermost line of our own code. */
function placeOf(error: unknown): string {
  const place = /\/((?:src|scripts)\/[\w./-]+:\d+):\d+/.exec((error as Error).stack ?? '')?.[1];
  return place === undefined ? '' : `, ${place}`;
}
