// Two figures for one cell → the question a person must answer, naming both places.
import { issue, type Issue } from '../../files/issue.ts';
import type { Lists } from '../../reports/lists.ts';
import { formatCount } from '../../text/number.ts';
import type { Clash, Said } from './cells.ts';

/** So many are named one by one; the answer to the first is mostly that to all. */
const NAMED = 20;

const nameOf = (said: Said) => said.file.split(/[\\/]/).at(-1) ?? said.file;

/** 'tệp "a.xlsx" (ô C6)' */
function sourceOf(said: Said): string {
  const cell = said.place?.cell;
  return `tệp "${nameOf(said)}"${cell ? ` (ô ${cell})` : ''}`;
}

const figure = ({ value }: Said) => formatCount(value ?? 0);

/** Which of two files is right can be chosen; a figure of one team beside that of the village must be mended. */
export function clashIssues(clashes: readonly Clash[], lists: Lists): Issue[] {
  const issues = clashes.slice(0, NAMED).map((clash) => {
    const [, second] = clash.said;
    const village = lists.villages.find(({ id }) => id === clash.village)?.name ?? clash.village;
    const label = lists.indicators.find(({ id }) => id === clash.column)?.label ?? clash.column;
    const { what, fix, severity } = wordsOf(clash);
    return issue(second.file, `${village}, "${label}": ${what}`, fix, { ...second.place, severity });
  });
  if (clashes.length <= NAMED) return issues;
  const more = `Còn ${clashes.length - NAMED} ô khác có hai số khác nhau như vậy.`;
  const fix = 'Xử lý các ô trên trước: thường chỉ cần bỏ một tệp ra.';
  return [...issues, issue(clashes[0]!.said[1].file, more, fix, { severity: 'warning' })];
}

function wordsOf({ kind, said: [first, second] }: Clash): Pick<Issue, 'what' | 'fix' | 'severity'> {
  if (kind === 'published')
    return {
      what: `số đã đăng ${figure(first)} là của cả thôn, ${sourceOf(second)} chỉ ghi ${figure(second)} của ${second.team}: không rõ cộng thêm hay thay.`,
      fix: 'Ghi số của cả thôn vào bảng; để trống ô này thì giữ số đã đăng.',
      severity: 'error',
    };
  if (kind === 'teams')
    return {
      what: `${sourceOf(first)} ghi cả thôn ${figure(first)}, các tổ cộng lại là ${figure(second)}, ${sourceOf(second)}.`,
      fix: `Hỏi lại thôn rồi sửa số sai; ${KEEP(nameOf(first))}.`,
      severity: 'warning',
    };
  return {
    what: `${sourceOf(first)} ghi ${figure(first)}, ${sourceOf(second)} ghi ${figure(second)}.`,
    fix: `Hỏi lại thôn rồi bỏ tệp có số cũ ra; ${KEEP(nameOf(second))}.`,
    severity: 'warning',
  };
}

const KEEP = (name: string) =>
  `hoặc thêm --keep "${name}" để lấy số của tệp này (--accept-warnings không chọn thay được)`;
