// One place in one month → what its pictures say: two targets with number, status and gap, and the day of the figures.
import { absolute, edition, villageMonth } from '../address/address.ts';
import { communeShare, communeStatus, targetFigure, type Figure } from '../progress/figure.ts';
import { householdsBehind, latest, type Place, type VillagePlace } from '../progress/history.ts';
import { communeOverview } from '../progress/overview.ts';
import { basisOf } from '../progress/provenance.ts';
import { placeName } from '../progress/sentence.ts';
import { capital } from '../text/capital.ts';
import { householdGap, peopleGap, villageSentence } from '../progress/village-sentence.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import { dayName, monthName } from '../text/date.ts';
import { formatCount, formatPercent } from '../text/number.ts';
import { NOT_REPORTED } from '../text/phrases.ts';
import type { Status } from '../text/status.ts';

export interface Panel {
  title: string;
  /** "814/1.310 hộ", "chưa báo cáo" */
  number: string;
  /** "62 %", where the number is a share. */
  percent: string | null;
  /** How full the bar is and where its target stands, from 0 to 1; null draws no bar. */
  bar: { filled: number; target: number } | null;
  status: Status;
  gap: string;
  /** How a count of people became known: "qua kiểm tra ba việc". */
  known?: string | undefined;
}

export interface MonthNews {
  place: string;
  month: string;
  panels: [Panel, Panel];
  chart: Figure;
  /** "Số liệu xã nhận ngày 18/9/2026" */
  dated: string;
  /** Absolute address of the page the code leads to. */
  address: string;
  /** The sentence of the page, for those who do not see the picture. */
  alt: string;
}

/** @param reports as they stood when the edition of the month came out */
export function monthNews(reports: PublicReports, place: Place, origin: string): MonthNews {
  const { month, received } = latest(reports);
  const { commune } = reports;
  const path = place.kind === 'village' ? villageMonth(month, place.village.id) : edition(month);
  return {
    place: capital(placeName(place, commune)),
    month: monthName(month),
    dated: received
      ? `Số liệu ${commune.kind} nhận ngày ${dayName(received)}`
      : `Số liệu ${monthName(month)}`,
    address: absolute(path, origin),
    ...(place.kind === 'village' ? villageNews(reports, place) : communeNews(reports)),
  };
}

type News = Pick<MonthNews, 'panels' | 'chart' | 'alt'>;

function villageNews(reports: PublicReports, place: VillagePlace): News {
  const { commune } = reports;
  const { village } = place;
  const share = commune.targets.household_share;
  const guided = targetFigure(reports, place, 'household_share');
  const people = targetFigure(reports, place, 'people_per_month');
  const [households, count] = [guided, people].map(({ points }) => points.at(-1)?.value ?? null);
  return {
    panels: [
      {
        title: 'Hộ đã được hướng dẫn',
        number:
          households == null
            ? NOT_REPORTED
            : `${formatCount(households)}/${formatCount(village.households)} hộ`,
        percent: households == null ? null : formatPercent(households, village.households, share),
        bar: { filled: (households ?? 0) / village.households, target: share / 100 },
        status: guided.status ?? 'unknown',
        gap:
          households == null
            ? `mục tiêu ${share}\u00A0%`
            : householdGap(households, guided.target ?? 0, share),
      },
      {
        title: 'Người làm được thành thạo trong tháng',
        number: count == null ? NOT_REPORTED : `${formatCount(count)} người`,
        percent: null,
        bar: null,
        status: people.status ?? 'unknown',
        gap: count == null ? `mức ${people.target ?? 0} người` : peopleGap(count, people.target ?? 0),
        known: basisOf(reports, people)?.phrase,
      },
    ],
    chart: people,
    alt: villageSentence(village, guided, people, commune),
  };
}

function communeNews(reports: PublicReports): News {
  const { commune, villages } = reports;
  const word = commune.village_word.toLowerCase();
  const place = { kind: 'commune' } as const;
  const share = commune.targets.household_share;
  const guided = targetFigure(reports, place, 'household_share');
  const now = guided.points.at(-1);
  const behind = now ? householdsBehind(reports, place, guided.indicator, now) : 0;
  const people = targetFigure(reports, place, 'people_per_month');
  const enough = communeStatus(reports, 'people_per_month');
  const silent = now && now.silent > 0 && now.value !== null ? `, ${now.silent} ${word} chưa báo cáo` : '';
  return {
    panels: [
      {
        title: 'Hộ đã được hướng dẫn',
        number: now?.value == null ? NOT_REPORTED : `${formatCount(now.value)}/${formatCount(behind)} hộ`,
        percent: now?.value == null ? null : formatPercent(now.value, behind, share),
        bar: { filled: communeShare(reports) ?? 0, target: share / 100 },
        status: communeStatus(reports, 'household_share').status,
        gap: `mục tiêu ${share}\u00A0%${silent}`,
      },
      {
        title: `${commune.village_word} đủ ${commune.targets.people_per_month} người trong tháng`,
        number: `${enough.villages.met}/${villages.length} ${word}`,
        percent: null,
        bar: null,
        status: enough.status,
        gap: `cả ${commune.kind} ${formatCount(people.points.at(-1)?.value ?? 0)} người làm được thành thạo`,
        known: basisOf(reports, people)?.phrase,
      },
    ],
    chart: people,
    alt: communeOverview(reports),
  };
}
