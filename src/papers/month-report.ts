// A month's edition → what the commune's report of the month says, head to signature.
//
// Which figures. The report goes to the People's Committee, not to the public: it is made of `inFull` reports on the commune's
// own machine, and then has every count. Made of `protect`ed reports, as a browser has them, it says what is hidden as the
// pages do. What is published beside a page (the table of a month, month-table.ts) is made of protected reports only.
//
// Nobody's word is invented: who issues, who signs and to whom stand in data/commune.yaml or stay blank, as do the number, the
// day. Difficulties and proposals are the teams' own words, with lines for the office's.
import { overview, communeOverview } from '../progress/overview.ts';
import { targetFigure } from '../progress/figure.ts';
import { asOf, latest } from '../progress/history.ts';
import { howKnown } from '../progress/provenance.ts';
import type { ReportState } from '../progress/reporting.ts';
import { coveredWords, deadline } from '../reports/due.ts';
import { teamWords } from './team-words.ts';
import type { TeamNotes } from '../reports/team-note.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import { addMonths, dayName, monthName, type Day, type Month } from '../text/date.ts';
import { TOPICS } from '../text/topics.ts';
import { comparison } from './comparison.ts';
import { DOTS } from './layout.ts';
import { monthTable } from './month-table.ts';
import { nextMonth } from './next-month.ts';
import { item, part, point, section, sentence, toFill, type Block, type Table } from './paper.ts';
import { resultOf, targetResult } from './results.ts';
import {
  changeSentence,
  householdsOf,
  lateName,
  longMonth,
  names,
  peopleOf,
  placeAndDay,
  resultSentence,
  standingSentences,
  wordOf,
} from './words.ts';

