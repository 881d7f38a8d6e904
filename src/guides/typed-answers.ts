// A guide's phrases that people type → an Issue for each that names no heading of the guide: nothing there answers it.
import { issue, type Issue } from '../files/issue.ts';
import type { Locate } from '../files/yaml.ts';
import { nearest } from '../text/nearest.ts';
import type { Guide } from './library.ts';

/** What a phrase that is only another name of the subject is answered by. */
const WHOLE = 'Cả bài';

/** Headings that every guide has, as its page shows them. */
const PARTS = ['Cần chuẩn bị', 'Làm xong thì thấy', 'Cẩn thận', 'Cần người giúp'];

export function checkTypedAnswers({ file, typed, body }: Guide, locate: Locate): Issue[] {
  const headings = [WHOLE, ...PARTS, ...body.headings];
  return typed.flatMap(({ at, ask }, index) => {
    if (headings.includes(at)) return [];
    const what = `Bài không có mục "${at}", nên câu “${ask.join('”, “')}” chưa có chỗ trả lời.`;
    const near = nearest(at, headings);
    const fix = near
      ? `Ý là "${near}"?`
      : `Ghi đúng tên một bước, một trục trặc, hoặc một trong: ${[WHOLE, ...PARTS].join(', ')}.`;
    return [issue(file, what, fix, locate(['typed', index, 'at']))];
  });
}

/** All phrases of a guide, wherever they are answered. */
export const typedPhrases = (typed: Guide['typed']): string[] => typed.flatMap(({ ask }) => ask);
