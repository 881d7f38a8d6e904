// Figures that clash in one cell → the question a person must answer, naming every place.
import type { Cure } from '../../files/choice.ts';
import { issue, type Issue } from '../../files/issue.ts';
import { formatCount } from '../../text/number.ts';
import { shownFile } from '../../text/shown-file.ts';
import type { Clash, Said } from './cells.ts';

/** So many are named one by one; the answer to the first is mostly that to all. */
const NAMED = 20;

const nameOf = ({ file }: Said) => shownFile(file).split(/[\\/]/).at(-1) ?? file;

/** 'tệp "a.xlsx" (ô C6) ghi 40' */
function sourceOf(said: Said): string {
  const cell = said.place?.cell;
  const team = said.team === '' ? '' : ` của ${said.team}`;
  return `tệp "${nameOf(said)}"${cell ? ` (ô ${cell})` : ''} ghi ${figure(said)}${team}`;
}

const figure = ({ value, withdrawn }: Said) => (withdrawn ? 'rút số' : formatCount(value ?? 0));

/**
 * Which of two files is right can be chosen; a figure of one team beside that of the village must be mended.
 * @param named 'Xuân Nẻo, "Số buổi …"'
 * @param of the file whose cell is to be looked at; the last one where left out
 */
export function clashIssues(
  clashes: readonly Clash[],
  named: (village: string, column: string) => string,
  of?: string,
): Issue[] {
  const issues = clashes.slice(0, NAMED).map((clash) => {
    const at = clash.said.find(({ file }) => file === of) ?? clash.said.at(-1)!;
    const { what, cure, severity } = wordsOf(clash);
    return issue(at.file, `${named(clash.village, clash.column)}: ${what}`, cure, { ...at.place, severity });
  });
  if (clashes.length <= NAMED) return issues;
  const more = `Còn ${clashes.length - NAMED} ô khác có hai số khác nhau như vậy.`;
  const fix = 'Xử lý các ô trên trước: thường chỉ cần bỏ một tệp ra.';
  return [...issues, issue(issues[0]!.file, more, fix, { severity: 'warning' })];
}

function wordsOf({ kind, said }: Clash): Pick<Issue, 'what' | 'severity'> & { cure: string | Cure } {
  const [first, ...others] = said as [Said, ...Said[]];
  if (kind === 'published')
    return {
      what: `số đã đăng ${figure(first)} là của cả thôn, ${others.map(sourceOf).join(', ')}: không rõ cộng thêm hay thay.`,
      cure: 'Ghi số của cả thôn vào bảng; để trống ô này thì giữ số đã đăng.',
      severity: 'error',
    };
  if (kind === 'teams')
    return {
      what: `${sourceOf(first)} cho cả thôn, nhưng ${others.map(sourceOf).join(', ')}, cộng các tổ không ra số ấy.`,
      cure: keep('Hỏi lại thôn rồi sửa số sai', first),
      severity: 'warning',
    };
  return {
    what: `${said.map(sourceOf).join(', ')}.`,
    cure: keep('Hỏi lại thôn', said.at(-1)!, true),
    severity: 'warning',
  };
}

const keep = (first: string, said: Said, drop = false): Cure => ({
  fix: `${first}${drop ? ' rồi bỏ tệp có số cũ ra' : ''}; hoặc thêm --keep "${nameOf(said)}" để lấy số của tệp này (--accept-warnings không chọn thay được).`,
  choice: { kind: 'keep', first, drop },
});
