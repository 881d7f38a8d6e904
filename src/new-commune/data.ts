// Checked answers → the data folder of a commune, with samples so that every page has something to show.
import { join } from 'node:path';
import { isScalar, parseDocument, visit, type Document } from 'yaml';
import { listFilesBelow, listNames, readText, removeFile, writeWhole } from '../files/disk.ts';
import { formatCsv } from '../files/csv.ts';
import { formatIssue } from '../files/issue.ts';
import { publish } from '../intake/publish/publish.ts';
import { readCommune, type Commune } from '../reports/commune.ts';
import { makeCounts } from '../reports/counts.ts';
import type { Dataset } from '../reports/dataset.ts';
import { everyVillage, listsIn } from '../reports/lists/lists.ts';
import { loadReports, type Reports } from '../reports/load.ts';
import { surveyLists } from '../reports/survey/survey-lists.ts';
import { formatSamples } from '../reports/samples.ts';
import { addMonths, parseDay, type Day, type Month } from '../text/date.ts';
import { slugify } from '../text/fold.ts';
import type { Quarter } from '../text/quarter.ts';
import { siteName, type Answers } from './answers.ts';
import { SAMPLE_QUARTERS, sampleSurvey } from './sample-survey.ts';

const SAMPLE_MONTHS = 5;

/** Ours → theirs, in short texts of data: what a commune and its villages are called, and the numbers of its plan. */
function inTheirWords(text: string, ours: Commune, { kind, village_word, targets }: Answers): string {
  const word = (one: string) => new RegExp(`(?<!\\p{L})${one}(?!\\p{L}| hội)`, 'gu');
  return text
    .replace(word(ours.kind), kind)
    .replace(word(ours.village_word.toLowerCase()), village_word.toLowerCase())
    .replace(`ít nhất ${ours.targets.household_share} %`, `ít nhất ${targets.household_share} %`)
    .replace(`ít nhất ${ours.targets.people_per_month} người`, `ít nhất ${targets.people_per_month} người`);
}

/** The parser gives a comment to the empty value above it; it explains what is below. */
function explainBelow(document: Document): void {
  visit(document, {
    Map(_, { items }) {
      items.forEach(({ value }, index) => {
        if (!isScalar(value) || value.value !== null || value.comment == null) return;
        const next = items[index + 1]?.key;
        if (isScalar(next)) next.commentBefore = value.comment;
        value.comment = null;
      });
    },
  });
}

