// Every village of an edition → the table that shows them side by side, in each order a reader may ask for.
import { hiddenWords } from './sentence.ts';
import type { Figure } from './figure.ts';
import { latest } from './history.ts';
import type { VillageOverview } from './overview.ts';
import { BY_CHECK, basisOf } from './provenance.ts';
import { per100 } from './rate.ts';
import { reportDay } from './reporting.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import { formatCount, formatDecimal, formatPercent } from '../text/number.ts';
import { NOT_REPORTED, STATUS } from '../text/phrases.ts';

export interface Cell {
  /** "62 %", or why there is no number. */
  value: string;
  /** "814/1.310 hộ", and how far that is from the plan: "Đang tiến bộ"; empty where there is no number. */
  more: readonly string[];
}

export interface VillageRow {
  id: string;
  name: string;
  /** "đúng hạn, ngày 18/9" */
  report: string;
  households: Cell;
  people: Cell;
}

export interface VillageOrder {
  /** Part of its address. */
  id: string;
  /** "Tỷ lệ hộ" */
  name: string;
  /** How the rows stand, in full. */
  rule: string;
  rows: readonly VillageRow[];
}

type SortKey = keyof VillageOverview['sortBy'];

const AFTER = (official: string) => `Bằng nhau thì theo ${official}; ${NOT_REPORTED} đứng cuối.`;

/** The official order first, then the others. Nobody is ranked: villages that are equal keep the official order. */
export function villageOrders(reports: PublicReports, villages: readonly VillageOverview[]): VillageOrder[] {
  const official = `thứ tự của ${reports.commune.kind}`;
  const rows = villages.map((one) => row(reports, one));
  const by = (key: SortKey) => {
    const value = (index: number) => villages[index]!.sortBy[key] ?? -1;
    return rows
      .map((_, index) => index)
      .sort((a, b) => value(b) - value(a))
      .map((index) => rows[index]!);
  };
  const sorted = (id: string, name: string, rule: string, key: SortKey) => ({
    ...{ id, name, rule: `${rule}. ${AFTER(official)}`, rows: by(key) },
  });
  return [
    { id: 'xep-thu-tu', name: `Thứ tự của ${reports.commune.kind}`, rule: `Xếp theo ${official}.`, rows },
    sorted('xep-ho', 'Tỷ lệ hộ', 'Xếp theo tỷ lệ hộ được hướng dẫn, cao trước', 'share'),
    sorted('xep-nguoi', 'Số người', 'Xếp theo số người trong tháng, nhiều trước', 'people'),
    sorted('xep-tram-ho', 'Người trên 100 hộ', 'Xếp theo số người trên 100 hộ, nhiều trước', 'peopleRate'),
  ];
}

function row(reports: PublicReports, one: VillageOverview): VillageRow {
  const { village, figure, peopleFigure, report } = one;
  const { households } = village;
  const share = reports.commune.targets.household_share;
  return {
    ...{ id: village.id, name: village.name, report: reportDay(report, latest(reports).month.slice(0, 4)) },
    households: cell(figure, (value) => [
      formatPercent(value, households, share),
      `${formatCount(value)}/${formatCount(households)} hộ`,
    ]),
    people: withBasis(
      cell(peopleFigure, (value) => [
        formatCount(value),
        `${formatDecimal(per100(value, households))} trên 100 hộ`,
      ]),
      basisOf(reports, peopleFigure)?.phrase,
    ),
  };
}

/** Counts that passed a check say so; the others are told by the teams, as the words above the table say. */
const withBasis = (cell: Cell, phrase: string | undefined): Cell =>
  phrase === BY_CHECK ? { ...cell, more: [...cell.more, phrase] } : cell;

/** What a cell says of a figure: its number, or that it is silent or not shown. */
function cell({ points, indicator, status }: Figure, said: (value: number) => [string, string]): Cell {
  const now = points.at(-1);
  if (now?.value == null)
    return { value: (now && hiddenWords(now, indicator.unit)) ?? NOT_REPORTED, more: [] };
  const [value, behind] = said(now.value);
  return { value, more: [behind, ...(status ? [STATUS[status].name] : [])] };
}
