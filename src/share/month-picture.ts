// What a month brought to a place → its portrait for the village's group (1080×1350) and its preview card (1200×630).
import type { Figure } from '../progress/figure.ts';
import { HOW_TO_SCAN_SHORT, SAMPLE_NOTE, STATUS } from '../text/phrases.ts';
import type { Status } from '../text/status.ts';
import { drawChart, drawCode, fillBox, line, paragraph, type Box, type Pen } from './canvas.ts';
import type { MonthNews, Panel } from './month.ts';
import { PALETTE } from '../colours/palette.ts';
import { spoken } from './message.ts';
import type { Issuer } from './issuer.ts';
import { picture, pictures, type Picture } from './render.ts';
import { paintMarks } from './sheet/paint.ts';

/** Months a picture's chart shows. */
const CHART_MONTHS = 12;

const INK: Record<Status, string> = {
  met: PALETTE.brand,
  growing: PALETTE.brand,
  stuck: PALETTE.danger,
  below: PALETTE.soft,
  unknown: PALETTE.soft,
};

function statusMark(pen: Pen, status: Status, right: number, y: number, size: number): void {
  const { name, icon } = STATUS[status];
  const width = line(pen, name, right, y, { size, weight: 800, colour: INK[status], align: 'right' });
  const left = right - width - size * 1.25;
  paintMarks(pen, [{ kind: 'icon', name: icon, x: left, y: y - size * 0.86, size, colour: INK[status] }]);
}

function bar(pen: Pen, { filled, target }: NonNullable<Panel['bar']>, { x, y, width, height }: Box): void {
  fillBox(pen, { x, y, width, height }, PALETTE.line, 10);
  if (filled > 0) fillBox(pen, { x, y, width: width * Math.min(1, filled), height }, PALETTE.brand, 10);
  fillBox(pen, { x: x + width * target - 4, y: y - 12, width: 8, height: height + 24 }, PALETTE.ink, 4);
}

function panel(pen: Pen, { title, number, percent, bar: share, status, gap, known }: Panel, top: number) {
  const height = share ? 290 : known ? 274 : 230;
  fillBox(pen, { x: 40, y: top, width: 1000, height }, PALETTE.surface, 28);
  line(pen, title, 76, top + 60, { size: 38, weight: 700, colour: PALETTE.soft }, 930);
  const wide = line(pen, number, 76, top + 148, { size: 82, weight: 800 }, percent ? 600 : 540);
  if (percent)
    line(pen, percent, 76 + wide + 28, top + 148, { size: 60, weight: 800, colour: PALETTE.brand });
  statusMark(pen, status, 1004, top + 148 + (percent ? -76 : 0), 42);
  if (share) bar(pen, share, { x: 76, y: top + 178, width: 928, height: 30 });
  line(pen, gap, 76, top + height - (known ? 74 : 28), { size: 40 }, 928);
  if (known) line(pen, `(${known})`, 76, top + height - 28, { size: 34, colour: PALETTE.soft }, 928);
  return top + height + 20;
}

function foot(pen: Pen, { dated, address }: MonthNews, issuer: Issuer): void {
  fillBox(pen, { x: 0, y: 1130, width: 1080, height: 220 }, PALETTE.surface);
  paintMarks(pen, [{ kind: 'logo', x: 44, y: 1152, size: 84 }]);
  line(pen, issuer.name, 148, 1186, { size: 40, weight: 800 }, 640);
  line(pen, issuer.commune, 148, 1226, { size: 32, colour: PALETTE.soft }, 640);
  line(pen, dated, 44, 1264, { size: 32 }, 760);
  line(pen, `${HOW_TO_SCAN_SHORT}, hoặc gõ:`, 44, 1298, { size: 32, weight: 700 }, 760);
  line(pen, spoken(address), 44, 1338, { size: 42, weight: 800, colour: PALETTE.brand }, 760);
  drawCode(pen, address, 836, 1140, 204);
}

