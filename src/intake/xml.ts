// XML text → the elements of it, flat in document order, each with its own children: as much as a workbook needs.
import { Parser } from 'saxen';

export interface XmlElement {
  /** Local name, without a namespace's prefix. */
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Text directly inside. */
  text: string;
}

/** Every element in the order it opens. Throws on broken XML: half a table would be read as a whole one. */
export function readXml(text: string): XmlElement[] {
  const all: XmlElement[] = [];
  const open: XmlElement[] = [];
  const parser = new Parser();
  const addText = (value: string) => {
    const current = open.at(-1);
    if (current) current.text += value;
  };
  parser.on(
    'openTag',
    (name: string, attributes: () => Record<string, string>, decode: (text: string) => string) => {
      const read = Object.entries(attributes()).map(([key, value]) => [key, decode(value)]);
      const element: XmlElement = {
        name: local(name),
        attributes: Object.fromEntries(read),
        children: [],
        text: '',
      };
      open.at(-1)?.children.push(element);
      open.push(element);
      all.push(element);
    },
  );
  parser.on('closeTag', () => {
    open.pop();
  });
  parser.on('text', (value: string, decode: (text: string) => string) => addText(decode(value)));
  parser.on('cdata', addText);
  parser.parse(text);
  return all;
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);
