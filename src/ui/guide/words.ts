// The words of a guide's MDX → the components that draw them on the page.
import AskTeam from './AskTeam.astro';
import Audio from './Audio.astro';
import Done from './Done.astro';
import IfWrong from './IfWrong.astro';
import OfficialLink from './OfficialLink.astro';
import Prepare from './Prepare.astro';
import Problem from './Problem.astro';
import Screen from './Screen.astro';
import Step from './Step.astro';
import Steps from './Steps.astro';
import Term from './Term.astro';
import Video from './Video.astro';
import Warning from './Warning.astro';

export const words = {
  AskTeam,
  Audio,
  Done,
  IfWrong,
  OfficialLink,
  Prepare,
  Problem,
  Screen,
  Step,
  Steps,
  Term,
  Video,
  Warning,
};
