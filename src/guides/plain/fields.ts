// The checked fields of a content file → its words, each with its role and its place in the file.
import type { GuideMeta } from '../frontmatter.ts';
import type { InfographicMeta } from '../infographics/infographic.ts';
import type { Journey } from '../journeys/journey.ts';
import type { LifeEvent } from '../journeys/life-event.ts';
import type { Sheet } from '../sheet.ts';
import type { Skills } from '../skills.ts';
import type { Training } from '../journeys/training.ts';
import { screenSentence } from '../../text/screen.ts';
import type { Role } from './passage.ts';

/** Adds one field of a YAML text to the passages. */
export type Add = (role: Role, scope: string, text: string, path: readonly PropertyKey[]) => void;

export function addGuide(guide: GuideMeta, add: Add): void {
  add('prose', 'zalo', guide.zalo, ['zalo']);
  add('prose', 'loudspeaker', guide.loudspeaker, ['loudspeaker']);
  guide.poster.forEach((line, index) => add('line', 'poster', line, ['poster', index]));
  add('heading', 'page', guide.title, ['title']);
  add('prose', 'page', guide.summary, ['summary']);
  add('line', 'page', guide.who, ['who']);
}

export function addInfographic(infographic: InfographicMeta, add: Add): void {
  add('prose', 'zalo', infographic.zalo, ['zalo']);
  add('heading', 'page', infographic.title, ['title']);
  add('prose', 'page', infographic.summary, ['summary']);
  if (infographic.kind === 'received') return add('prose', 'page', infographic.alt, ['alt']);
  infographic.sheets.forEach((sheet, index) => addSheet(sheet, ['sheets', index], add));
}

function addSheet(sheet: Sheet, path: PropertyKey[], add: Add): void {
  const { title, lead, numbers = [], screen, items, right = [], wrong = [], warning } = sheet;
  const line = (text: string, ...field: PropertyKey[]) => add('line', 'page', text, [...path, ...field]);
  add('heading', 'page', title, [...path, 'title']);
  if (lead !== undefined) line(lead, 'lead');
  numbers.forEach(({ value, text }, index) => line(`${value} ${text}`, 'numbers', index));
  items.forEach(({ strong = '', text }, index) => line(`${strong} ${text}`.trim(), 'items', index));
  right.forEach((text, index) => line(text, 'right', index));
  wrong.forEach((text, index) => line(text, 'wrong', index));
  if (screen) add('screen', 'page', screenSentence(screen), [...path, 'screen']);
  if (warning !== undefined) line(warning, 'warning');
}

export function addJourney(journey: Journey, add: Add): void {
  add('prose', 'zalo', journey.zalo, ['zalo']);
  add('heading', 'page', journey.title, ['title']);
  add('prose', 'page', journey.summary, ['summary']);
  add('line', 'page', journey.who, ['who']);
  journey.steps.forEach(({ why }, index) => add('prose', 'page', why, ['steps', index, 'why']));
  journey.quiz.forEach(({ ask, answers }, index) => {
    add('prose', 'page', ask, ['quiz', index, 'ask']);
    answers.forEach(({ text, explain }, answer) => {
      const path = ['quiz', index, 'answers', answer];
      add('line', 'page', text, [...path, 'text']);
      add('prose', 'page', explain, [...path, 'explain']);
    });
  });
}

export function addTraining(training: Training, add: Add): void {
  add('prose', 'zalo', training.zalo, ['zalo']);
  add('heading', 'page', training.title, ['title']);
  add('prose', 'page', training.summary, ['summary']);
  add('line', 'page', training.who, ['who']);
  for (const field of ['aims', 'bring', 'prepare', 'checks'] as const)
    training[field].forEach((text, index) => add('line', 'page', text, [field, index]));
  training.parts.forEach(({ title, how }, index) => {
    add('heading', 'page', title, ['parts', index, 'title']);
    add('prose', 'page', how, ['parts', index, 'how']);
  });
  training.exercises.forEach(({ task, done }, index) => {
    add('prose', 'page', task, ['exercises', index, 'task']);
    add('prose', 'page', done, ['exercises', index, 'done']);
  });
  add('prose', 'page', training.safety, ['safety']);
}

export function addLifeEvent(event: LifeEvent, add: Add): void {
  add('prose', 'zalo', event.zalo, ['zalo']);
  add('heading', 'page', event.title, ['title']);
  add('prose', 'page', event.summary, ['summary']);
  add('line', 'page', event.who, ['who']);
  event.tasks.forEach(({ title, bring, ...task }, index) => {
    add('heading', 'page', title, ['tasks', index, 'title']);
    bring.forEach((text, item) => add('line', 'page', text, ['tasks', index, 'bring', item]));
    for (const field of ['who', 'where', 'time', 'cost', 'exempt', 'deadline'] as const)
      if (task[field] !== undefined) add('line', 'page', task[field], ['tasks', index, field]);
  });
  event.otherwise.forEach(({ when, then }, index) => {
    add('heading', 'page', when, ['otherwise', index, 'when']);
    add('prose', 'page', then, ['otherwise', index, 'then']);
  });
}

export function addSkills({ zalo, count, skills }: Skills, add: Add): void {
  add('prose', 'zalo', zalo, ['zalo']);
  add('prose', 'page', count, ['count']);
  skills.forEach(({ title, safe, tasks }, index) => {
    add('heading', 'page', title, ['skills', index, 'title']);
    add('prose', 'page', safe, ['skills', index, 'safe']);
    tasks.forEach((task, place) => {
      for (const field of ['ask', 'see', 'never'] as const)
        add('prose', 'page', task[field], ['skills', index, 'tasks', place, field]);
    });
  });
}
