// A problem whose cure is for a person to choose → the cure as the command line words it, and the choice for other places to word.

/** What is to be chosen; `first` is what can be done without it, as the beginning of a sentence, or "". */
export type Choice =
  /** What looks wrong is right as it stands. */
  | { kind: 'confirm'; first: string; when: string; after: string }
  /** Of which month or quarter a file is; `when` it is of one at all. */
  | { kind: 'period'; of: 'month' | 'quarter'; first: string; when?: string }
  /** Another month or quarter was asked for than the file says; `said`: what the file says. */
  | { kind: 'other-period'; said: string; asked: string }
  /** A file is taken for this month or quarter, and its name says another. */
  | { kind: 'taken-as'; first: string; period: string }
  /** Whether it is the title of a file that is wrong, or the day the file came in. */
  | { kind: 'day'; first: string }
  /** Which of two files holds; `drop`: the other can also be left out. */
  | { kind: 'keep'; first: string; drop: boolean };

export interface Cure {
  /** The whole cure, as the command line says it. */
  fix: string;
  choice: Choice;
}

/** Said of a warning: "Hỏi lại thôn; nếu đúng, …". */
export const confirm = (first: string, when = 'đúng', after = ''): Cure => ({
  fix: `${first}; nếu ${when}, chạy lại lệnh với --accept-warnings${after}.`,
  choice: { kind: 'confirm', first, when, after },
});
