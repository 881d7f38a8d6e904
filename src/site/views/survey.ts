// The newest survey of households beside the one before → what its page shows, for the commune and village by village.
import { openDataFile } from '../../address/address.ts';
import { surveyRule } from '../../opendata/list-tables.ts';
import { villagePlaces, type Place } from '../../progress/history.ts';
import { placeName } from '../../progress/sentence.ts';
import { surveyPair, surveyRows, surveySentence, villageSurveySentence } from '../../progress/survey.ts';
import { villagesNamed } from '../../reports/lists/lists.ts';
import type { PublicReports } from '../../reports/public/protect.ts';
import type { SurveyGroup } from '../../reports/survey/questions.ts';
import { capital } from '../../text/capital.ts';
import { dayName } from '../../text/date.ts';
import { listMonth } from '../../text/period.ts';
import { quarterName } from '../../text/quarter.ts';

const QUESTIONS: Record<SurveyGroup, string> = {
  base: '',
  device: 'Điện thoại tốt nhất trong nhà',
  network: 'Vào mạng bằng gì',
  helper: 'Ai giúp khi cần',
  skill: 'Việc trong nhà có người tự làm được',
};

const FILES = [
  { path: openDataFile('khao-sat.xlsx'), name: 'Khảo sát (Excel)' },
  { path: openDataFile('khao-sat.csv'), name: 'Khảo sát (CSV)' },
  { path: openDataFile('khao-sat-cau-hoi.csv'), name: 'Các câu hỏi (CSV)' },
];

export function surveyView(reports: PublicReports) {
  const { commune, lists, items } = reports;
  const { now } = surveyPair(reports);
  return {
    sentence: surveySentence(reports),
    origin: { dated: datedWords(reports), rule: surveyRule(commune) },
    /** Undefined before the first survey. */
    results: now && {
      kind: commune.kind,
      word: commune.village_word.toLowerCase(),
      table: placeTable(reports, { kind: 'commune' }, true),
      // The villages as they were when the survey was made.
      villages: villagePlaces({
        villages: villagesNamed(lists, now.counts.villages, listMonth(now.quarter, now.received)),
      }).map((place) => ({
        id: place.village.id,
        name: placeName(place, commune),
        sentence: villageSurveySentence(reports, place.village.id),
        table: placeTable(reports, place, false),
      })),
    },
    files: items.length > 0 ? FILES : [],
  };
}

/** Of which quarter the survey is, when it came, what was mended in it since. */
function datedWords(reports: PublicReports): string {
  const { now } = surveyPair(reports);
  if (!now) return '';
  const came = now.received
    ? [`Số liệu ${quarterName(now.quarter)}, ${reports.commune.kind} nhận ngày ${dayName(now.received)}.`]
    : [];
  const mended = (now.replaced ?? []).map(
    ({ date, reason }) => `Đã sửa ngày ${dayName(date)}${reason === null ? '' : `: ${reason}`}.`,
  );
  return [...came, ...mended].join(' ');
}

/** @param led skills lead to the guides that teach them */
function placeTable(reports: PublicReports, place: Place, led: boolean) {
  const { now, before } = surveyPair(reports);
  const quarter = now ? quarterName(now.quarter) : '';
  const earlier = before && quarterName(before.quarter);
  return {
    caption: `${capital(placeName(place, reports.commune))}, ${quarter}`,
    now: capital(quarter),
    before: earlier && (place.kind === 'village' ? capital(earlier) : `So với ${earlier}`),
    groups: surveyRows(reports, place).map(({ group, rows }) => ({
      title: QUESTIONS[group],
      rows: rows.map(({ item, ...words }) => ({
        name: item.short,
        guide: led ? item.guides[0] : undefined,
        ...words,
      })),
    })),
  };
}
