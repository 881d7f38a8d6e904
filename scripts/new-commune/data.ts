// Checked answers → the data folder of a commune, with samples so that every page has something to show.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { listFilesBelow, readText, writeWhole } from '../../src/files/disk.ts';
import { formatCsv } from '../../src/files/csv.ts';
import { formatIssue } from '../../src/files/issue.ts';
import { publish } from '../../src/intake/publish/publish.ts';
import { readCommune } from '../../src/reports/commune.ts';
import { makeCounts } from '../../src/reports/counts.ts';
import type { Dataset } from '../../src/reports/dataset.ts';
import { everyVillage, listsIn } from '../../src/reports/lists/lists.ts';
import { loadReports, type Reports } from '../../src/reports/load.ts';
import { surveyLists } from '../../src/reports/survey/survey-lists.ts';
import { formatSamples } from '../../src/reports/samples.ts';
import { addMonths, parseDay, type Day, type Month } from '../../src/text/date.ts';
import type { Quarter } from '../../src/text/quarter.ts';
import { idOf, type Answers } from './answers.ts';
import { SAMPLE_QUARTERS, sampleSurvey } from './sample-survey.ts';
import { forCommune } from './words.ts';

const SAMPLE_MONTHS = 5;

/** The commune's page of names, with the comments that explain it. Texts the commune has not given stay empty. */
export function communeYaml(template: string, answers: Answers): string {
  const document = parseDocument(template);
  const { name, kind, village_word: word, city, code, population, portal, fanpage } = answers;
  const set = (value: unknown, ...path: string[]) => document.setIn(path, value);
  set(true, 'sample');
  for (const [key, value] of Object.entries({ name, kind, village_word: word, city, code, population }))
    set(value, key);
  set(`${name} số`, 'site', 'name');
  for (const field of ['address', 'responsible', 'linked_from']) set(null, 'site', field);
  document.deleteIn(['villages_missing']);
  for (const [key, value] of Object.entries(answers.targets)) set(value, 'targets', key);
  set(`Cổng thông tin điện tử ${kind} ${name}`, 'channels', 'portal', 'name');
  set(`https://${portal}`, 'channels', 'portal', 'address');
  set(`UBND ${kind} ${name}`, 'channels', 'zalo', 'name');
  set(null, 'channels', 'zalo', 'address');
  set(fanpage, 'channels', 'fanpage', 'name');
  set(null, 'channels', 'fanpage', 'address');
  set(document.createNode(answers.colours), 'colours');
  return forCommune(document.toString({ lineWidth: 0 }), answers);
}

const villagesCsv = ({ villages }: Answers, day: string) =>
  formatCsv([
    ['id', 'name', 'households', 'households_on', 'aliases', 'from', 'until', 'into', 'split_from'],
    ...villages.map(({ name, households }) => [idOf(name), name, households, day, '', '', '', '', '']),
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

/** Fills `data` anew: whatever is there goes. */
export function writeData(from: string, data: string, answers: Answers): void {
  rmSync(data, { recursive: true, force: true });
  const put = (name: string, text: string) => writeWhole(join(data, name), text);
  const template = (name: string) => readText(join(from, name)) ?? '';
  put('commune.yaml', communeYaml(template('commune.yaml'), answers));
  for (const name of ['indicators.csv', 'survey.csv', 'links.csv', 'inbox/DOC-TRUOC.md'])
    put(name, forCommune(template(name), answers));
  put(
    'facts.yaml',
    template('facts.yaml')
      .replace(/^facts:\n(?: .*\n)*/m, 'facts: {}\n')
      .replace(/^called:.*\n(?: .*\n)*/m, 'called: {}\n'),
  );
  put('sessions.csv', template('sessions.csv').replace(/\n[^]*/, '\n'));
  const first = readCommune(join(data, 'commune.yaml')).commune?.plan.date;
  if (!first) throw new Error('the commune of the template does not load');
  put('villages.csv', villagesCsv(answers, `${first}-01`));
  for (const name of ['households.csv', 'targets.csv']) put(name, template(name).replace(/\n[^]*/, '\n'));
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
