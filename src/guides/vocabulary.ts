// The words an author may use in a guide's MDX, and what each of them needs.

export interface Word {
  /** Attributes that must be there. */
  required: readonly string[];
  optional: readonly string[];
  /** The word it must stand directly in; null = at the top of the guide. */
  inside: string | null;
  /** True when it may also stand anywhere in running text. */
  inline?: boolean;
}

export const VOCABULARY: Readonly<Record<string, Word>> = {
  Prepare: { required: [], optional: [], inside: null },
  Steps: { required: [], optional: ['title'], inside: null },
  Step: { required: ['title'], optional: ['helper'], inside: 'Steps' },
  Screen: {
    required: ['app', 'title'],
    optional: ['text', 'fields', 'rows', 'buttons', 'tabs', 'press'],
    inside: 'Step',
  },
  Done: { required: [], optional: [], inside: null },
  IfWrong: { required: [], optional: [], inside: null },
  Problem: { required: ['title'], optional: [], inside: 'IfWrong' },
  Warning: { required: [], optional: ['title', 'expires'], inside: null },
  AskTeam: { required: [], optional: [], inside: null },
  Video: {
    required: ['title', 'length', 'poster'],
    optional: ['file', 'small', 'captions', 'href', 'owner'],
    inside: null,
  },
  Audio: { required: ['title', 'length', 'file'], optional: ['small'], inside: null },
  OfficialLink: { required: ['href'], optional: [], inside: null, inline: true },
  Term: { required: ['of'], optional: [], inside: null, inline: true },
};

/** The parts every guide has, in the order a reader needs them. */
export const GUIDE_PARTS = ['Prepare', 'Steps', 'Done', 'IfWrong', 'Warning', 'AskTeam'] as const;