/** An administrative document; null is left blank. */
export interface Report {
  sample: boolean;
  /** The day its figures came in: the file's own date, so that the same figures give the same bytes. */
  day: Day;
  parent: string | null;
  issuer: string | null;
  symbol: string | null;
  placeAndDay: string;
  subject: string;
  to: string | null;
  body: Block[];
  signedFor: string | null;
  signerTitle: string | null;
  recipients: readonly string[];
  archive: string | null;
  annex: { title: string; table: Table };
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

/**
 * @param all every edition; later ones than `month` are left out of account
 * @param notes what teams wrote, which no public reports have
 */
export function monthReport(all: PublicReports, month: Month, notes: readonly TeamNotes[] = []): Report {
  const reports = asOf(all, month);
  const { commune } = reports;
  const details = commune.papers ?? {};
  const day = latest(reports).received ?? deadline(month, commune.plan);
  return {
    sample: commune.sample,
    day,
    parent: details.parent ?? null,
    issuer: details.issuer ?? null,
    symbol: details.symbol ?? null,
    placeAndDay: placeAndDay(commune.name, day),
    subject: `Kết quả hoạt động Tổ công nghệ số cộng đồng ${longMonth(month)}`,
    to: details.to ?? null,
    body: bodyOf(reports, notes),
    signedFor: details.signed_for ?? null,
    signerTitle: details.signer_title ?? null,
    recipients: details.recipients ?? [],
    archive: details.archive ?? null,
    annex: {
      title: `KẾT QUẢ HOẠT ĐỘNG CỦA TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG ${longMonth(month).toUpperCase()} THEO TỪNG ${commune.village_word.toUpperCase()}`,
      table: monthTable(reports, month),
    },
  };
}

function bodyOf(reports: PublicReports, notes: readonly TeamNotes[]): Block[] {
  const { month } = reports;
  const sections: [string, Block[]][] = [
    ['Chấp hành chế độ báo cáo', reporting(reports)],
    ['Kết quả thực hiện', outcome(reports)],
    ['So sánh với tháng trước', comparison(reports).map(point)],
    ['Khó khăn, vướng mắc', teamWords(reports, notes, 'difficulties', 4)],
    [`Nhiệm vụ ${monthName(addMonths(month, 1))}`, [...nextMonth(reports).map(point), toFill(2)]],
    ['Kiến nghị, đề xuất', teamWords(reports, notes, 'proposals', 3)],
  ];
  return [
    sentence(opening(reports)),
    ...sections.flatMap(([title, blocks], index) => [
      section(`${ROMAN[index]}. ${title.toUpperCase()}`),
      ...blocks,
    ]),
    sentence(closing(reports)),
  ];
}

/** "Thực hiện Kế hoạch … ban hành tháng 5/2026, Phòng Văn hóa - Xã hội báo cáo kết quả … như sau:" */
function opening({ commune: { name, kind, plan, papers }, month }: PublicReports): string {
  const basis = `Thực hiện ${plan.name} ${kind} ${name} ban hành ${monthName(plan.date)} (sau đây gọi là Kế hoạch)`;
  return `${basis}, ${papers?.issuer ?? DOTS} báo cáo kết quả hoạt động Tổ công nghệ số cộng đồng ${longMonth(month)} như sau:`;
}

function closing({ commune: { papers }, month }: PublicReports): string {
  const { to, issuer } = papers ?? {};
  const whom = to ? `, ${issuer ? `${issuer} ` : ''}kính báo cáo ${to}` : '';
  return `Trên đây là báo cáo kết quả hoạt động Tổ công nghệ số cộng đồng ${longMonth(month)}${whom}./.`;
}

/** What the figures are of, since when and until when. */
function figuresSentence(reports: PublicReports): string {
  const { month, commune } = reports;
  const word = wordOf(reports);
  const { received } = latest(reports);
  const covered = coveredWords(month, commune.plan);
  const days = [covered && `, tính ${covered}`, received && `, nhận đến ngày ${dayName(received)}`];
  const before = reports.editions.at(-2)?.month;
  const compared = before
    ? ` So sánh với ${monthName(before)} chỉ tính những ${word} có số liệu cả hai tháng.`
    : '';
  return `Số liệu tổng hợp từ báo cáo của các ${word}${days.filter(Boolean).join('')}; kết quả từng ${word} ở Phụ lục kèm theo.${compared}`;
}

const STATES: [ReportState, string][] = [
  ['on-time', 'Báo cáo đúng hạn'],
  ['late', 'Báo cáo sau hạn'],
  ['undated', 'Đã báo cáo, không rõ ngày nhận'],
  ['silent', 'Chưa báo cáo'],
];

function reporting(reports: PublicReports): Block[] {
  const { month, commune, villages } = reports;
  const word = wordOf(reports);
  const of = overview(reports);
  const sent = of.filter(({ report }) => report.state !== 'silent').length;
  const lists = STATES.flatMap(([state, words]) => {
    const there = of.filter(({ report }) => report.state === state);
    if (there.length === 0) return [];
    const list =
      state === 'late'
        ? there.map(({ village, report }) => lateName(village.name, report)).join(', ')
        : names(there.map(({ village }) => village));
    return [point(`${words} (${there.length}/${villages.length} ${word}): ${list}.`)];
  });
  const rule = `Theo Kế hoạch, các ${word} báo cáo trước ngày ${commune.plan.report_day} hằng tháng.`;
  const all = `Đến nay ${sent}/${villages.length} ${word} đã báo cáo ${monthName(month)}:`;
  return [sentence(`${rule} ${all}`), ...lists];
}

function outcome(reports: PublicReports): Block[] {
  const topics = TOPICS.flatMap(({ id, name }) => {
    const own = reports.indicators.filter(({ topic, target }) => topic === id && target === null);
    const said = own.map((indicator) => point(resultSentence(resultOf(reports, indicator), reports)));
    return said.length > 0 ? [{ name, said }] : [];
  });
  return [
    sentence(figuresSentence(reports)),
    part('1. Thực hiện các mục tiêu của Kế hoạch'),
    ...households(reports),
    ...people(reports),
    ...topics.flatMap(({ name, said }, index) => [part(`${index + 2}. ${name}`), ...said]),
  ];
}

function households(reports: PublicReports): Block[] {
  const word = wordOf(reports);
  const { household_share: share } = reports.commune.targets;
  const result = targetResult(reports, 'household_share');
  const by = reports.lists.targets.findLast(
    ({ target, from }) => target === 'household_share' && (from ?? '') <= reports.month,
  )?.by;
  return [
    item(
      `a) Làm mẫu, hướng dẫn ít nhất ${share}\u00A0% số hộ của ${word}${by ? `, đến ngày ${dayName(by)}` : ''}`,
    ),
    sentence(`${communeOverview(reports)}${changeSentence(result, word)}`),
    ...standingSentences(result, reports.villages.length, word, householdsOf(share)).map(point),
  ];
}

function people(reports: PublicReports): Block[] {
  const word = wordOf(reports);
  const { people_per_month: usual } = reports.commune.targets;
  const result = targetResult(reports, 'people_per_month');
  const known = howKnown(reports, targetFigure(reports, { kind: 'commune' }, 'people_per_month'));
  return [
    item(`b) Mỗi tháng mỗi tổ hướng dẫn ít nhất ${usual} người sử dụng thành thạo`),
    sentence(resultSentence(result, reports)),
    ...(known ? [sentence(known)] : []),
    ...standingSentences(result, reports.villages.length, word, peopleOf(usual)).map(point),
  ];
}
