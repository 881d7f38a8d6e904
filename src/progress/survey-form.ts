// The survey's items → the household form: what is asked in words, and the boxes under it. For the page and for paper.
import type { SurveyGroup } from '../reports/survey/questions.ts';
import type { SurveyItem } from '../reports/survey/survey-items.ts';

export interface FormQuestion {
  title: string;
  answers: readonly { name: string; meaning: string }[];
}

export const FORM_TITLE = 'Phiếu khảo sát hộ';
/** Stands on every sheet: nobody has to remember the rule. */
export const FORM_RULE = 'Không ghi tên, số điện thoại, số căn cước.';
export const FORM_FREE = 'Trả lời hay không là tùy gia đình. Đếm xong thì hủy phiếu.';

const ASKED: readonly [Exclude<SurveyGroup, 'base'>, string][] = [
  ['device', 'Điện thoại tốt nhất trong nhà là loại nào? Đánh dấu một ô.'],
  ['network', 'Nhà mình vào mạng bằng gì? Đánh dấu một ô.'],
  ['helper', 'Cần làm việc trên mạng thì ai giúp? Đánh dấu một ô.'],
  ['skill', 'Việc nào trong nhà có người tự làm được? Đánh dấu mọi việc làm được.'],
];

/** The place for the two things written by hand: no line for anything else. */
export const formHead = (villageWord: string) => `${villageWord}: …………………………………… Quý: …… / 20……`;

export function formQuestions(items: readonly SurveyItem[]): FormQuestion[] {
  return ASKED.map(([group, title], index) => ({
    title: `${index + 1}. ${title}`,
    answers: items
      .filter((item) => item.group === group)
      .map(({ short, meaning }) => ({ name: short, meaning })),
  })).filter(({ answers }) => answers.length > 0);
}
