// Guides of a topic, a session's plan → documents to print as they are: A4, real words, from a button of the page.
import { absolute, short, training as trainingPath } from '../address/address.ts';
import { shortHash } from '../files/disk.ts';
import { timetable, trainingMinutes, type Training } from '../guides/journeys/training.ts';
import type { Guide } from '../guides/library.ts';
import type { PrintedLine } from '../guides/printed.ts';
import { capital } from '../text/capital.ts';
import type { Day } from '../text/date.ts';
import { HOW_TO_SCAN, RECORD_LINES, RECORD_RULE } from '../text/phrases.ts';
import type { TOPICS } from '../text/topics.ts';
import type { Issuer } from './issuer.ts';
import { spoken } from './message.ts';
import { pagesOfText, type DocumentLine } from './pages-of-text.ts';
import { toPdf, type Paper } from './paper.ts';
import { cached, PAINTER } from './render.ts';

export type Document = Pick<Paper, 'file' | 'render'>;

type Topic = (typeof TOPICS)[number];

/** Set and drawn only when the file is asked for and not kept. */
function document(name: string, title: string, lines: readonly DocumentLine[], issuer: Issuer): Document {
  const foot = `${issuer.name}, ${issuer.commune} · ${title}`.normalize('NFC');
  const file = `${name}-${shortHash(JSON.stringify([PAINTER, title, lines, foot]))}.pdf`;
  return { file, render: cached(file, () => Promise.resolve(toPdf(title, pagesOfText(lines, foot)))) };
}

const addressOf = (path: string, origin: string) => {
  const code = absolute(path, origin);
  return { code, said: spoken(code), scan: HOW_TO_SCAN };
};

/** All guides of a topic, each from a page of its own, as `/in/<topic>/` shows them. */
export function topicDocument(
  topic: Topic,
  guides: readonly Guide[],
  issuer: Issuer,
  origin: string,
  day: Day,
): Document {
  const lines = guides.flatMap(({ title, summary, short: name, body }): DocumentLine[] => [
    { text: title, style: 'title', address: addressOf(short(name), origin) },
    { text: summary, style: 'text' },
    ...body.printed.filter(({ until }) => until === undefined || day < until).map(printed),
  ]);
  return document(`in-${topic.id}`, `In cả chủ đề ${topic.name}`, lines, issuer);
}

const STYLE = {
  part: 'part',
  step: 'heading',
  problem: 'heading',
  text: 'text',
  item: 'item',
  screen: 'quiet',
} as const;

const printed = ({ kind, text }: PrintedLine): DocumentLine => ({ text, style: STYLE[kind] });

/** A session's plan as its page shows it; on paper also the lines for what the team notes. */
export function trainingDocument(
  training: Training,
  titleOf: (slug: string) => string,
  issuer: Issuer,
  origin: string,
): Document {
  const { slug, title, summary, who, aims, bring, prepare, exercises, checks, safety } = training;
  const all = (style: DocumentLine['style'], texts: readonly string[]) =>
    texts.map((text): DocumentLine => ({ text, style }));
  const guide = (of: string | undefined) => (of === undefined ? [] : all('quiet', [`Bài: ${titleOf(of)}`]));
  const lines: DocumentLine[] = [
    { text: title, style: 'title', address: addressOf(trainingPath(slug), origin) },
    ...all('text', [summary, `Cho ai: ${who}`, `Thời gian: ${trainingMinutes(training)} phút`]),
    { text: 'Xong buổi này', style: 'part' },
    ...all('item', aims),
    { text: training.for === 'team' ? 'Người học mang theo' : 'Bà con mang theo', style: 'part' },
    ...all('item', bring),
    { text: 'Tổ chuẩn bị', style: 'part' },
    ...all('box', prepare),
    { text: 'Từng phút', style: 'part' },
    ...timetable(training).flatMap(({ from, to, title: part, how, guide: open }): DocumentLine[] => [
      { text: `Phút ${from}–${to}: ${part}`, style: 'heading' },
      { text: how, style: 'text' },
      ...guide(open),
    ]),
    { text: 'Bài tập', style: 'part' },
    ...exercises.flatMap(({ task, done, guide: open }): DocumentLine[] => [
      { text: task, style: 'heading' },
      { text: `Làm được khi: ${done}`, style: 'text' },
      ...guide(open),
    ]),
    { text: 'Xem lại trước khi về', style: 'part' },
    ...all('box', checks),
    { text: 'Giữ an toàn trong lớp', style: 'part' },
    { text: safety, style: 'text' },
    { text: 'Ghi lại sau buổi học', style: 'part' },
    { text: RECORD_RULE, style: 'text' },
    ...all(
      'text',
      RECORD_LINES.map((line) => `${line}: ${'…'.repeat(12)}`),
    ),
  ];
  return document(`giao-an-${slug}`, capital(title), lines, issuer);
}
