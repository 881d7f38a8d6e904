// The shared strings part → the texts cells refer to by number.
import { MAX_ELEMENTS } from '../open/limits.ts';
import { tooManyCells } from './error.ts';
import { RunReader, type Text } from './rich-text.ts';
import { XmlReader } from './xml.ts';
import type { Archive } from './zip.ts';

export function readStrings(archive: Archive, part: string): Text[] {
  const strings: Text[] = [];
  const runs = new RunReader();
  const reader = new XmlReader({
    open: (name, attributes) => runs.open(name, attributes),
    text: (value) => runs.text(value),
    close: (name) => {
      runs.close(name);
      if (name === 'si' && strings.push(runs.take()) > MAX_ELEMENTS) throw tooManyCells();
    },
  });
  archive.read(part, (piece) => reader.write(piece));
  reader.end();
  return strings;
}
