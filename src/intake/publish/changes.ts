// Figures that would take the place of published ones → what the clerk must say first: that she means it, and why.
import { issue, type Issue } from '../../files/issue.ts';
import { replaces, type Brought } from '../merge/cells.ts';
import { formatCount } from '../../text/number.ts';
import type { Found, Taken } from '../take.ts';
import { fileName } from '../../text/file-name.ts';
import { shownFile } from '../../text/shown-file.ts';

interface Meant {
  replace: boolean;
  reason: string;
}

/** So many are named one by one. */
const NAMED = 20;

/** @returns choices where nothing was said of it, an error where only the reason is missing */
export function changeIssues(
  found: Found | undefined,
  { replace, reason }: Meant,
): Pick<Taken, 'issues' | 'choices'> {
  if (!found) return { issues: [], choices: [] };
  const changes = found.brought.filter(replaces);
  const { file } = found.target;
  const issues = replace && found.kept > 0 ? [keptNote(file, found.kept)] : [];
  const isExplained = changes.every(({ said }) => said.some(({ receipt }) => receipt.reason !== undefined));
  if (changes.length === 0 || (replace && (reason !== '' || isExplained))) return { issues, choices: [] };
  if (!replace) return { issues, choices: asked(changes, found) };
  const what = `Sẽ đổi ${changes.length} số đã công bố của ${found.name}.`;
  const fix = 'Thêm lý do vào lệnh, ví dụ: --reason "Thôn báo cáo bổ sung".';
  return { issues: [...issues, issue(file, what, fix)], choices: [] };
}

function keptNote(file: string, kept: number): Issue {
  const what = `Tệp để trống ${kept} ô đã có số: số đã đăng giữ nguyên.`;
  const fix = 'Thôn rút số thì chỉ để trống những ô ấy và thêm --clear vào lệnh.';
  return issue(file, what, fix, { severity: 'note' });
}

function asked(changes: readonly Brought[], { named, target }: Found): Issue[] {
  const issues = changes.slice(0, NAMED).map(({ village, column, old, said, new: value }) => {
    const from = said.at(-1);
    const source = from
      ? `tệp "${shownFile(fileName(from.file))}"${from.place?.cell ? ` (ô ${from.place.cell})` : ''}`
      : '';
    const now = value === null ? 'để trống' : `ghi ${formatCount(value)}`;
    const what = `${named(village, column)}: số đã đăng là ${formatCount(old ?? 0)}, ${source} ${now}.`;
    const fix =
      'Số mới đúng thì thêm --replace --reason "vì sao"; số đã đăng đúng thì sửa ô này, hoặc để trống.';
    return issue(from?.file ?? target.file, what, fix, { ...from?.place, severity: 'warning' });
  });
  if (changes.length <= NAMED) return issues;
  const more = `Còn ${changes.length - NAMED} số đã đăng khác cũng sẽ đổi.`;
  const fix = 'Nhiều số đổi thế này thường là nhầm tháng hoặc nhầm tệp: xem lại trước khi thêm --replace.';
  return [...issues, issue(target.file, more, fix, { severity: 'warning' })];
}
