// What a failed publishing printed → the report for the commune: what is wrong, that the old build stands, what to do.
import { readText } from '../files/disk.ts';

export const TITLE = 'Trang chưa đăng được bản mới';

const MOST_LINES = 60;
// Colours and the like, which only a terminal understands.
const CONTROL = /\u001B\[[0-9;]*[A-Za-z]|[^\P{Cc}\n\t]/gu;

const FIXES: readonly [step: RegExp, fix: string][] = [
  [
    /Kiểm tra nội dung và số liệu|Dựng trang/,
    'Sửa từng chỗ nêu trên (tên tệp, dòng, cột) rồi gửi lại lên kho; trang tự đăng lại.',
  ],
  [/Kiểm tra trang như người lạ/, 'Sửa bài hoặc dữ liệu có trang nêu trên rồi gửi lại lên kho.'],
  [/./, 'Gửi báo cáo này cho người quản mã.'],
];

/** The part of the log that tells: from the last step on, its last lines when there are many. */
function lastStep(log: string): { step: string | undefined; lines: string[] } {
  const lines = log
    .replace(CONTROL, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
  const start = lines.findLastIndex((line) => line.startsWith('▸ '));
  const step = lines[start]?.replace(/^▸ /, '').replace(/…$/, '');
  const told = lines.slice(start + 1);
  const rest = told.length - MOST_LINES;
  return { step, lines: rest > 0 ? [`(bỏ ${rest} dòng đầu)`, ...told.slice(rest)] : told };
}

/** A command that did what was asked ends with "✓ …"; one that was killed, or ran out of memory, ends anyhow. */
export const isAllWell = (log: string) => /^✓ /.test(lastStep(log).lines.at(-1) ?? '');

const OUT_OF_MEMORY = /heap out of memory|Allocation failed|out of memory|\bOOM\b/i;
const RUN_AGAIN = 'chạy lại bằng nút **Re-run failed jobs**. Vẫn vậy thì gửi báo cáo này cho người quản mã.';

interface Told {
  what: string;
  fix: string;
  lines: readonly string[];
}

/** A key that every job of the repository could read: nothing is built before it stands where it belongs. */
const KEY_FOR_ALL: Told = {
  what: 'Chưa dựng gì: khóa CLOUDFLARE_API_TOKEN đang đặt cho cả kho, việc nào chạy trong kho cũng đọc được.',
  fix: 'Xóa khóa ở **Settings → Secrets and variables → Actions**, đặt lại ở **Settings → Environments** cho xem-truoc và cloudflare-pages, rồi bấm **Re-run failed jobs**.',
  lines: [],
};

/** What happened, what to do, and the part of the log that tells. */
function tell(log: string, brokeHere: boolean): Told {
  const { step, lines } = lastStep(log);
  if (!brokeHere)
    return {
      what: 'Dựng và kiểm thử đều đạt, nhưng nơi đặt trang chưa nhận.',
      fix: `Đợi một giờ rồi ${RUN_AGAIN}`,
      lines: [],
    };
  if (OUT_OF_MEMORY.test(log))
    return {
      what: `Máy dựng trang hết bộ nhớ${step === undefined ? '' : ` ở bước: ${step}`}.`,
      fix: 'Vừa gửi lên tệp nào thì bỏ tệp đó ra khỏi kho, rồi gửi lại; không gửi gì thì gửi báo cáo này cho người quản mã.',
      lines,
    };
  if (log === '')
    return {
      what: 'Máy dựng trang dừng giữa chừng, chưa kịp kể hỏng ở đâu.',
      fix: `Máy có thể chỉ bận: ${RUN_AGAIN}`,
      lines,
    };
  const fix = FIXES.find(([pattern]) => pattern.test(step ?? '.'))?.[1] ?? '';
  return { what: step === undefined ? 'Hỏng trước bước đầu tiên.' : `Hỏng ở bước: ${step}.`, fix, lines };
}

/** The jobs that failed, or were stopped: "test", "build", "site", which is both, or one that only puts the site in its place. */
const failedOf = (jobs: string) =>
  [...jobs.matchAll(/(?<![\w-])([\w-]+)=(\w+)/g)].flatMap(([, job = '', result = '']) =>
    ['success', 'skipped'].includes(result) ? [] : [job],
  );

/**
 * @param logs the files in which commands noted what they printed
 * @param jobs "test=success build=failure", as whoever ran them says; "" when nobody does
 * @param run where all that was printed can be read; "" when nowhere
 */
export function reportOf(logs: readonly string[], jobs: string, run: string): string {
  const failed = failedOf(jobs);
  if (failed.includes('secrets')) return written(KEY_FOR_ALL, run);
  const here = failed.find((job) => ['test', 'build', 'site'].includes(job));
  // A log that is not there belongs to a job that never ran, or that was stopped before it could say a word.
  const named = logs.find((file) => here !== undefined && file.includes(here));
  const texts = (named === undefined ? logs : [named]).map((file) => readText(file) ?? '');
  const log = texts.findLast((text) => text !== '' && !isAllWell(text)) ?? '';
  return failureReport(log, run, failed.length > 0 ? here !== undefined : undefined);
}

/**
 * @param log what the commands printed
 * @param brokeHere whether testing or building failed; false when the host refused a site that was built and tested. The log
 * tells when nobody knows.
 */
export function failureReport(log: string, run: string, brokeHere = log !== '' && !isAllWell(log)): string {
  return written(tell(log, brokeHere), run);
}

function written({ what, fix, lines }: Told, run: string): string {
  return [
    `# ${TITLE}`,
    'Trang bà con đang xem vẫn là **bản cũ**, nguyên vẹn.',
    what,
    ...(lines.length > 0
      ? [['~~~~text', ...lines.map((line) => line.replaceAll('~~~', '~ ~ ~')), '~~~~'].join('\n')]
      : []),
    `## Làm gì\n\n${fix}`,
    ...(run === '' ? [] : [`Toàn bộ lời máy báo: ${run}`]),
    '',
  ].join('\n\n');
}
