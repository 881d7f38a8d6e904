// What is known of a village's report → how far it has come, and what still stands in its way.
import { hasCount } from '../reports/counts.ts';
import type { Village } from '../reports/lists/villages.ts';
import type { State } from '../reports/receipt.ts';
import type { Clash } from '../intake/merge/cells.ts';
import type { Answers, Judged, Question } from './judged.ts';
import type { Older } from './source.ts';

export interface VillageState {
  village: Village;
  /** 'da-dang': published before, and nothing new came. */
  state: State | 'da-dang';
  /** Names of what came of it. */
  files: readonly string[];
  questions: readonly Question[];
  clashes: readonly Clash[];
  older: readonly Older[];
}

/** @param unread problems of messages that could not be read, each with the village it names */
export function villageStates(
  judged: Judged,
  { approved }: Pick<Answers, 'approved'>,
  unread: readonly Question[] = [],
): VillageState[] {
  return judged.villages.map((village): VillageState => {
    const { id } = village;
    const files = judged.submissions
      .filter(({ entries }) =>
        entries.some(
          ({ village: of, figures, withdrawn = [] }) =>
            of === id && (withdrawn.length > 0 || figures.some((value) => value !== null)),
        ),
      )
      .map(({ file }) => file);
    const questions = [...judged.questions, ...unread].filter((one) => one.village === id);
    const clashes = judged.clashes.filter((one) => one.village === id);
    const older = judged.older.filter((one) => one.village === id);
    const open = clashes.length > 0 || questions.some(({ settled }) => !settled);
    const came = files.length > 0;
    const none = hasCount(judged.before, id) ? 'da-dang' : 'chua-co';
    const state = open ? 'can-hoi-lai' : !came ? none : approved.includes(id) ? 'da-duyet' : 'da-nhan';
    return { village, state, files, questions, clashes, older };
  });
}
