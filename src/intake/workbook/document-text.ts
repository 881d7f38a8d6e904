// The paragraphs inside one OpenDocument cell → the runs of its text.
import type { Look, Looks } from './document-looks.ts';
import { repeat } from './document-repeat.ts';
import type { Run } from './rich-text.ts';

type Attributes = Readonly<Record<string, string>>;

export class CellText {
  /** Undefined until a paragraph opens: a writer may leave the shown text out. */
  runs: Run[] | undefined;
  readonly #looks: Looks;
  readonly #spans: Look[] = [];
  #inParagraph = false;

  constructor(looks: Looks) {
    this.#looks = looks;
  }

  open(name: string, attributes: () => Attributes): void {
    if (name === 'p') {
      this.#inParagraph = true;
      if (this.runs) this.#add('\n');
      else this.runs = [];
    } else if (name === 'span') this.#spans.push(this.#looks.of(attributes()));
    else if (name === 's') this.#add(' '.repeat(Math.min(repeat(attributes()['c']), 100)));
    else if (name === 'tab') this.#add('\t');
    else if (name === 'line-break') this.#add('\n');
  }

  text(value: string): void {
    if (this.#inParagraph) this.#add(value.replace(/\s+/g, ' '));
  }

  close(name: string): void {
    if (name === 'p') this.#inParagraph = false;
    else if (name === 'span') this.#spans.pop();
  }

  #add(text: string): void {
    const colour = this.#spans.findLast((span) => span.colour !== undefined)?.colour;
    const within = (look: 'struck' | 'raised') => this.#spans.some((span) => span[look]);
    this.runs?.push({ text, struck: within('struck'), raised: within('raised'), colour });
  }
}
