// Answers to the self-check → the guides to learn next, three at most, by the rule the page states.

/** alone: does it alone; helped: with somebody's help; not: not yet. */
export type Answer = 'alone' | 'helped' | 'not';

export interface Asked {
  id: string;
  /** Looked at before all questions without it, the smallest first. */
  first?: number | undefined;
  /** The one to learn first in front. */
  guides: readonly string[];
}

export type Answers = Readonly<Record<string, Answer | undefined>>;

const MOST = 3;

/** What the page says of the rule. */
export const RULE =
  'Bài tránh lừa đảo và bài VNeID đứng trước. Rồi tới việc bác chưa làm được, rồi việc còn cần người giúp. Mỗi việc một bài; còn chỗ mới thêm bài thứ hai.';

/**
 * Questions that come first, then "not yet", then "with help"; among equals as they are asked.
 * One guide of each in turn, no guide twice; a question not answered asks for nothing.
 */
export function chooseGuides(questions: readonly Asked[], answers: Answers): string[] {
  const open = questions.filter(({ id }) => answers[id] === 'not' || answers[id] === 'helped');
  const rank = ({ id, first }: Asked) =>
    (first === undefined ? 10 : first) + (answers[id] === 'not' ? 0 : 0.5);
  const inOrder = open
    .map((question, index) => ({ question, index }))
    .sort((a, b) => rank(a.question) - rank(b.question) || a.index - b.index)
    .map(({ question }) => question);
  const chosen: string[] = [];
  const rounds = Math.max(0, ...inOrder.map(({ guides }) => guides.length));
  for (let round = 0; round < rounds; round++) {
    for (const { guides } of inOrder) {
      const guide = guides[round];
      if (guide !== undefined && chosen.indexOf(guide) < 0 && chosen.length < MOST) chosen.push(guide);
    }
  }
  return chosen;
}
