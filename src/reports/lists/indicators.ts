// data/indicators.csv → what is counted, in which unit, by which line of the plan, and in which months.
import { issue, type Issue } from '../../files/issue.ts';
import { fold } from '../../text/fold.ts';
import { TOPIC_IDS, type TopicId } from '../../text/topics.ts';
import type { TargetId } from '../commune.ts';
import { LEAST_MIN_COUNT } from '../public/disclosure.ts';
import type { Life } from './life.ts';
import { readLife, readList, type ListRow } from './list-file.ts';

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

/** An indicator and the months in which it is asked as these words say; other lines of the same id say the rest. */
export interface IndicatorLife extends Indicator, Life {
  /** Line of data/indicators.csv. */
  line: number;
}

const COLUMNS = [
  ...['id', 'label', 'short', 'unit', 'period', 'topic', 'target', 'meaning', 'source'],
  ...['aliases', 'min_count', 'guides', 'from', 'until'],
] as const;
/** The last five may be left out. */
const REQUIRED = COLUMNS.slice(0, -5);
type Row = ListRow<string>;

/** One line an indicator; another line with the same id and a later `from` words it anew from that month on. */
export function readIndicators(file: string): { indicators: IndicatorLife[]; issues: Issue[] } {
  const { rows, issues } = readList<string>(file, COLUMNS, REQUIRED);
  if (!rows) {
    return { indicators: [], issues: [issue(file, 'Không có tệp này.', 'Chép lại từ bản gốc của kho mã.')] };
  }
  const indicators: IndicatorLife[] = [];
  const labels = new Map<string, string>();
  for (const row of rows) {
    const id = row.get('id');
    const life = readLife(row);
    const earlier = indicators.findLast((one) => one.id === id);
    const follows = earlier && life.from !== null && life.from > (earlier.from ?? '');
    if (!/^[a-z][a-z0-9_]*$/.test(id) || (earlier && !follows))
      row.problem(
        'id',
        `Mã chỉ tiêu "${id}" không hợp lệ hoặc đã có.`,
        'Mỗi chỉ tiêu một mã riêng, chữ thường không dấu và gạch dưới.',
      );
    const aliases = row.parts('aliases');
    for (const label of [row.get('label'), ...aliases]) {
      const owner = labels.get(fold(label));
      if (owner !== undefined && owner !== id) {
        const what = `Tên cột "${label}" trùng với tên cột của "${owner}" khi bỏ dấu.`;
        row.problem('label', what, 'Đặt tên khác cho rõ.');
      }
      labels.set(fold(label), id);
    }
    indicators.push({
      id,
      label: row.get('label'),
      short: row.get('short'),
      unit: row.get('unit'),
      period: row.oneOf('period', ['cumulative', 'monthly']) as Indicator['period'],
      topic: row.oneOf('topic', TOPIC_IDS) as TopicId,
      target: (row.oneOf('target', ['household_share', 'people_per_month', '']) || null) as TargetId | null,
      meaning: row.get('meaning'),
      source: row.get('source'),
      aliases,
      minCount: readMinCount(row),
      guides: row.parts('guides'),
      ...life,
      line: row.line,
    });
  }
  return { indicators, issues };
}

/** Beside a target, or counted since the plan began, small counts could not stay hidden (disclosure.ts). */
function readMinCount(row: Row): number | null {
  const text = row.get('min_count');
  if (text === '') return null;
  const wrong = (what: string, fix: string) => row.problem('min_count', what, fix);
  if (!/^[1-9]\d{0,3}$/.test(text)) {
    wrong(`Cột "min_count": "${text}" không dùng được.`, WHOLE);
    return null;
  }
  if (Number(text) < LEAST_MIN_COUNT)
    wrong(`Cột "min_count": ${text} thì nhỏ quá, "dưới ${text}" ai cũng đoán ra là số mấy.`, WHOLE);
  if (row.get('target') !== '') {
    const what = 'Chỉ tiêu có mục tiêu thì không giấu số nhỏ được: trạng thái đạt hay chưa sẽ làm lộ số.';
    wrong(what, 'Để trống min_count hoặc target.');
  }
  if (row.get('period') === 'cumulative') {
    const what = 'Chỉ tiêu lũy kế thì không giấu số nhỏ được: số các tháng trước và sau sẽ làm lộ số.';
    wrong(
      what,
      'Để trống min_count; cần giấu thì thêm chỉ tiêu đếm riêng từng tháng, cột period ghi monthly.',
    );
  }
  return Number(text);
}

const WHOLE = `Ghi số nguyên từ ${LEAST_MIN_COUNT}, hoặc để trống.`;
