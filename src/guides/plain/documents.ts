// The content folder → guides, infographics, journeys and the glossary as passages; files that are wrong are reported by loadLibrary.
import { join } from 'node:path';
import { readText } from '../../files/disk.ts';
import { parseYaml, type Locate } from '../../files/yaml.ts';
import { bodyOf, type Step } from '../body.ts';
import { readFolder } from '../folder.ts';
import { readMdx } from '../mdx.ts';
import { glossarySchema, guideSchema } from '../frontmatter.ts';
import { infographicSchema } from '../infographics/infographic.ts';
import { readJourneyFiles } from '../journeys/journeys.ts';
import { readLifeEventFiles } from '../journeys/life-events.ts';
import { readFacts } from '../facts/facts.ts';
import { contentWords, type CommuneWords } from '../placeholders.ts';
import { parsePolicy } from '../policy.ts';
import { parseSeasons } from '../seasons.ts';
import { practiceSchema } from '../practice/practice-words.ts';
import { situationsSchema } from '../practice/situations.ts';
import { parseSelfCheck } from '../self-check.ts';
import { parseSkills } from '../skills.ts';
import { readTrainingFiles } from '../journeys/trainings.ts';
import { today } from '../../text/clock.ts';
import type { Words as Filled } from '../../text/placeholder.ts';
import {
  addGuide,
  addInfographic,
  addJourney,
  addLifeEvent,
  addSkills,
  addTraining,
  type Add,
} from './fields.ts';
import { mdxPassages } from './mdx-passages.ts';
import { passage, type Passage } from './passage.ts';
import type { Words } from './words.ts';

export interface Document {
  file: string;
  /** The whole file as it is on disk. */
  text: string;
  kind:
    | 'guide'
    | 'infographic'
    | 'journey'
    | 'glossary'
    | 'self-check'
    | 'skills'
    | 'training'
    | 'seasons'
    | 'life-event'
    | 'policy'
    | 'practice'
    | 'situations';
  passages: readonly Passage[];
  steps: readonly Step[];
}

/** Sentences are as long with one commune's number as with another's. */
const DATA = 'data';

export function readDocuments(content: string, words: Words, commune?: CommuneWords): Document[] {
  const filled = contentWords(readFacts(content, DATA, today(), commune).words, commune);
  const guides = readFolder(join(content, 'guides'), guideSchema, [], filled).map(
    ({ entry, text, body, locate }) => {
      const { file } = entry;
      const passages = collect(file, locate, words, (add) => addGuide(entry, add));
      const mdx = readMdx(body);
      passages.push(...mdxPassages(file, mdx, words));
      return { file, text, kind: 'guide' as const, passages, steps: bodyOf(file, mdx.root).steps };
    },
  );
  const sheets = readFolder(join(content, 'infographics'), infographicSchema, [], filled).map(
    ({ entry, text, locate }) => {
      const passages = collect(entry.file, locate, words, (add) => addInfographic(entry, add));
      return { file: entry.file, text, kind: 'infographic' as const, passages, steps: [] };
    },
  );
  const journeys = readJourneyFiles(join(content, 'journeys'), [], filled).map(({ entry, text, locate }) => {
    const passages = collect(entry.file, locate, words, (add) => addJourney(entry, add));
    return { file: entry.file, text, kind: 'journey' as const, passages, steps: [] };
  });
  const trainings = readTrainingFiles(join(content, 'training'), [], filled).map(
    ({ entry, text, locate }) => {
      const passages = collect(entry.file, locate, words, (add) => addTraining(entry, add));
      return { file: entry.file, text, kind: 'training' as const, passages, steps: [] };
    },
  );
  const lifeEvents = readLifeEventFiles(join(content, 'life-events'), [], filled).map(
    ({ entry, text, locate }) => {
      const passages = collect(entry.file, locate, words, (add) => addLifeEvent(entry, add));
      return { file: entry.file, text, kind: 'life-event' as const, passages, steps: [] };
    },
  );
  const selfCheck = readCheck(join(content, 'self-check.yaml'), words, filled);
  const seasons = readWhys(join(content, 'seasons.yaml'), words, filled);
  const policy = readAnswers(join(content, 'policy.yaml'), words, filled);
  const glossary = readGlossary(join(content, 'glossary.yaml'), words, filled);
  const practice = readPractice(join(content, 'practice.yaml'), words, filled);
  const situations = readTold(join(content, 'situations.yaml'), words, filled);
  const skills = readSkills(join(content, 'skills.yaml'), words, filled);
  const single = [selfCheck, skills, seasons, policy, glossary, practice, situations];
  return [...guides, ...sheets, ...journeys, ...trainings, ...lifeEvents, ...single];
}

