// `npm run check`: every problem in content and data, one line each.
import { hasErrors, issueRecord, sortIssues, type Issue } from '../src/files/issue.ts';
import { findStale } from '../src/guides/stale.ts';
import { DATA_FOLDER } from '../src/reports/paths.ts';
import { findProblems } from '../src/site/problems.ts';
import { done, failed, printIssues, say } from '../src/terminal/terminal.ts';
import { today } from '../src/text/clock.ts';
import { command } from './command-line.ts';

const flag = { type: 'boolean', default: false } as const;

await command({
  usage: 'Cách dùng: npm run check [-- --json] [--stale] [--data THƯ-MỤC]',
  options: { json: flag, stale: flag, data: { type: 'string', default: DATA_FOLDER } },
  run: ({ json, stale, data }) => {
    const issues = [...findProblems(data), ...(stale ? findStale('content', data, today()) : [])];
    const ok = !hasErrors(issues);
    if (json) {
      say(JSON.stringify({ ok, issues: sortIssues(issues).map(issueRecord) }));
      return ok;
    }
    printIssues(issues);
    const count = (severity: Issue['severity']) => issues.filter((one) => one.severity === severity).length;
    const rest = `${count('warning')} chỗ nên xem lại, ${count('note')} ghi chú`;
    if (ok) done(`Nội dung và số liệu dùng được; ${rest}.`);
    else failed(`${count('error')} chỗ phải sửa trước khi đăng; ${rest}.`);
    return ok;
  },
});
