// The content folder → guides, infographics, journeys and the glossary as passages; files that are wrong are told by loadLibrary.
import { join } from 'node:path';
import { readText } from '../../files/disk.ts';
import { parseYaml, type Locate } from '../../files/yaml.ts';
import { readBody, type Step } from '../body.ts';
import { readFolder } from '../folder.ts';
import { glossarySchema, guideSchema, type GuideMeta } from '../frontmatter.ts';
import { infographicSchema, type InfographicMeta } from '../infographic.ts';
import type { Journey } from '../journey.ts';
import { readJourneyFiles } from '../journeys.ts';
import type { LifeEvent } from '../life-event.ts';
import { readLifeEventFiles } from '../life-events.ts';
import { withoutPlaceholders } from '../placeholders.ts';
import { parseSeasons } from '../seasons.ts';
import { parseSelfCheck } from '../self-check.ts';
import type { Sheet } from '../sheet.ts';
import type { Training } from '../training.ts';
import { readTrainingFiles } from '../trainings.ts';
import { screenSentence } from '../../text/screen.ts';
import { mdxPassages } from './mdx-passages.ts';
import { passage, type Passage, type Role } from './passage.ts';
import type { Words } from './words.ts';

export interface Document {
  file: string;
  /** The whole file as it is on disk. */
  text: string;
  kind:
    'guide' | 'infographic' | 'journey' | 'glossary' | 'self-check' | 'training' | 'seasons' | 'life-event';
  passages: readonly Passage[];
  steps: readonly Step[];
}

/** Adds one field of a YAML text to the passages. */
type Add = (role: Role, scope: string, text: string, path: readonly PropertyKey[]) => void;

export function readDocuments(content: string, words: Words): Document[] {
  const guides = readFolder(join(content, 'guides'), guideSchema, []).map(({ entry, text, locate }) => {
    const { file } = entry;
    const passages = collect(file, locate, words, (add) => addGuide(entry, add));
    passages.push(...mdxPassages(file, text, words));
    return { file, text, kind: 'guide' as const, passages, steps: readBody(file, text).steps };
  });
  const sheets = readFolder(join(content, 'infographics'), infographicSchema, []).map(
    ({ entry, text, locate }) => {
      const passages = collect(entry.file, locate, words, (add) =>
        addInfographic(withoutPlaceholders(entry), add),
      );
      return { file: entry.file, text, kind: 'infographic' as const, passages, steps: [] };
    },
  );
  const journeys = readJourneyFiles(join(content, 'journeys'), []).map(({ entry, text, locate }) => {
    const passages = collect(entry.file, locate, words, (add) => addJourney(entry, add));
    return { file: entry.file, text, kind: 'journey' as const, passages, steps: [] };
  });
  const trainings = readTrainingFiles(join(content, 'training'), []).map(({ entry, text, locate }) => {
    const passages = collect(entry.file, locate, words, (add) => addTraining(entry, add));
    return { file: entry.file, text, kind: 'training' as const, passages, steps: [] };
  });
  const lifeEvents = readLifeEventFiles(join(content, 'life-events'), []).map(({ entry, text, locate }) => {
    const passages = collect(entry.file, locate, words, (add) => addLifeEvent(entry, add));
    return { file: entry.file, text, kind: 'life-event' as const, passages, steps: [] };
  });
  const selfCheck = readCheck(join(content, 'self-check.yaml'), words);
  const seasons = readWhys(join(content, 'seasons.yaml'), words);
  const glossary = readGlossary(join(content, 'glossary.yaml'), words);
  return [...guides, ...sheets, ...journeys, ...trainings, ...lifeEvents, selfCheck, seasons, glossary];
}

function collect(file: string, locate: Locate, words: Words, fill: (add: Add) => void): Passage[] {
  const passages: Passage[] = [];
  fill((role, scope, text, path) =>
    passages.push(passage({ file, line: locate(path).line, role, scope, text }, words)),
  );
  return passages;
}

function addGuide(guide: GuideMeta, add: Add): void {
  add('prose', 'zalo', guide.zalo, ['zalo']);
  add('prose', 'loudspeaker', guide.loudspeaker, ['loudspeaker']);
  guide.poster.forEach((line, index) => add('line', 'poster', line, ['poster', index]));
  add('heading', 'page', guide.title, ['title']);
  add('prose', 'page', guide.summary, ['summary']);
  add('line', 'page', guide.who, ['who']);
}

function addInfographic(infographic: InfographicMeta, add: Add): void {
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

function addJourney(journey: Journey, add: Add): void {
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

function addTraining(training: Training, add: Add): void {
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

function addLifeEvent(event: LifeEvent, add: Add): void {
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

function readCheck(file: string, words: Words): Document {
  const { value, text, locate } = parseSelfCheck(file, []);
  const passages = collect(file, locate, words, (add) => {
    if (value) add('prose', 'zalo', value.zalo, ['zalo']);
    value?.questions.forEach(({ skill, ask }, index) => {
      add('heading', 'page', skill, ['questions', index, 'skill']);
      add('prose', 'page', ask, ['questions', index, 'ask']);
    });
  });
  return { file, text, kind: 'self-check', passages, steps: [] };
}

function readWhys(file: string, words: Words): Document {
  const { seasons, text, locate } = parseSeasons(file, []);
  const passages = collect(file, locate, words, (add) =>
    seasons.forEach(({ why }, index) => add('prose', 'page', why, [index, 'why'])),
  );
  return { file, text, kind: 'seasons', passages, steps: [] };
}

function readGlossary(file: string, words: Words): Document {
  const text = readText(file) ?? '[]';
  const { value = [], locate } = parseYaml({ file, text }, glossarySchema);
  const passages = value.flatMap(({ id, term, meaning }, index) => {
    const { line } = locate([index, 'term']);
    const named = { file, line, role: 'heading' as const, scope: id, text: term };
    const explained = {
      ...named,
      line: locate([index, 'meaning']).line,
      role: 'prose' as const,
      text: meaning,
    };
    return [passage({ ...named, terms: [[0, term.length]] }, words), passage(explained, words)];
  });
  return { file, text, kind: 'glossary', passages, steps: [] };
}
