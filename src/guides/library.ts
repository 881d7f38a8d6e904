// What the content folder holds, as everything else reads it.
import type { GuideBody } from './body.ts';
import type { Emergency } from './emergency.ts';
import type { Fact } from './facts/facts.ts';
import type { Duties } from './duties.ts';
import type { GlossaryEntry, GuideMeta, Home } from './frontmatter.ts';
import type { Infographic } from './infographics/infographics.ts';
import type { Task } from './no-guide.ts';
import type { Journey } from './journeys/journey.ts';
import type { LifeEvent } from './journeys/life-event.ts';
import type { PlanSection } from './plan.ts';
import type { PracticeWords } from './practice/practice-words.ts';
import type { Situation } from './practice/situations.ts';
import type { Policy } from './policy.ts';
import type { Season } from './seasons.ts';
import type { SelfCheck } from './self-check.ts';
import type { Skills } from './skills.ts';
import type { Training } from './journeys/training.ts';

export interface Guide extends GuideMeta {
  slug: string;
  file: string;
  body: GuideBody;
}

export interface Library {
  /** Numbers, fees and days that texts take from one place. */
  facts: readonly Fact[];
  /** Whom to call first when something has gone wrong. */
  emergency: Emergency;
  /** In the order of the topics, then by title. */
  guides: readonly Guide[];
  infographics: readonly Infographic[];
  /** In the order their authors gave them. */
  journeys: readonly Journey[];
  /** Events in a life and the errands they bring, in the order their authors gave them. */
  lifeEvents: readonly LifeEvent[];
  /** In alphabetical order. */
  glossary: readonly GlossaryEntry[];
  /** What people ask for and no guide covers. */
  withoutGuide: readonly Task[];
  /** What the home page offers first. */
  home: Home;
  /** The plan's duties and where each has its place. */
  duties: Duties;
  /** The sections of the plan, in its own order. */
  plan: readonly PlanSection[];
  /** Ten questions that lead to guides. */
  selfCheck: SelfCheck;
  /** What a learner can show to be able to do, three tasks each. */
  skills: Skills;
  /** What practice on drawn screens says. */
  practice: PracticeWords;
  /** Messages and calls to decide about, beside the practice of their guide. */
  situations: readonly Situation[];
  /** Policy in plain words. */
  policy: Policy;
  /** When the loudspeaker should read a guide, and why. */
  seasons: readonly Season[];
  /** Sessions for a cultural house, in the order their authors gave them. */
  trainings: readonly Training[];
}