/** The commune's page of names, with the comments that explain it. Texts the commune has not given stay empty. */
function communeYaml(template: string, ours: Commune, answers: Answers): string {
  const document = parseDocument(template);
  const { name, kind, village_word: word, city, code, population, portal, fanpage } = answers;
  const set = (value: unknown, ...path: (string | number)[]) => document.setIn(path, value);
  set(true, 'sample');
  for (const [key, value] of Object.entries({ name, kind, village_word: word, city, code, population }))
    set(value, key);
  set(siteName(answers), 'site', 'name');
  set(inTheirWords(ours.site.description, ours, answers), 'site', 'description');
  for (const field of ['address', 'responsible', 'linked_from']) set(null, 'site', field);
  for (const path of [['villages_missing'], ['plan', 'replaces'], ['plan', 'teams_by']])
    document.deleteIn(path);
  ours.contacts.forEach(({ role }, at) => set(inTheirWords(role, ours, answers), 'contacts', at, 'role'));
  for (const [key, value] of Object.entries(answers.targets)) set(value, 'targets', key);
  set(`Cổng thông tin điện tử ${kind} ${name}`, 'channels', 'portal', 'name');
  set(`https://${portal}`, 'channels', 'portal', 'address');
  set(`UBND ${kind} ${name}`, 'channels', 'zalo', 'name');
  set(null, 'channels', 'zalo', 'address');
  set(fanpage, 'channels', 'fanpage', 'name');
  set(null, 'channels', 'fanpage', 'address');
  set(document.createNode(answers.colours), 'colours');
  set(null, 'plan', 'counted_from');
  for (const field of Object.keys(ours.papers ?? {})) set(null, 'papers', field);
  explainBelow(document);
  return document
    .toString({ lineWidth: 0, singleQuote: true, nullStr: '' })
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

const villagesCsv = ({ villages }: Answers, day: string) =>
  formatCsv([
    ['id', 'name', 'households', 'households_on', 'aliases', 'from', 'until', 'into', 'split_from'],
    ...villages.map(({ name, households }) => [slugify(name), name, households, day, '', '', '', '', '']),
  ]);

/** Made-up counts that contradict nothing: cumulative ones only grow. The last village is silent in the last month. */
function sampleMonth({ lists }: Reports, month: Month, m: number): Dataset<Month> {
  const { villages, indicators } = listsIn(lists, month);
  const [ids, columns] = [villages, indicators].map((list) => list.map(({ id }) => id)) as [
    string[],
    string[],
  ];
  const counts = makeCounts<number>(ids, columns, (village, column) => {
    const [v, i] = [ids.indexOf(village), columns.indexOf(column)];
    if (m === SAMPLE_MONTHS - 1 && v === villages.length - 1) return null;
    const share = (m + 1) * (0.08 + ((v * 7) % 5) / 60);
    if (indicators[i]?.period === 'cumulative')
      return Math.floor(villages[v]!.households * Math.min(0.9, share));
    return 5 + ((v * 37 + m * 23 + i * 11 + v * m * 3) % 80);
  });
  return { period: month, counts };
}

/** Made-up teams as large as the plan wants; where they meet is for the commune to say. */
const teamsCsv = ({ lists, commune }: Reports) =>
  formatCsv([
    ['village', 'members', 'place', 'hours', 'team', 'from', 'until'],
    ...everyVillage(lists).map(({ id }, v) => [
      ...[id, commune.plan.team_members + ((v * 3 + 2) % 5), '', '', '', '', ''],
    ]),
  ]);

/**
 * Fills `data` anew: whatever is there goes.
 * @param from our own data folder
 */
export function writeData(from: string, data: string, ours: Commune, answers: Answers): void {
  const old = listNames(data).length > 0 ? listFilesBelow(data) : [];
  for (const file of old) removeFile(join(data, file));
  const put = (name: string, text: string) => writeWhole(join(data, name), text);
  const template = (name: string) => readText(join(from, name)) ?? '';
  put('commune.yaml', communeYaml(template('commune.yaml'), ours, answers));
  for (const name of ['indicators.csv', 'survey.csv', 'inbox/DOC-TRUOC.md'])
    put(name, inTheirWords(template(name), ours, answers));
  put('links.csv', withoutPortal(template('links.csv'), ours));
  const [explained = ''] = /^(?:#.*\n)*/.exec(template('facts.yaml')) ?? [];
  put('facts.yaml', `${explained}facts: {}\ncalled: {}\nsources: {}\n`);
  put('sessions.csv', template('sessions.csv').replace(/\n[^]*/, '\n'));
  const first = readCommune(join(data, 'commune.yaml')).commune?.plan.date;
  if (!first) throw new Error('the commune of the template does not load');
  put('villages.csv', villagesCsv(answers, `${first}-01`));
  for (const name of ['households.csv', 'targets.csv', 'provenance.csv', 'rechecks.csv'])
    put(name, template(name).replace(/\n[^]*/, '\n'));
  put('teams.csv', teamsCsv(loaded(data)));
  for (let m = 0; m < SAMPLE_MONTHS; m++) {
    const reports = loaded(data);
    const month = addMonths(first, m);
    publish(data, { dataset: sampleMonth(reports, month, m), ...madeUp(month) }, reports);
  }
  for (let q = 0; q < SAMPLE_QUARTERS; q++) {
    const reports = loaded(data);
    const month = addMonths(first, 3 * (q + 1));
    const period = quarterOf(month);
    const counts = sampleSurvey(surveyLists(reports, period), q);
    publish(data, { dataset: { period, counts }, ...madeUp(month) }, reports);
  }
  const figures = listFilesBelow(data).filter((file) => /^(results|surveys)\//.test(file));
  put('samples.csv', formatSamples(data, [...figures, 'teams.csv']));
}

/** Our own portal is none that others must trust. */
function withoutPortal(links: string, { channels }: Commune): string {
  const host = channels.portal.address?.replace(/^https:\/\/([^/]+).*/, '$1');
  return links
    .split('\n')
    .filter((line) => !host || !line.startsWith(`${host},`))
    .join('\n');
}

function loaded(data: string): Reports {
  const { reports, issues } = loadReports(data);
  if (!reports) throw new Error(issues.map(formatIssue).join('\n'));
  return reports;
}

/** Where a sample of a month says it is from. */
const madeUp = (month: Month) => ({
  received: parseDay(`${month}-18`) as Day,
  source: 'so-lieu-minh-hoa.csv',
  reason: '',
});

const quarterOf = (month: Month) =>
  `${month.slice(0, 4)}-q${Math.ceil(Number(month.slice(5)) / 3)}` as Quarter;
