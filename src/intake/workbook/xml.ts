// Pieces of XML text → what opens, closes and stands between, as it is read; or, for a small part, its elements.
import { Parser } from 'saxen';
import { MAX_ELEMENTS, MAX_TOKEN } from '../open/limits.ts';
import { tooLarge } from './error.ts';

type Attributes = Readonly<Record<string, string>>;

/** Names are local names, without a namespace's prefix: which prefix stands for what is the writer's choice. */
export interface XmlHandler {
  open(name: string, attributes: () => Attributes): void;
  close(name: string): void;
  text(value: string): void;
}

/** Takes the pieces of one document, then `end`. Throws on broken XML: half a table would be read as a whole one. */
export class XmlReader {
  readonly #parser = new Parser();
  #waiting = 0;

  constructor(handler: XmlHandler) {
    const on = () => {
      this.#waiting = 0;
      return handler;
    };
    this.#parser.on('openTag', (name, attributes, decode) =>
      on().open(local(name), () => localAttributes(attributes(), decode)),
    );
    this.#parser.on('closeTag', (name) => on().close(local(name)));
    this.#parser.on('text', (value, decode) => on().text(decode(value)));
    this.#parser.on('cdata', (value) => on().text(value));
    this.#parser.on('comment', on);
  }

  write(piece: string): void {
    // What is not yet a whole token is read again with each piece.
    this.#waiting += piece.length;
    this.#parser.write(piece);
    if (this.#waiting > MAX_TOKEN) throw tooLarge();
  }

  end(): void {
    this.#parser.end();
  }
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

function localAttributes(raw: Record<string, string>, decode: (text: string) => string): Attributes {
  const read: Record<string, string> = {};
  for (const [name, value] of Object.entries(raw))
    if (!name.startsWith('xmlns')) read[local(name)] = decode(value);
  return read;
}

export interface XmlElement {
  name: string;
  attributes: Attributes;
  children: XmlElement[];
  /** Text directly inside. */
  text: string;
}

/** Every element of a small document in the order it opens, each with its own children. */
export function readElements(text: string): XmlElement[] {
  const all: XmlElement[] = [];
  const open: XmlElement[] = [];
  const reader = new XmlReader({
    open: (name, attributes) => {
      const element: XmlElement = { name, attributes: attributes(), children: [], text: '' };
      if (all.push(element) > MAX_ELEMENTS) throw tooLarge();
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    close: () => open.pop(),
    text: (value) => {
      const current = open.at(-1);
      if (current) current.text += value;
    },
  });
  reader.write(text);
  reader.end();
  return all;
}
