// Styles of an OpenDocument file as they are met → what each says of strike-through, raised text, colours and what is hidden.
import { documentColour, type Colour } from './colours.ts';

type Attributes = Readonly<Record<string, string>>;

export interface Look {
  struck: boolean;
  raised: boolean;
  hidden: boolean;
  /** A row of no height, a column of no width. */
  flat: boolean;
  colour: Colour | undefined;
  behind: Colour | undefined;
}

const NONE: Look = {
  ...{ struck: false, raised: false, hidden: false, flat: false },
  ...{ colour: undefined, behind: undefined },
};

const PROPERTIES = /^(text|table|table-cell|table-row|table-column)-properties$/;

/** A height or a width of less than half a point shows nothing. */
const isFlat = (size: string | undefined) => /^0*(\.0\d*)?(cm|mm|in|pt|px)$/.test(size ?? '');

export class Looks {
  readonly #looks = new Map<string, Look>();
  #name: string | undefined;

  open(element: string, attributes: () => Attributes): void {
    if (element === 'style') this.#name = attributes()['name'];
    else if (PROPERTIES.test(element)) this.#add(attributes());
  }

  of(attributes: Attributes): Look {
    return this.named(attributes['style-name']);
  }

  named(style: string | undefined): Look {
    return this.#looks.get(style ?? '') ?? NONE;
  }

  #add(attributes: Attributes): void {
    if (this.#name === undefined) return;
    const line = attributes['text-line-through-style'] ?? attributes['text-line-through-type'] ?? 'none';
    const position = /^(-?[\d.]+%|super|sub)/.exec(attributes['text-position'] ?? '')?.[1] ?? '0%';
    const before = this.#looks.get(this.#name) ?? NONE;
    this.#looks.set(this.#name, {
      struck: before.struck || line !== 'none',
      raised: before.raised || position !== '0%',
      hidden: before.hidden || attributes['display'] === 'false',
      flat: before.flat || isFlat(attributes['row-height'] ?? attributes['column-width']),
      colour: documentColour(attributes['color']) ?? before.colour,
      behind: documentColour(attributes['background-color']) ?? before.behind,
    });
  }
}