export function sampleNote(pen: Pen, right: number, y: number, size: number): void {
  const box = { x: right - size * 9.2, y: y - size * 1.1, width: size * 9.2, height: size * 1.6 };
  fillBox(pen, box, PALETTE.gold, 12);
  const middle = box.x + box.width / 2;
  line(
    pen,
    SAMPLE_NOTE,
    middle,
    y,
    { size, weight: 700, colour: PALETTE.ongold, align: 'center' },
    box.width - 20,
  );
}

const lastMonths = (figure: Figure) => ({ ...figure, points: figure.points.slice(-CHART_MONTHS) });

const portrait = (news: MonthNews, issuer: Issuer) => async (pen: Pen) => {
  fillBox(pen, { x: 0, y: 0, width: 1080, height: 1350 }, PALETTE.paper);
  fillBox(pen, { x: 0, y: 0, width: 1080, height: 190 }, PALETTE.brand);
  fillBox(pen, { x: 0, y: 190, width: 1080, height: 14 }, PALETTE.gold);
  line(pen, news.place, 48, 92, { size: 76, weight: 800, colour: PALETTE.onbrand }, 984);
  line(pen, `Kết quả ${news.month}`, 48, 158, { size: 44, colour: PALETTE.onbrand }, 600);
  if (issuer.sample) sampleNote(pen, 1040, 156, 36);
  let top = 224;
  for (const one of news.panels) top = panel(pen, one, top);
  line(pen, 'Số người từng tháng', 48, top + 36, { size: 36, weight: 700 });
  await drawChart(
    pen,
    lastMonths(news.chart),
    { x: 40, y: top + 50, width: 1000, height: 1116 - top - 50 },
    33,
  );
  foot(pen, news, issuer);
};

/** The preview card: the two figures, their gaps, and how the count of people became known. */
export const monthCard = (news: MonthNews, issuer: Issuer) => (pen: Pen) => {
  const [households, people] = news.panels;
  fillBox(pen, { x: 0, y: 0, width: 1200, height: 630 }, PALETTE.brand);
  fillBox(pen, { x: 0, y: 500, width: 1200, height: 130 }, PALETTE.paper);
  const white = { colour: PALETTE.onbrand };
  line(pen, news.place, 56, 130, { size: 92, weight: 800, ...white }, 1088);
  line(pen, news.month, 56, 196, { size: 48, ...white });
  line(
    pen,
    households.percent ?? households.number,
    56,
    360,
    { size: 150, weight: 800, colour: PALETTE.gold },
    520,
  );
  paragraph(pen, households.gap, 56, 428, 520, { size: 38, ...white });
  // Higher, where it is said below how the count became known.
  const up = people.known ? 45 : 0;
  line(pen, people.number, 640, 345 - up, { size: 88, weight: 800, ...white }, 504);
  paragraph(pen, people.gap, 640, 428 - up, 504, { size: 38, ...white });
  if (people.known) line(pen, `(${people.known})`, 640, 478, { size: 34, ...white }, 504);
  paintMarks(pen, [{ kind: 'logo', x: 56, y: 531, size: 68 }]);
  line(pen, issuer.name, 146, 561, { size: 34, weight: 800 });
  line(pen, issuer.commune, 146, 597, { size: 26, colour: PALETTE.soft });
  if (issuer.sample) sampleNote(pen, 1144, 580, 32);
};

export interface MonthPictures {
  card: Picture;
  portrait: Picture;
  /** The portrait as the page shows it. */
  small: Picture;
}

/** @param name ASCII stem of the files: "2026-09-xuan-neo" */
export function monthPictures(name: string, news: MonthNews, issuer: Issuer): MonthPictures {
  const shown = [{ ...news, chart: lastMonths(news.chart).points }, issuer];
  const words = { alt: news.alt, shown };
  const { large, small } = pictures(
    `thang-${name}`,
    { width: 1080, height: 1350, ...words },
    portrait(news, issuer),
  );
  const preview = picture(`the-${name}`, { width: 1200, height: 630, ...words }, monthCard(news, issuer));
  return { card: preview, portrait: large, small };
}
