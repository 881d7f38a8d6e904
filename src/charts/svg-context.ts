// Drawing calls of Chart.js on a 2-D canvas context → the body of an SVG with real text.
// Chart.js never knows: it draws on `context`, and `toSvg` says what was drawn.

/** How wide a text is in letters of that many pixels. */
export type Measure = (text: string, size: number) => number;

interface Pen {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  dash: number[];
  x: number;
  y: number;
}

const ANCHOR: Record<string, string> = { center: 'middle', right: 'end', end: 'end' };
/** Share of the font size between the baseline and the line the text is asked to stand on. */
const BASELINE: Record<string, number> = { middle: 0.35, top: 0.8, hanging: 0.8, bottom: -0.2 };

const nothing = (): undefined => undefined;
const round = (value: number) => String(Math.round(value * 10) / 10);
const fontSize = (font: string) => Number(/(?<![\d.])([\d.]+)px/.exec(font)?.[1] ?? 12);
const escape = (text: string) =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);

/**
 * A 2-D context whose colours are names of classes: fillStyle "bar" is written `class="f-bar"`,
 * strokeStyle "grid" `class="s-grid"`, so that the page's colours, dark mode and print apply.
 * Only what Chart.js uses for bars, lines and axes; rotation is not supported (labels stay horizontal).
 */
export class SvgContext {
  readonly canvas: { width: number; height: number; style: object; getContext: () => SvgContext };
  readonly #measure: Measure;
  readonly #body: string[] = [];
  readonly #saved: Pen[] = [];
  #pen: Pen = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    font: '12px x',
    textAlign: 'start',
    textBaseline: 'alphabetic',
    dash: [],
    x: 0,
    y: 0,
  };
  #path = '';

  constructor(width: number, height: number, measure: Measure) {
    this.#measure = measure;
    this.canvas = { width, height, style: {}, getContext: () => this };
    const plain = ['fillStyle', 'strokeStyle', 'lineWidth', 'font', 'textAlign', 'textBaseline'] as const;
    for (const key of plain) {
      Object.defineProperty(this, key, {
        get: () => this.#pen[key],
        set: (value: never) => ((this.#pen[key] as unknown) = value),
      });
    }
  }

  save(): void {
    this.#saved.push({ ...this.#pen });
  }
  restore(): void {
    this.#pen = this.#saved.pop() ?? this.#pen;
  }
  translate(x: number, y: number): void {
    this.#pen.x += x;
    this.#pen.y += y;
  }
  setLineDash(dash: number[]): void {
    this.#pen.dash = dash;
  }
  measureText(text: string): { width: number } {
    return { width: this.#measure(text, fontSize(this.#pen.font)) };
  }

  beginPath(): void {
    this.#path = '';
  }
  #point(x: number, y: number): string {
    return `${round(x + this.#pen.x)} ${round(y + this.#pen.y)}`;
  }
  moveTo(x: number, y: number): void {
    this.#path += `M${this.#point(x, y)}`;
  }
  lineTo(x: number, y: number): void {
    this.#path += `L${this.#point(x, y)}`;
  }
  /** From the foot up: the foot is the same for every bar of a chart, so only its top costs bytes. */
  rect(x: number, y: number, width: number, height: number): void {
    const top = round(y + this.#pen.y);
    const foot = round(y + height + this.#pen.y);
    this.#path += `M${this.#point(x, y + height)}V${top}h${round(width)}V${foot}z`;
  }
  arc(x: number, y: number, radius: number): void {
    const r = round(radius);
    const across = round(radius * 2);
    this.#path += `M${this.#point(x - radius, y)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0-${across} 0`;
  }
  closePath(): void {
    this.#path += 'z';
  }

  /** Neighbouring shapes of one ink become one element: a year of bars is one path for the phone to hold. */
  fill(): void {
    const start = `<path class="f-${this.#pen.fillStyle}" d="`;
    const last = this.#body.at(-1);
    if (last?.startsWith(start)) this.#body[this.#body.length - 1] = last.replace('"/>', `${this.#path}"/>`);
    else this.#draw(`${start}${this.#path}"/>`);
  }
  stroke(): void {
    const { strokeStyle, dash, lineWidth } = this.#pen;
    const width = lineWidth === 1 ? '' : ` stroke-width="${round(lineWidth)}"`;
    const dashes = dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : '';
    this.#draw(`<path class="s-${strokeStyle}"${width}${dashes} d="${this.#path}"/>`);
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
  }
  fillText(text: string, x: number, y: number): void {
    const { fillStyle, font, textAlign, textBaseline } = this.#pen;
    const size = fontSize(font);
    const anchor = ANCHOR[textAlign] ? ` text-anchor="${ANCHOR[textAlign]}"` : '';
    const baseline = y + this.#pen.y + size * (BASELINE[textBaseline] ?? 0);
    const place = `x="${round(x + this.#pen.x)}" y="${round(baseline)}"`;
    this.#draw(
      `<text class="f-${fillStyle}"${anchor} font-size="${round(size)}" ${place}>${escape(text)}</text>`,
    );
  }
  #draw(element: string): void {
    if (!element.includes('d=""') && !/class="[fs]-(transparent|)"/.test(element)) this.#body.push(element);
  }

  // Chart.js calls these for effects a still picture in the page does not need.
  readonly clip = nothing;
  readonly clearRect = nothing;
  // The page's style gives words their rim.
  readonly strokeText = nothing;
  readonly rotate = nothing;
  readonly resetTransform = nothing;
  readonly setTransform = nothing;

  toSvg(): string {
    return this.#body.join('');
  }
}
