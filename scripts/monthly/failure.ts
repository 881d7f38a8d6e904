// What a failed publishing printed → the report for the commune: what is wrong, that the old edition stands, what to do.

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

/** @param log what the commands printed; empty when the host refused a site that was built and tested */
export function failureReport(log: string, run: string): string {
  const { step, lines } = lastStep(log);
  const failed = log.includes('✗');
  const what = !failed ? 'Dựng và kiểm thử đều đạt, nhưng nơi đặt trang chưa nhận.' : `Hỏng ở bước: ${step}.`;
  const fix = !failed
    ? 'Đợi một giờ rồi chạy lại bằng nút **Re-run failed jobs**. Vẫn vậy thì gửi báo cáo này cho người quản mã.'
    : (FIXES.find(([pattern]) => pattern.test(step ?? ''))?.[1] ?? '');
  return [
    `# ${TITLE}`,
    'Trang bà con đang xem vẫn là **bản cũ**, nguyên vẹn.',
    what,
    ...(failed
      ? [['~~~~text', ...lines.map((line) => line.replaceAll('~~~', '~ ~ ~')), '~~~~'].join('\n')]
      : []),
    `## Làm gì\n\n${fix}`,
    ...(run === '' ? [] : [`Toàn bộ lời máy báo: ${run}`]),
    '',
  ].join('\n\n');
}
