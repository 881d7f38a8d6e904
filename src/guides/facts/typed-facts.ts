// The content folder → an Issue for every number of a rule typed into a text, and for examples that stand nowhere.
import { join } from 'node:path';
import { listFilesBelow } from '../../files/disk.ts';
import { issue, type Issue } from '../../files/issue.ts';
import { withoutPlaceholders } from '../../text/placeholder.ts';
import { readWritten } from '../written.ts';
import { FACTS } from './facts.ts';
import { typedNumbers, type Kind } from './typed-numbers.ts';

/** What nobody reads on a page, or what says where a text is from. */
const FIELDS = [
  'sources',
  'source',
  'typed',
  'checked',
  'review_by',
  'date',
  'from',
  'to',
  'url',
  'tried',
  'call',
  'calls',
];
/** Lists of words and of the plan's own sections: nothing of them is a rule. */
const FILES = [FACTS, 'plain-words.yaml', 'search.yaml', 'duties.yaml', 'plan.yaml'];
const ATTRIBUTES = /(?:expires|href|file|small|poster|captions|length)="[^"]*"|https?:\S+/g;

const withoutAddresses = (text: string) => text.replace(ATTRIBUTES, (whole) => '\u00A0'.repeat(whole.length));

const NAMES: Record<Kind, string> = {
  money: 'Số tiền',
  phone: 'Số điện thoại',
  date: 'Ngày',
  age: 'Tuổi',
};

/** @param examples texts that are nobody's rule, as they stand in the list of facts */
export function checkTyped(content: string, examples: readonly string[]): Issue[] {
  const used = new Set<string>();
  const issues = listFilesBelow(content)
    .filter((name) => /\.(mdx|yaml)$/.test(name) && !FILES.includes(name))
    .flatMap((name) => checkFile(join(content, name), examples, used));
  const idle = examples.filter((one) => !used.has(one));
  return [...issues, ...idle.map((one) => unusedExample(join(content, FACTS), one))];
}

function checkFile(file: string, examples: readonly string[], used: Set<string>): Issue[] {
  const { texts, place } = readWritten(file, FIELDS);
  return texts.flatMap(({ text, at }) =>
    typedNumbers(hideExamples(withoutPlaceholders(withoutAddresses(text)), examples, used)).map(
      ({ kind, text: written, offset }) => {
        const what = `${NAMES[kind]} "${written}" gõ thẳng trong bài; luật đổi thì bài này sẽ nói khác bài kia.`;
        return issue(file, what, fixFor(kind), place(at + offset));
      },
    ),
  );
}

const fixFor = (kind: Kind) =>
  `Viết tên của nó trong content/${FACTS}, ví dụ ((${EXAMPLE[kind]})); chưa có thì thêm vào đó cùng nguồn và ngày. ` +
  'Lời kẻ lừa đảo hay số làm ví dụ thì chép vào mục examples của tệp ấy.';

const EXAMPLE: Record<Kind, string> = {
  money: 'phi-doi-the',
  phone: 'so-vneid',
  date: 'han-thong-bao-doanh-thu',
  age: 'tuoi-khong-le-phi',
};

function hideExamples(text: string, examples: readonly string[], used: Set<string>): string {
  return examples.reduce((rest, one) => {
    if (!rest.includes(one)) return rest;
    used.add(one);
    return rest.replaceAll(one, '\u00A0'.repeat(one.length));
  }, text);
}

const unusedExample = (file: string, text: string) =>
  issue(file, `Ví dụ "${text}" không còn trong bài nào.`, 'Xóa dòng ấy khỏi mục examples.', {
    severity: 'note',
  });
