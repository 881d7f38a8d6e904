// Answers to the self-check ↔ this browser's memory; where the browser keeps nothing they last as long as the page.
import type { Answer, Answers } from '../choose.ts';

const KEY = 'tu-kiem-tra';
const ANSWERS: readonly string[] = ['alone', 'helped', 'not'];

/** "may=not an-toan=alone" → answers; what is not one of them is left out. */
export function readAnswers(text: string): Answers {
  const answers: Record<string, Answer> = {};
  for (const pair of text.split(' ')) {
    const [id, answer] = pair.split('=');
    if (id && answer && ANSWERS.indexOf(answer) >= 0) answers[id] = answer as Answer;
  }
  return answers;
}

export function writeAnswers(answers: Answers): string {
  return Object.keys(answers)
    .filter((id) => answers[id])
    .map((id) => `${id}=${answers[id]}`)
    .join(' ');
}

/** What was answered before, or nothing. */
export function recallAnswers(): Answers {
  try {
    return readAnswers(localStorage.getItem(KEY) || '');
  } catch {
    return {};
  }
}

/** False when the browser refuses. */
export function keepAnswers(answers: Answers): boolean {
  try {
    localStorage.setItem(KEY, writeAnswers(answers));
    return true;
  } catch {
    return false;
  }
}
