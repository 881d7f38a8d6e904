// Styles of an OpenDocument file as they are met → what each says of strike-through, raised text and hidden sheets.

type Attributes = Readonly<Record<string, string>>;

export interface Look {
  struck: boolean;
  raised: boolean;
  hidden: boolean;
}

const NONE: Look = { struck: false, raised: false, hidden: false };

export class Looks {
  readonly #looks = new Map<string, Look>();
  #name: string | undefined;

  open(element: string, attributes: () => Attributes): void {
    if (element === 'style') this.#name = attributes()['name'];
    else if (element === 'text-properties' || element === 'table-properties') this.#add(attributes());
  }

  of(attributes: Attributes): Look {
    return this.#looks.get(attributes['style-name'] ?? '') ?? NONE;
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
    });
  }
}
