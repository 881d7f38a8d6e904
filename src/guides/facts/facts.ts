// content/facts.yaml + the commune's own data/facts.yaml + a day → what each name stands for on that day.
import { dirname, join } from 'node:path';
import { readText } from '../../files/disk.ts';
import { issue, type Issue } from '../../files/issue.ts';
import { parseYaml, type Locate } from '../../files/yaml.ts';
import { dayName, type Day } from '../../text/date.ts';
import { fillText, placeholder, type Words } from '../../text/placeholder.ts';
import { SPECIMEN, type CommuneWords } from '../placeholders.ts';
import {
  factsSchema,
  localFactsSchema,
  type Call,
  type Local,
  type LocalValue,
  type Own,
  type Rule,
} from './fact.ts';

/** A number that may be called, or the words in its place. */
export interface Fact {
  name: string;
  /** What the page says today. */
  value: string;
  spoken: string;
  /** Who answers; only for numbers. */
  call: Call | undefined;
  /** False where `value` only says where the number is to be found. */
  known: boolean;
  source: string | undefined;
  /** The day of the source, or on which the commune rang the number. */
  date: Day | undefined;
  called: Day | undefined;
}

export interface Facts {
  all: readonly Fact[];
  words: Words;
  examples: readonly string[];
  /** Guide → its sources that speak of this commune alone, and where they are written. */
  ownSources: { file: string; of: Own['sources']; locate: Locate };
  issues: readonly Issue[];
  /** Facts that somebody must look at again; pages do not need these. */
  notes: readonly Issue[];
}

export const FACTS = 'facts.yaml';

const NO_SOURCES: Facts['ownSources'] = { file: '', of: {}, locate: () => ({ line: 1, column: 1 }) };
const NOTHING = { all: [], words: {}, examples: [], ownSources: NO_SOURCES, notes: [] };

/**
 * @param data the data folder: what the commune knows itself
 * @param commune what stands for the commune's names within a fact
 */
export function readFacts(
  content: string,
  data: string,
  today: Day,
  commune: CommuneWords = SPECIMEN,
): Facts {
  const file = join(content, FACTS);
  const text = readText(file);
  if (text === undefined) return { ...NOTHING, issues: [] };
  const { value, issues, locate } = parseYaml({ file, text }, factsSchema);
  if (!value) return { ...NOTHING, issues };
  const own = readOwn(join(data, FACTS), Object.keys(value.facts), issues);
  const words: Record<string, string> = {};
  const notes: Issue[] = [];
  const all = Object.entries(value.facts).map(([name, rule]) => {
    const fact = toFact(name, rule, own.facts[name], own.called[name], today);
    const at = locate(['facts', name]);
    const fill = (one: string) =>
      fillText(one, { ...commune, ...words }, (wanted) => issues.push(unknownWithin(file, wanted, at)));
    const said = fill(fact.value);
    const filled = { ...fact, value: said, spoken: fact.spoken === fact.value ? said : fill(fact.spoken) };
    words[name] = filled.value;
    words[`${name}:noi`] = filled.spoken;
    issues.push(...misfits(file, rule, at));
    notes.push(...past(file, name, rule, today, locate));
    return filled;
  });
  const examples = value.examples.map((one) => one.text);
  return { all, words, examples, ownSources: own.ownSources, issues, notes };
}

/** The data folder of a list of links: both are lists of the commune. */
export const besideLinks = (links: string) => dirname(links);

function readOwn(file: string, names: readonly string[], issues: Issue[]) {
  const text = readText(file);
  const nothing = {
    facts: {} as Record<string, LocalValue>,
    called: {} as Record<string, Day>,
    ownSources: NO_SOURCES,
  };
  if (text === undefined) return nothing;
  const { value, issues: found, locate } = parseYaml({ file, text }, localFactsSchema);
  issues.push(...found);
  if (!value) return nothing;
  for (const part of ['facts', 'called'] as const)
    for (const name of Object.keys(value[part]).filter((one) => !names.includes(one)))
      issues.push(
        issue(
          file,
          `Không có số nào tên "${name}" trong content/${FACTS}.`,
          'Sửa tên cho đúng, hoặc thêm tên ấy vào đó trước.',
          locate([part, name]),
        ),
      );
  return { ...value, ownSources: { file, of: value.sources, locate } };
}

function toFact(
  name: string,
  rule: Rule | Local,
  own: LocalValue | undefined,
  called: Day | undefined,
  today: Day,
): Fact {
  const base = { name, call: rule.call, called };
  const known: Rule | LocalValue | undefined = 'local' in rule ? own : rule;
  const unsure = { ...base, known: false, source: undefined, date: undefined };
  if (!known || !mayBePrinted(known.confidence, rule.call, called)) {
    const otherwise = rule.otherwise ?? '';
    return { ...unsure, value: otherwise, spoken: otherwise };
  }
  const over = 'until' in known && known.until !== undefined && today > known.until;
  const { value, spoken = value } = over && known.then ? known.then : known;
  return { ...base, known: true, value, spoken, source: known.source, date: known.date };
}

/** A number that only one source gives is printed when somebody of the commune has rung it. */
const mayBePrinted = (confidence: Rule['confidence'], call: Call | undefined, called: Day | undefined) =>
  call ? confidence === 'cao' || called !== undefined : confidence !== 'thấp';

function misfits(file: string, rule: Rule | Local, at: Partial<Issue>): Issue[] {
  if ('local' in rule) return [];
  const issues: Issue[] = [];
  if (rule.until !== undefined && rule.then === undefined)
    issues.push(
      issue(
        file,
        'Có ngày hết hạn (until) mà không có lời thay.',
        'Thêm then: điều đúng từ ngày sau đó.',
        at,
      ),
    );
  const doubtful = rule.confidence === 'thấp' || (rule.call && rule.confidence !== 'cao');
  if (doubtful && rule.otherwise === undefined)
    issues.push(
      issue(
        file,
        'Điều chưa chắc này không có lời in thay.',
        'Thêm otherwise: chỗ người đọc tự tìm được, ví dụ "số in sau thẻ".',
        at,
      ),
    );
  return issues;
}

/** What somebody must look at again; `then` is printed meanwhile, so nothing wrong stands on a page. */
function past(file: string, name: string, rule: Rule | Local, today: Day, locate: Locate): Issue[] {
  if ('local' in rule) return [];
  const note = (field: string, what: string, fix: string) =>
    issue(file, what, fix, { ...locate(['facts', name, field]), severity: 'note' });
  const issues: Issue[] = [];
  if (rule.until !== undefined && today > rule.until)
    issues.push(
      note(
        'until',
        `"${name}" đã đổi sau ngày ${dayName(rule.until)}; trang đang in lời thay.`,
        'Xem văn bản mới, rồi ghi giá trị đang đúng vào value và bỏ until.',
      ),
    );
  if (today >= rule.review_by)
    issues.push(
      note(
        'review_by',
        `"${name}" đã tới ngày xem lại (${dayName(rule.review_by)}).`,
        'So lại với nguồn, rồi ghi ngày mới vào date và review_by.',
      ),
    );
  return issues;
}

const unknownWithin = (file: string, name: string, at: Partial<Issue>) =>
  issue(
    file,
    `"${placeholder(name)}" chưa có ở phía trên.`,
    'Đưa điều được nhắc tên lên trước điều nhắc tới nó.',
    at,
  );
