// data/indicators.csv → what is counted, in which unit and by which line of the plan.
import { readCsv, type CsvRow } from '../files/csv.ts';
import { issue, type Issue } from '../files/issue.ts';
import { readText } from '../files/disk.ts';
import { fold } from '../text/fold.ts';
import { TOPIC_IDS, type TopicId } from '../text/topics.ts';
import type { TargetId } from './commune.ts';

export interface Indicator {
  id: string;
  /** The heading offices use in their table. */
  label: string;
  /** A few words for a card: "Hộ được hướng dẫn". */
  short: string;
  /** What one of it is: "hộ", "người", "gian hàng", "buổi". Different units are never added up. */
  unit: string;
  /** Counted since the plan began, or anew each month. */
  period: 'cumulative' | 'monthly';
  topic: TopicId;
  /** The target of the plan it is measured against, if any. */
  target: TargetId | null;
  /** How it is counted, one sentence. */
  meaning: string;
  /** Where the plan asks for it. */
  source: string;
  /** Other headings offices use for it. */
  aliases: string[];
  /** Smaller counts are published only as "dưới N", so that nobody is recognised; null = every count is published. */
  minCount: number | null;
  /** Guides that help with it; the content stage checks that they exist. */
  guides: string[];
}

const COLUMNS = [
  'id',
  'label',
  'short',
  'unit',
  'period',
  'topic',
  'target',
  'meaning',
  'source',
  'aliases',
  'min_count',
  'guides',
] as const;
/** The last three may be left out. */
const REQUIRED = COLUMNS.slice(0, -3);
const PERIODS = ['cumulative', 'monthly'];
const TARGETS = ['household_share', 'people_per_month', ''];

export function readIndicators(file: string): { indicators: Indicator[]; issues: Issue[] } {
  const text = readText(file);
  if (text === undefined) {
    return { indicators: [], issues: [issue(file, 'Không có tệp này.', 'Chép lại từ bản gốc của kho mã.')] };
  }
  const { rows, issues } = readCsv(file, text, COLUMNS, REQUIRED);
  const indicators: Indicator[] = [];
  const labels = new Map<string, string>();
  for (const row of rows) {
    const oneOf = (column: 'period' | 'topic' | 'target', allowed: readonly string[]) => {
      const value = row.get(column);
      if (!allowed.includes(value)) {
        const fix = `Chọn một trong: ${allowed.filter(Boolean).join(', ')}.`;
        issues.push(issue(file, `Cột "${column}": "${value}" không dùng được.`, fix, row.at(column)));
      }
      return value;
    };
    const id = row.get('id');
    if (!/^[a-z][a-z0-9_]*$/.test(id) || indicators.some((one) => one.id === id)) {
      const fix = 'Mỗi chỉ tiêu một mã riêng, chữ thường không dấu và gạch dưới.';
      issues.push(issue(file, `Mã chỉ tiêu "${id}" không hợp lệ hoặc đã có.`, fix, row.at('id')));
    }
    const aliases = row.get('aliases').split('|').filter(Boolean);
    for (const label of [row.get('label'), ...aliases]) {
      const owner = labels.get(fold(label));
      if (owner !== undefined) {
        const what = `Tên cột "${label}" trùng với tên cột của "${owner}" khi bỏ dấu.`;
        issues.push(issue(file, what, 'Đặt tên khác cho rõ.', row.at('label')));
      }
      labels.set(fold(label), id);
    }
    indicators.push({
      id,
      label: row.get('label'),
      short: row.get('short'),
      unit: row.get('unit'),
      period: oneOf('period', PERIODS) as Indicator['period'],
      topic: oneOf('topic', TOPIC_IDS) as TopicId,
      target: (oneOf('target', TARGETS) || null) as TargetId | null,
      meaning: row.get('meaning'),
      source: row.get('source'),
      aliases,
      minCount: readMinCount(file, row, issues),
      guides: row.get('guides').split('|').filter(Boolean),
    });
  }
  return { indicators, issues };
}

function readMinCount(file: string, row: CsvRow<(typeof COLUMNS)[number]>, issues: Issue[]): number | null {
  const text = row.get('min_count');
  if (text === '') return null;
  if (!/^[2-9]$|^[1-9]\d{1,3}$/.test(text)) {
    issues.push(
      issue(
        file,
        `Cột "min_count": "${text}" không dùng được.`,
        'Ghi số nguyên từ 2, hoặc để trống.',
        row.at('min_count'),
      ),
    );
    return null;
  }
  if (row.get('target') !== '') {
    const what = 'Chỉ tiêu có mục tiêu thì không giấu số nhỏ được: trạng thái đạt hay chưa sẽ làm lộ số.';
    issues.push(issue(file, what, 'Để trống min_count hoặc target.', row.at('min_count')));
  }
  return Number(text);
}

/** The guides the list names, each with its place in the file: the content stage checks that they exist. */
export function mentionsOf(
  file: string,
  indicators: readonly Indicator[],
): { slug: string; file: string; line: number }[] {
  return indicators.flatMap(({ guides }, index) => guides.map((slug) => ({ slug, file, line: index + 2 })));
}
