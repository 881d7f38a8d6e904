// data/receipts.csv → when the figures of each village came in for a month or a quarter, how, and in which version.
import { formatCsv } from '../files/csv.ts';
import { readCsvFile } from '../files/csv-file.ts';
import { issue, type Issue } from '../files/issue.ts';
import { readWrittenPeriod } from '../text/period.ts';
import { SOURCE_KINDS, STATES, type Figure, type Receipt } from './receipt.ts';

/** The first column is called as in corrections.csv; a survey's quarter stands in it too. */
const COLUMNS = [
  'month',
  'village',
  'team',
  'received',
  'source_kind',
  'version',
  'state',
  'figures',
] as const;
type Column = (typeof COLUMNS)[number];

const HELP: Partial<Record<Column, string>> = {
  month: 'Viết dạng 2026-09; khảo sát thì 2026-q4.',
  village: 'Ghi mã thôn có trong villages.csv.',
  source_kind: `Ghi một trong: ${SOURCE_KINDS.join(', ')}.`,
  version: 'Ghi số nguyên từ 1.',
  state: `Ghi một trong: ${STATES.join(', ')}.`,
  figures: 'Ghi mã chỉ tiêu, cách nhau bằng dấu |; của một tổ thì thêm số, ví dụ sessions=2.',
};

/** @param villages ids of every village there ever was */
export function readReceipts(
  file: string,
  villages: ReadonlySet<string>,
): { receipts: Receipt[]; issues: Issue[] } {
  const read = readCsvFile(file, COLUMNS);
  if (!read) return { receipts: [], issues: [] };
  const { rows, issues } = read;
  const receipts = rows.flatMap((row): Receipt[] => {
    const get = (column: Column) => row.get(column);
    const receipt = {
      period: readWrittenPeriod(get('month')),
      village: villages.has(get('village')) ? get('village') : undefined,
      received: row.day('received', '2026-09-18'),
      kind: SOURCE_KINDS.find((one) => one === get('source_kind')),
      version: /^[1-9]\d{0,3}$/.test(get('version')) ? Number(get('version')) : undefined,
      state: STATES.find((one) => one === get('state')),
      figures: readFigures(get('figures')),
    };
    // A day that is none has been reported by its row.
    const columns = {
      ...{ month: receipt.period, village: receipt.village },
      ...{ source_kind: receipt.kind, version: receipt.version },
      ...{ state: receipt.state, figures: receipt.figures },
    };
    for (const [column, value] of Object.entries(columns) as [Column, unknown][])
      if (value === undefined) {
        const what = `Cột "${column}": "${get(column)}" không dùng được.`;
        issues.push(issue(file, what, HELP[column] ?? '', row.at(column)));
      }
    const whole = Object.values(receipt).every((value) => value !== undefined);
    return whole ? [{ ...receipt, team: get('team') } as Receipt] : [];
  });
  return { receipts, issues };
}

function readFigures(text: string): Figure[] | undefined {
  const parts = text.split('|').filter(Boolean);
  const figures = parts.map((part) => /^([a-z0-9_-]+)(?:(=)(\d{0,7}))?$/.exec(part));
  if (figures.includes(null)) return undefined;
  return figures.map((match) => {
    const [, column = '', valued, value = ''] = match!;
    return valued ? { column, value: value === '' ? null : Number(value) } : { column };
  });
}

const figureText = ({ column, value }: Figure) => (value === undefined ? column : `${column}=${value ?? ''}`);

export function formatReceipts(receipts: readonly Receipt[]): string {
  const rows = receipts.map((one) => [
    ...[one.period, one.village, one.team, one.received, one.kind, one.version, one.state],
    one.figures.map(figureText).join('|'),
  ]);
  return formatCsv([COLUMNS, ...rows]);
}
