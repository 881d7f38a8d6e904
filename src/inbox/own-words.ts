// A cure as the command line words it → the same in the words of the report, where a person ticks, or sends the file again.
import type { Choice } from '../files/choice.ts';
import type { Issue } from '../files/issue.ts';

const TICK = 'đánh dấu vào đây';
const NAMED = {
  month: { title: 'tháng vào tiêu đề bảng (THÁNG 9/2026)', file: 'tên tệp (2026-09)' },
  quarter: { title: 'quý vào tiêu đề bảng (QUÝ 4/2026)', file: 'tên tệp (2026-q4)' },
};

export const inboxFix = ({ fix, choice }: Issue): string =>
  // Nobody asks the inbox for a month or a quarter.
  choice && choice.kind !== 'other-period' ? cureOf(choice) : fix;

function cureOf(choice: Exclude<Choice, { kind: 'other-period' }>): string {
  const { first } = choice;
  switch (choice.kind) {
    case 'confirm':
      return `${first}; ${choice.when} thì ${TICK}${choice.after}.`;
    case 'taken-as':
      return `${first}; đúng là ${choice.period} thì ${TICK}.`;
    case 'day':
      return `${first} (sai thì sửa); đúng kỳ rồi thì đợi kỳ ấy bắt đầu hãy gửi.`;
    case 'keep':
      if (!choice.drop) return `${first}.`;
      return `${first} rồi xóa tệp có số cũ khỏi hộp thư; còn lại một tệp thì tệp ấy được nhận.`;
    case 'period': {
      const { title, file } = NAMED[choice.of];
      if (first === '') return `Ghi ${title} hoặc ${file}.`;
      return choice.when ? `${first}; ${choice.when} thì ghi ${title}.` : `${first}.`;
    }
  }
}
