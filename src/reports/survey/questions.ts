// The survey's items → the questions they are answers to.
import type { SurveyItem } from './survey-items.ts';

export const SURVEY_GROUPS = ['base', 'device', 'network', 'helper', 'skill'] as const;
export type SurveyGroup = (typeof SURVEY_GROUPS)[number];

/** A question of the form: the positions of its answers in the list of items. */
export interface Question {
  group: SurveyGroup;
  /** Answers that add up to the households asked, the main one first; a skill is asked by itself. */
  answers: readonly number[];
}

/** The questions of the form, in its order. */
export function questionsOf(items: readonly SurveyItem[]): Question[] {
  const places = items.map((item, index) => ({ ...item, index }));
  return SURVEY_GROUPS.filter((group) => group !== 'base').flatMap((group): Question[] => {
    const answers = places.filter((one) => one.group === group).map(({ index }) => index);
    if (group === 'skill') return answers.map((index) => ({ group, answers: [index] }));
    return answers.length > 0 ? [{ group, answers }] : [];
  });
}
