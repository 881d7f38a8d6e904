// data/survey.csv → what the household survey counts: the questions of the paper form, in its order.
import { hasErrors, issue, type Issue } from '../../files/issue.ts';
import { fold } from '../../text/fold.ts';
import type { Indicator } from '../lists/indicators.ts';
import type { Life } from '../lists/life.ts';
import { readLife, readList } from '../lists/list-file.ts';
import { SURVEY_GROUPS, type SurveyGroup } from './questions.ts';

/** One count of the survey: an indicator, so that the intake reads its column as it reads a month's. */
export interface SurveyItem extends Indicator, Life {
  /**
   * base: the households asked. device, network, helper: answers of which every household gave exactly one.
   * skill: a yes of each household, or not.
   */
  group: SurveyGroup;
  /** Line of data/survey.csv. */
  line: number;
}

const COLUMNS = ['id', 'group', 'label', 'short', 'meaning', 'aliases', 'guides', 'from', 'until'] as const;

/** The items; none when the commune makes no survey. `from` and `until` are the months whose surveys ask them. */
export function readSurveyItems(file: string): { items: SurveyItem[]; issues: Issue[] } {
  const { rows, issues } = readList(file, COLUMNS, COLUMNS.slice(0, -2));
  if (!rows) return { items: [], issues: [] };
  const owners = new Map<string, string>();
  const items = rows.map((row): SurveyItem => {
    const [id, aliases] = [row.get('id'), row.parts('aliases')];
    if (!/^[a-z][a-z0-9_]*$/.test(id))
      row.problem('id', `Mã câu hỏi "${id}" không hợp lệ.`, 'Chỉ dùng chữ thường không dấu và gạch dưới.');
    for (const name of [id, row.get('label'), ...aliases]) {
      const owner = owners.get(fold(name));
      if (owner !== undefined) {
        const what = `"${name}" trùng với mã hoặc tên cột của "${owner}" khi bỏ dấu.`;
        row.problem('label', what, 'Đặt tên khác cho rõ.');
      }
      owners.set(fold(name), id);
    }
    return {
      ...{ id, aliases, label: row.get('label'), short: row.get('short'), meaning: row.get('meaning') },
      group: row.oneOf('group', SURVEY_GROUPS) as SurveyGroup,
      ...{ unit: 'hộ', period: 'monthly', topic: 'binh-dan-hoc-vu-so', target: null, minCount: null },
      source: 'Kế hoạch tháng 5/2026: thu thập thông tin kỹ năng số và thiết bị công nghệ của công dân',
      guides: row.parts('guides'),
      ...readLife(row),
      line: row.line,
    };
  });
  const bases = items.filter(({ group }) => group === 'base').length;
  if (!hasErrors(issues) && (bases !== 1 || items[0]?.group !== 'base'))
    issues.push(
      issue(file, 'Dòng đầu phải là số hộ được khảo sát, và chỉ có một dòng như vậy.', 'Ghi group là base.'),
    );
  return { items, issues };
}