function collect(file: string, locate: Locate, words: Words, fill: (add: Add) => void): Passage[] {
  const passages: Passage[] = [];
  fill((role, scope, text, path) =>
    passages.push(passage({ file, line: locate(path).line, role, scope, text }, words)),
  );
  return passages;
}

function readCheck(file: string, words: Words, filled: Filled): Document {
  const { value, text, locate } = parseSelfCheck(file, [], filled);
  const passages = collect(file, locate, words, (add) => {
    if (value) add('prose', 'zalo', value.zalo, ['zalo']);
    value?.questions.forEach(({ skill, ask }, index) => {
      add('heading', 'page', skill, ['questions', index, 'skill']);
      add('prose', 'page', ask, ['questions', index, 'ask']);
    });
  });
  return { file, text, kind: 'self-check', passages, steps: [] };
}

function readSkills(file: string, words: Words, filled: Filled): Document {
  const { value, text, locate } = parseSkills(file, [], filled);
  const passages = collect(file, locate, words, (add) => value && addSkills(value, add));
  return { file, text, kind: 'skills', passages, steps: [] };
}

function readWhys(file: string, words: Words, filled: Filled): Document {
  const { seasons, text, locate } = parseSeasons(file, [], filled);
  const passages = collect(file, locate, words, (add) =>
    seasons.forEach(({ why }, index) => add('prose', 'page', why, [index, 'why'])),
  );
  return { file, text, kind: 'seasons', passages, steps: [] };
}

function readAnswers(file: string, words: Words, filled: Filled): Document {
  const { value, text, locate } = parsePolicy(file, [], filled);
  const passages = collect(file, locate, words, (add) => {
    if (value) add('prose', 'zalo', value.zalo, ['zalo']);
    value?.items.forEach(({ ask, answer }, index) => {
      add('heading', 'page', ask, ['items', index, 'ask']);
      add('prose', 'page', answer, ['items', index, 'answer']);
    });
  });
  return { file, text, kind: 'policy', passages, steps: [] };
}

function readPractice(file: string, words: Words, filled: Filled): Document {
  const text = readText(file) ?? '';
  const { value, locate } = parseYaml({ file, text, words: filled }, practiceSchema);
  const passages = collect(file, locate, words, (add) => {
    value?.fields.forEach(({ right, wrong }, index) => {
      add('line', 'page', right, ['fields', index, 'right']);
      wrong.forEach(({ why }, place) => add('prose', 'page', why, ['fields', index, 'wrong', place, 'why']));
    });
    value?.presses.forEach(({ does }, index) => add('prose', 'page', does, ['presses', index, 'does']));
  });
  return { file, text, kind: 'practice', passages, steps: [] };
}

function readTold(file: string, words: Words, filled: Filled): Document {
  const text = readText(file) ?? '[]';
  const { value = [], locate } = parseYaml({ file, text, words: filled }, situationsSchema);
  const passages = collect(file, locate, words, (add) =>
    value.forEach(({ title, says, choices }, index) => {
      add('heading', 'page', title, [index, 'title']);
      says.forEach((said, place) => add('prose', 'page', said, [index, 'says', place]));
      choices.forEach(({ then }, place) => add('prose', 'page', then, [index, 'choices', place, 'then']));
    }),
  );
  return { file, text, kind: 'situations', passages, steps: [] };
}

function readGlossary(file: string, words: Words, filled: Filled): Document {
  const text = readText(file) ?? '[]';
  const { value = [], locate } = parseYaml({ file, text, words: filled }, glossarySchema);
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
