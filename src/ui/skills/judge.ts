// What a helper saw at the three tasks of a check → passed, not yet, or stop; and the sentence that says it, by the rule the page states.

/** alone: done with nothing said; word: done, after a word of the helper; hand: the helper pointed or pressed; not: not done. */
export const SEEN = ['alone', 'word', 'hand', 'not'] as const;
export type Seen = (typeof SEEN)[number];

/** What each of them is called on the screen and on paper. */
export const SEEN_WORDS: Record<Seen, string> = {
  alone: 'Tự làm xong',
  word: 'Làm xong, tổ nhắc một lời',
  hand: 'Tổ phải chỉ tay, bấm hộ, hoặc nhắc nhiều',
  not: 'Chưa làm xong',
};

export interface Check {
  /** One a task, in their order; undefined while nothing is ticked. */
  seen: readonly (Seen | undefined)[];
  /** A password or a code was said aloud, or shown. */
  told: boolean;
}

export interface Verdict {
  result: 'open' | 'passed' | 'again' | 'stopped';
  said: string;
}

/** What the page says of the rule. */
export const RULE =
  'Đạt khi bác tự làm xong cả ba việc. Cả buổi, tổ được nhắc một lời; tay tổ không chạm vào máy. Bác lỡ nói mật khẩu hay mã cho người khác biết thì dừng. Chưa đạt thì hôm nào thử lại cũng được, bao nhiêu lần cũng được.';

const tasks = (places: readonly number[]) => places.map((place) => `việc ${place + 1}`).join(', ');

/** A secret that was told ends the check, whatever was done; else all three tasks done by the learner's own hand, with one word at most. */
export function judge({ seen, told }: Check): Verdict {
  const places = (...wanted: (Seen | undefined)[]) =>
    seen.map((_, place) => place).filter((place) => wanted.indexOf(seen[place]) >= 0);
  if (told) {
    const said =
      'Mật khẩu hay mã vừa lộ, hôm nay dừng ở đây. Bác đổi mật khẩu ấy trước đã, rồi hôm khác thử lại.';
    return { result: 'stopped', said };
  }
  const [open, helped, word] = [places(undefined), places('hand', 'not'), places('word')];
  if (open.length === seen.length) return { result: 'open', said: 'Chưa đánh dấu việc nào.' };
  if (open.length > 0) return { result: 'open', said: `Còn ${tasks(open)}.` };
  if (helped.length > 0) {
    const said = `Chưa đạt: bác còn vướng ở ${tasks(helped)}. Bác tập thêm rồi thử lại, hôm nào cũng được.`;
    return { result: 'again', said };
  }
  if (word.length > 1) {
    const said = `Gần đạt: bác làm xong cả ba việc, nhưng tổ phải nhắc ở ${tasks(word)}. Bác tập thêm rồi thử lại, hôm nào cũng được.`;
    return { result: 'again', said };
  }
  const how =
    word.length === 0 ? 'Bác tự làm được cả ba việc.' : 'Bác làm được cả ba việc, tổ chỉ nhắc một lời.';
  return { result: 'passed', said: `Đạt. ${how}` };
}
