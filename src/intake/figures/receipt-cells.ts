// The columns beside a row's figures → which team it is of, when and how it came in, in which version and state.
import { confirm } from '../../files/choice.ts';
import { issue, type Issue } from '../../files/issue.ts';
import { reasonProblem } from '../publish/reason.ts';
import { SOURCE_KINDS, STATES, type SourceKind, type State } from '../../reports/receipt.ts';
import { parseDay, type Day } from '../../text/date.ts';
import { fold } from '../../text/fold.ts';
import { NO_NOTES, tidyNote, type Notes } from '../../text/notes.ts';
import { teamName } from '../../text/team-name.ts';
import type { ReceiptField } from '../table/headings.ts';
import type { Layout } from '../table/layout.ts';
import { placeOf } from '../table/place.ts';
import type { Cell, Row } from '../table/sheet.ts';

/** What a row says of itself; all of it may be left out. */
export interface RowReceipt {
  received?: Day;
  kind?: SourceKind;
  version?: number;
  state?: State;
  /** Why figures of the row take the place of published ones. */
  reason?: string;
  /** What the team writes for the month's report. */
  notes?: Notes;
}

/** The column that names teams: headed so, or headed like the villages and holding nothing but teams. */
export function teamColumn({ columns, villageColumn, body }: Layout): number | undefined {
  const named = (index: number) => {
    const texts = body.map((row) => row[index]?.text ?? '').filter(Boolean);
    return texts.length > 0 && texts.every((text) => teamOf(text) !== '');
  };
  return columns.find(
    ({ index, heading }) =>
      index !== villageColumn &&
      ((heading.kind === 'receipt' && heading.field === 'team') ||
        (heading.kind === 'village' && named(index))),
  )?.index;
}

export function teamOfRow(row: Row, column: number | undefined): string {
  return column === undefined ? '' : teamOf(row[column]?.text ?? '');
}

/** "Tổ 2", or the number alone under the heading of teams. */
const teamOf = (text: string) => teamName(text) ?? teamName(`Tổ ${text}`) ?? '';

type Problem = { what: string; fix: string } | undefined;

const READERS: Readonly<Record<Exclude<ReceiptField, 'team'>, (text: string, to: RowReceipt) => Problem>> = {
  received: (text, to) => {
    const day = dayOf(text);
    if (!day) return { what: `ngày nhận "${text}" không phải ngày có thật.`, fix: 'Viết dạng 2026-11-18.' };
    to.received = day;
    return undefined;
  },
  source_kind: (text, to) => {
    const kind = SOURCE_KINDS.find((one) => one === fold(text));
    if (!kind)
      return {
        what: `"${text}" không phải loại nguồn.`,
        fix: `Ghi một trong: ${SOURCE_KINDS.join(', ')}; không rõ thì để trống.`,
      };
    to.kind = kind;
    return undefined;
  },
  // Forms on the web have a column of this name too, with marks of their own in it.
  version: (text, to) => {
    if (/^\d{1,3}$/.test(text)) to.version = Number(text);
    return undefined;
  },
  state: (text, to) => {
    const state = STATES.find((one) => one === fold(text).replaceAll(' ', '-'));
    if (!state)
      return {
        what: `"${text}" không phải trạng thái.`,
        fix: `Ghi một trong: ${STATES.join(', ')}; không rõ thì để trống.`,
      };
    to.state = state;
    return undefined;
  },
  reason: (text, to) => {
    const problem = reasonProblem(text);
    if (problem) return { what: problem, fix: 'Viết lý do không nhắc đến ai.' };
    to.reason = text;
    return undefined;
  },
  difficulties: (text, to) => {
    to.notes = { ...NO_NOTES, ...to.notes, difficulties: tidyNote(text) };
    return undefined;
  },
  proposals: (text, to) => {
    to.notes = { ...NO_NOTES, ...to.notes, proposals: tidyNote(text) };
    return undefined;
  },
};

/** @param village its name, for the message */
export function readRowReceipt(
  file: string,
  row: Row,
  { columns }: Layout,
  village: string,
): { receipt: RowReceipt; issues: Issue[] } {
  const receipt: RowReceipt = {};
  const issues = columns.flatMap(({ index, heading }) => {
    const cell = row[index];
    if (heading.kind !== 'receipt' || heading.field === 'team' || !cell?.text) return [];
    const problem = READERS[heading.field](cell.text, receipt);
    return problem ? [issue(file, `${village}: ${problem.what}`, problem.fix, placeOf(cell))] : [];
  });
  const asked = receipt.state === 'can-hoi-lai' ? stateCell(row, columns) : undefined;
  if (!asked) return { receipt, issues };
  const what = `${village}: dòng này còn ghi "${asked.text}".`;
  const fix = confirm('Hỏi lại thôn');
  return {
    receipt,
    issues: [...issues, issue(file, what, fix, { ...placeOf(asked), severity: 'warning' })],
  };
}

function stateCell(row: Row, columns: Layout['columns']): Cell | undefined {
  const column = columns.find(({ heading }) => heading.kind === 'receipt' && heading.field === 'state');
  return column && row[column.index];
}

/** "2026-11-18", "18/11/2026", "18-11-2026" */
function dayOf(text: string): Day | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)$/.exec(text) ?? [];
  return parseDay(year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
