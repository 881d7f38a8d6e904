// A figure's card in the page → the same chart alive: touch or arrow keys read a month, two lists choose what to see.
import '../../text/old-phones.ts';
import { figure, type Figure } from '../../progress/figure.ts';
import { asOf, villagePlaces, type Place } from '../../progress/history.ts';
import { rateFigure } from '../../progress/rate.ts';
import { placeName, pointSentence } from '../../progress/sentence.ts';
import type { PublicReports } from '../../reports/public/protect.ts';
import type { Month } from '../../text/date.ts';
import { chartConfig } from '../config.ts';
import type { Inks } from '../inks.ts';
import { choice } from './live-choice.ts';
import { readLiveData } from '../live-data.ts';
import { BasicPlatform, Chart } from '../parts.ts';

/** The colours of the page as it is now: light, dark or high contrast. */
function pageInks(element: HTMLElement): Inks {
  const style = getComputedStyle(element);
  const colour = (role: string) => style.getPropertyValue(`--${role}`).trim();
  return {
    bar: colour('brand'),
    met: colour('brand'),
    target: colour('caution'),
    text: colour('ink'),
    grid: colour('edge'),
    paper: colour('surface'),
    font: style.fontFamily,
  };
}

let loading: Promise<PublicReports> | undefined;

function load(address: string): Promise<PublicReports> {
  loading ??= fetch(address)
    .then((response) => (response.ok ? response.json() : Promise.reject(new Error(String(response.status)))))
    .then(readLiveData)
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

/** Attributes a card carries for its live chart. */
interface Card {
  indicator: string;
  /** Id of the village; "" is the whole commune. */
  village: string;
  /** Newest month to show. */
  month: string;
}

/**
 * Replaces the drawn chart of `card` by a canvas of the same size, and its button by two lists.
 * @param file address of the JSON of `liveData`
 * @param watermark words that stand in the chart itself
 * Rejects when the figures cannot be fetched; the card is then as it was.
 */
export async function bringAlive(card: HTMLElement, file: string, watermark: string | null): Promise<void> {
  const about = card.dataset as unknown as Card;
  const reports = asOf(await load(file), about.month as Month);
  const still = card.querySelector('.chart-box svg');
  const sentence = card.querySelector<HTMLElement>('.sentence');
  const button = card.querySelector('.live');
  if (!still || !sentence || !button) return;
  const places = villagePlaces(reports);
  const place: Place = places.find(({ village }) => village.id === about.village) ?? { kind: 'commune' };
  const { canvas, draw, pointed } = canvasLike(still);

  const indicators = choice(
    'Chỉ tiêu',
    reports.indicators.map(({ id, short }) => [id, short]),
    about.indicator,
  );
  const all: Place[] = [...places, { kind: 'commune' }];
  const others = all.filter((one) => idOf(one) !== idOf(place));
  const compared = choice(
    'So sánh với',
    [
      ['-', 'So sánh với…'],
      ...others.map((one): [string, string] => [idOf(one), placeName(one, reports.commune)]),
    ],
    '-',
  );

  let shown: { main: Figure; other: Figure | undefined; chosen: number };
  const say = () => {
    const { main, other, chosen } = shown;
    const words = pointSentence(main, chosen, reports, other);
    sentence.textContent = words;
    canvas.setAttribute('aria-label', `${main.indicator.short}: chọn tháng bằng phím mũi tên`);
    canvas.setAttribute('aria-valuemax', String(main.points.length));
    canvas.setAttribute('aria-valuenow', String(chosen + 1));
    canvas.setAttribute('aria-valuetext', words);
  };
  const redraw = () => {
    const indicator = reports.indicators.find(({ id }) => id === indicators.value) ?? reports.indicators[0];
    const beside = others.find((one) => idOf(one) === compared.value);
    if (!indicator) return;
    const one = figure(reports, place, indicator);
    const other = beside && rateFigure(reports, figure(reports, beside, indicator));
    shown = { main: other ? rateFigure(reports, one) : one, other, chosen: one.points.length - 1 };
    const options = { watermark };
    const compare = other && { figure: other, name: placeName(other.place, reports.commune) };
    draw(chartConfig(shown.main, pageInks(card), compare ? { ...options, compare } : options));
    say();
  };
  const choose = (index: number) => {
    shown.chosen = Math.max(0, Math.min(shown.main.points.length - 1, index));
    pointed(shown.chosen);
    say();
  };
  canvas.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    choose(shown.chosen + step);
  });
  for (const kind of ['pointerdown', 'pointermove'] as const)
    canvas.addEventListener(kind, ({ offsetX }) => {
      const chart = Chart.getChart(canvas);
      const month = chart?.scales['x']?.getValueForPixel((offsetX * chart.width) / canvas.clientWidth);
      if (month !== undefined) choose(month);
    });
  for (const list of [indicators, compared]) list.addEventListener('change', redraw);

  // A shorter sentence must not pull the page up under the reader's thumb.
  sentence.style.minHeight = `${sentence.offsetHeight}px`;
  still.replaceWith(canvas);
  button.replaceWith(indicators, compared);
  redraw();
  canvas.focus({ preventScroll: true });
}

const idOf = (place: Place) => (place.kind === 'village' ? place.village.id : '');

/** A canvas in the place and size of the still chart, as sharp as the phone's screen. */
function canvasLike(still: Element) {
  const { width, height } = still.getBoundingClientRect();
  const canvas = document.createElement('canvas');
  canvas.className = 'chart';
  canvas.tabIndex = 0;
  // A slider over the months: screen readers hand it the arrow keys and read its text.
  canvas.setAttribute('role', 'slider');
  canvas.setAttribute('aria-valuemin', '1');
  let chart: Chart | undefined;
  let active: number | null = null;
  const draw = (config: ReturnType<typeof chartConfig>) => {
    chart?.destroy();
    // Chart.js leaves the canvas as many pixels wide as the screen has in it.
    canvas.removeAttribute('style');
    canvas.width = Math.round(width);
    canvas.height = Math.round(height);
    active = null;
    const mark = {
      id: 'chosen-month',
      beforeDatasetsDraw({ ctx, chartArea, scales }: Chart) {
        if (active === null) return;
        const x = scales['x']?.getPixelForValue(active) ?? 0;
        ctx.fillStyle = getComputedStyle(canvas).getPropertyValue('--tint');
        const half = chartArea.width / (config.data.labels?.length ?? 1) / 2;
        ctx.fillRect(x - half, chartArea.top, 2 * half, chartArea.height);
      },
    };
    config.options = { ...config.options, devicePixelRatio: window.devicePixelRatio };
    chart = new Chart(canvas, {
      ...config,
      // Draws in the size it is given; the platform for pages would size the canvas by its own rules.
      platform: BasicPlatform,
      plugins: [...(config.plugins ?? []), mark],
    });
  };
  const pointed = (index: number) => {
    active = index;
    chart?.draw();
  };
  return { canvas, draw, pointed };
}
