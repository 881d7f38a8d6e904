// Steps that tell to press something on a screen and draw none.
import { issue, type Issue } from '../../files/issue.ts';
import type { Step } from '../body.ts';

/** A title that begins so is about a screen whatever follows. */
const BEGINS = /^(?:bấm|gõ|nhập|quét)(?!\p{L})/iu;

/** Told to the reader, so at the head of a clause, with the label of a button or an app close behind. */
const PRESSES =
  /(?:(?:^|[.,;:!?] )(?:bác )?(?:hãy |cứ )?|(?<!\p{L})(?:rồi|thì|và) )(?:bấm|chọn|gõ|nhập|quét|bật|tắt|mở) (?:[\p{L}\p{N}]+ ){0,3}(?:“|ứng dụng(?!\p{L}))/iu;

export function undrawnSteps(file: string, steps: readonly Step[]): Issue[] {
  return steps.filter(lacksScreen).map(({ title, line }) => {
    const what = `Bước "${title}" bảo bấm trên màn hình mà chưa vẽ màn hình.`;
    return issue(file, what, 'Thêm <Screen app="…" title="…" press="…" /> vào bước.', {
      line,
      severity: 'warning',
    });
  });
}

function lacksScreen({ title, text, screens }: Step): boolean {
  const told = BEGINS.test(title) || PRESSES.test(`${title}. ${text}`.normalize('NFC'));
  return told && screens.length === 0;
}
