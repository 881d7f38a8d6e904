// A step's title: one action, beginning with its verb.
import type { Issue } from '../../files/issue.ts';
import { at, type Passage } from './passage.ts';
import { anyOf, type Words } from './words.ts';

const THEN = / (rồi|sau đó) /iu;

/** What follows one of these is said of the first action, it is not a second one. */
const CLAUSE = /(?<!\p{L})(?:khi|nếu|để|mà)(?!\p{L})/iu;

export function stepTitles(passages: readonly Passage[], { verbs }: Words): Issue[] {
  const verb = anyOf(verbs, 'iu').source;
  const begins = new RegExp(`^${verb}`, 'iu');
  const joined = new RegExp(`(,|(?<= )và) ${verb}`, 'iu');
  return passages
    .filter(({ role }) => role === 'step')
    .flatMap((one) => {
      const issues: Issue[] = [];
      const main = one.unquoted.split(CLAUSE)[0] ?? '';
      const joint = THEN.exec(one.unquoted)?.[1] ?? joined.exec(main)?.[1];
      if (joint !== undefined) {
        const what = `Tên bước "${one.text}" có hai việc, nối bằng "${joint}".`;
        issues.push(at(one, 0, 'warning', what, 'Tách thành hai bước, hoặc chỉ nêu việc chính.'));
      }
      if (!begins.test(one.unquoted)) {
        const fix =
          'Đặt việc phải làm lên đầu; động từ mới thì thêm vào verbs trong content/plain-words.yaml.';
        issues.push(at(one, 0, 'warning', `Tên bước "${one.text}" không bắt đầu bằng động từ.`, fix));
      }
      return issues;
    });
}
