// The vocabulary of guides → the components of each screen of the page for two: before, during and after the steps.
import { words, type Component } from '../guide/words.ts';
import Bare from './Bare.astro';
import Nothing from './Nothing.astro';
import Prepare from './Prepare.astro';
import Step from './Step.astro';

/** Drawn in another way than on the guide's own page. */
const OWN: Readonly<Record<string, Component>> = { Prepare, Steps: Bare, Case: Bare, Step };

/** What is asked of a word: the screen it stands on, if it is not within another word. */
interface Placed {
  stage?: string;
  inside?: readonly string[];
  inline?: boolean;
}

/** Components of one screen: a word of another screen, or of none, draws nothing. */
export const wordsOn = (stage: string, vocabulary: Readonly<Record<string, Placed>>) =>
  Object.fromEntries(
    Object.entries(vocabulary).map(([name, word]) => {
      const shown = word.inline || word.inside !== undefined || word.stage === stage;
      return [name, shown ? (OWN[name] ?? words[name]) : Nothing];
    }),
  );
