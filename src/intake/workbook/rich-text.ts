// Runs of one cell's text, each with its font → what a person reads there, and what was struck out or raised.
import { clean, hasGap, unescapeText, type Clothes } from '../table/sheet.ts';
import { excelColour, isSeen, type Colour } from './colours.ts';

export interface Run {
  text: string;
  struck: boolean;
  /** Raised or lowered: a footnote's mark. */
  raised: boolean;
  /** Where it is not that of the whole cell. */
  colour?: Colour | undefined;
}

export interface Text {
  text: string;
  clothes?: Clothes;
  /** Colours of its runs; undefined is that of the whole cell. */
  colours?: readonly (Colour | undefined)[];
}

/** True where some of a text cannot be seen. */
export const isBlended = ({ text, colours = [undefined] }: Text, own: Colour, behind: Colour) =>
  text !== '' && colours.some((colour) => !isSeen(colour ?? own, behind));

/** A mark beside a number is no digit of it, and what is struck out does not count. */
export function readRuns(runs: readonly Run[]): Text {
  const filled = runs.filter(({ text }) => clean(text) !== '');
  const part = (wanted: (run: Run) => boolean) => joined(filled.filter(wanted));
  const plain = filled.filter(({ struck, raised }) => !struck && !raised);
  // A cell that is raised or struck out as a whole keeps its text: leaving it out would make it a blank.
  const kept = plain.length > 0 ? runs.filter(({ struck, raised }) => !struck && !raised) : runs;
  const raw = kept.map(({ text }) => text).join('');
  const clothes: Clothes = {
    ...(hasGap(raw) && { gap: true }),
    ...(plain.length > 0 && filled.some(({ raised }) => raised) && { raised: part(({ raised }) => raised) }),
    ...(filled.some(({ struck }) => struck) && { struck: part(({ struck }) => struck) }),
    ...(plain.length === 0 && filled.some(({ struck }) => struck) && { struckWhole: true }),
  };
  const colours = kept.filter(({ text }) => clean(text) !== '').map(({ colour }) => colour);
  return {
    text: clean(raw),
    ...(Object.keys(clothes).length > 0 && { clothes }),
    ...(colours.some((colour) => colour !== undefined) && { colours }),
  };
}

const joined = (runs: readonly Run[]) => clean(runs.map(({ text }) => text).join(' '));

/** Collects the runs of `<si>` or `<is>`; the reading aids of East Asian text (`rPh`) are left out. */
export class RunReader {
  #runs: Run[] = [];
  #run: Run | undefined;
  #inText = false;
  #aid = false;

  open(name: string, attributes: () => Readonly<Record<string, string>>): void {
    if (name === 'rPh') this.#aid = true;
    if (this.#aid) return;
    if (name === 'r') this.#run = { text: '', struck: false, raised: false };
    else if (name === 't') this.#inText = true;
    else if (name === 'strike' && this.#run) this.#run.struck = isOn(attributes()['val']);
    else if (name === 'vertAlign' && this.#run) this.#run.raised = attributes()['val'] !== 'baseline';
    else if (name === 'color' && this.#run) this.#run.colour = excelColour(attributes());
    if (name === 't' && !this.#run) this.#runs.push({ text: '', struck: false, raised: false });
  }

  text(value: string): void {
    const run = this.#run ?? this.#runs.at(-1);
    if (this.#inText && !this.#aid && run) run.text += value;
  }

  close(name: string): void {
    if (name === 'rPh') this.#aid = false;
    else if (name === 't') this.#inText = false;
    else if (name === 'r' && this.#run && !this.#aid) {
      this.#runs.push(this.#run);
      this.#run = undefined;
    }
  }

  /** What was collected; the reader is empty afterwards. */
  take(): Text {
    // As in every cell with a number.
    if (this.#runs.length === 0 && !this.#run) return { text: '' };
    const runs = this.#runs.map((run) => ({ ...run, text: unescapeText(run.text) }));
    this.#runs = [];
    this.#run = undefined;
    return readRuns(runs);
  }
}

/** An on-off property: there without a value is on. */
export const isOn = (value: string | undefined) => value === undefined || !/^(0|false|off)$/.test(value);
