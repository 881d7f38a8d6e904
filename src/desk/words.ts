// A problem as the command line words it → the same in the words of the desk, which has a box to tick, a list to choose from, a day,
// and of the commune, which may call its villages otherwise.
import type { Choice } from '../files/choice.ts';
import type { Issue } from '../files/issue.ts';
import { inWordsOf, type OwnWords } from '../text/own-words.ts';

const TICK = 'đánh dấu “Đã hỏi lại, đúng vậy”';
const CHOOSE = 'chọn kỳ ở ngay dưới đây';

interface Words {
  what: string;
  fix: string;
}

export function deskWords(issue: Issue, commune: OwnWords): Words {
  const { what, fix } = byButtons(issue);
  return { what: inWordsOf(what, commune), fix: inWordsOf(fix, commune) };
}

function byButtons({ what, fix, choice }: Issue): Words {
  if (!choice) return { what, fix };
  if (choice.kind === 'other-period')
    return { what: `${choice.said}, nhưng ở đây chọn ${choice.asked}.`, fix };
  return { what, fix: cureOf(choice) };
}

function cureOf(choice: Exclude<Choice, { kind: 'other-period' }>): string {
  const { first } = choice;
  switch (choice.kind) {
    case 'confirm':
      return `${first}; ${choice.when} thì ${TICK}${choice.after}.`;
    case 'taken-as':
      return `${first} rồi đưa tệp vào lại; đúng là ${choice.period} thì ${TICK}.`;
    case 'day':
      return `${first} (sai thì sửa); đúng kỳ rồi thì ghi đúng ngày nhận ở tệp ấy.`;
    case 'keep':
      return `${first}, rồi chọn bản đúng ở ngay dưới đây.`;
    case 'period':
      if (first === '') return 'Chọn kỳ ở ngay dưới đây.';
      return choice.when ? `${first}; ${choice.when} thì ${CHOOSE}.` : `${first}, hoặc ${CHOOSE}.`;
  }
}
