// data/indicators.csv → what is counted, in which unit and by which line of the plan.
import { readCsv } from '../files/csv.ts';
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
] as const;
const PERIODS = ['cumulative', 'monthly'];
const TARGETS = ['household_share', 'people_per_month', ''];

export function readIndicators(file: string): { indicators: Indicator[]; issues: Issue[] } {
  const text = readText(file);
  if (text === undefined) {
    return { indicators: [], issues: [issue(file, 'Không có tệp này.', 'Chép lại từ bản gốc của kho mã.')] };
  }
  const { rows, issues } = readCsv(file, text, COLUMNS);
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
    });
  }
  return { indicators, issues };
}
