// The words an author may use in a guide's MDX: all that the page, the page for two, the checks and the handbook know of them.
import type { Role } from './plain/passage.ts';

/** An attribute of a word. */
interface Attribute {
  needed?: true;
  /** As what people read it, for the check of plain language; a word's title that is read as a heading stands as one on the page. */
  read?: Role;
  /** A list, "A | B", of what `press` may name. */
  pressable?: true;
}

/** The screens of the page for two, in order; `steps` are one screen each. */
export type Stage = 'before' | 'steps' | 'after';

export interface Word {
  attributes?: Readonly<Record<string, Attribute>>;
  /** The words it may stand in, directly; none = at the top of the guide. */
  inside?: readonly string[];
  /** True when it may also stand anywhere in running text. */
  inline?: true;
  /** Every guide has it. */
  always?: true;
  /** The part that several of it take the place of: a guide has the one or the other. */
  insteadOf?: string;
  /** Where the page for two shows it; what stands in another word goes with that, what has no stage is not shown there. */
  stage?: Stage;
}

const needed = { needed: true } as const;

export const VOCABULARY: Readonly<Record<string, Word>> = {
  Prepare: { always: true, stage: 'before' },
  Steps: { always: true, stage: 'steps', attributes: { title: { read: 'heading' } } },
  Case: { insteadOf: 'Steps', stage: 'steps', attributes: { title: { needed: true, read: 'heading' } } },
  Step: {
    inside: ['Steps', 'Case'],
    attributes: { title: { needed: true, read: 'step' }, helper: { read: 'line' } },
  },
  Screen: {
    inside: ['Step'],
    attributes: {
      app: needed,
      title: { needed: true, read: 'screen' },
      text: { read: 'screen' },
      fields: { read: 'screen', pressable: true },
      rows: { read: 'screen', pressable: true },
      buttons: { read: 'screen', pressable: true },
      tabs: { read: 'screen', pressable: true },
      press: {},
      // For practice: what wrong places would have done; what may be put into the field to press, the right one first.
      ...{ wrong: { read: 'screen' }, type: { read: 'screen' } },
    },
  },
  Done: { always: true, stage: 'after' },
  IfWrong: { always: true, stage: 'after' },
  Problem: { inside: ['IfWrong'], attributes: { title: { needed: true, read: 'heading' } } },
  Warning: { always: true, stage: 'after', attributes: { title: { read: 'heading' }, expires: {} } },
  AskTeam: { always: true, stage: 'after' },
  Video: {
    attributes: {
      ...{ title: needed, length: needed, poster: needed },
      ...{ file: {}, small: {}, captions: {}, href: {}, owner: {} },
    },
  },
  Audio: { attributes: { title: needed, length: needed, file: needed, small: {} } },
  OfficialLink: { inline: true, attributes: { href: needed } },
  Term: { inline: true, attributes: { of: needed } },
};

/** The parts every guide has, in the order a reader needs them. */
export const GUIDE_PARTS = Object.keys(VOCABULARY).filter((name) => VOCABULARY[name]?.always);

export const attributesOf = (word: Word | undefined) => Object.entries(word?.attributes ?? {});

/** Words whose title stands on the page as a heading. */
export const isHeaded = (name: string) =>
  ['heading', 'step'].includes(VOCABULARY[name]?.attributes?.['title']?.read ?? '');
