// The words of a guide's MDX → the components of each part of the page for two: before, during and after the steps.
import { words } from '../guide/words.ts';
import Bare from './Bare.astro';
import Nothing from './Nothing.astro';
import Prepare from './Prepare.astro';
import Step from './Step.astro';

/** What is watched stands on the guide's own page. */
const ALONE = { Video: Nothing, Audio: Nothing };
const AFTER = { ...ALONE, Done: Nothing, IfWrong: Nothing, Warning: Nothing, AskTeam: Nothing };

export const before = { ...words, ...AFTER, Prepare, Steps: Nothing };
export const during = { ...words, ...AFTER, Prepare: Nothing, Steps: Bare, Step };
export const after = { ...words, ...ALONE, Prepare: Nothing, Steps: Nothing };
