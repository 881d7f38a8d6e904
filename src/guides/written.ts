// A file of the content → every text of it as its author wrote it, before anything is filled in, and where each starts.
import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { readText } from '../files/disk.ts';
import { sourceText } from '../text/source-text.ts';

export interface Written {
  text: string;
  /** Where it stands in the file. */
  at: number;
}

export interface WrittenFile {
  /** Scalars of YAML; below the front matter of MDX, all of it as one. */
  texts: Written[];
  place: (offset: number) => { line: number; column: number };
}

/** @param skip fields whose texts are not asked for */
export function readWritten(file: string, skip: readonly string[]): WrittenFile {
  const whole = sourceText(readText(file) ?? '');
  const isGuide = file.endsWith('.mdx');
  const front = isGuide ? /^---\n([\s\S]*?\n)---\n/.exec(whole) : null;
  const counter = new LineCounter();
  whole.replace(/\n/g, (_, offset: number) => (counter.addNewLine(offset + 1), ''));
  counter.lineStarts.unshift(0);
  const yaml = front ? { text: front[1] ?? '', at: 4 } : { text: whole, at: 0 };
  const texts = isGuide && !front ? [] : yamlTexts(yaml, skip);
  if (front) texts.push({ text: whole.slice(front[0].length), at: front[0].length });
  const place = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  return { texts, place };
}

/** Every text of YAML that a reader sees, as it is written, quotes and all. */
function yamlTexts({ text, at }: Written, skip: readonly string[]): Written[] {
  const found: Written[] = [];
  visit(parseDocument(text), {
    Pair(_, { key }) {
      return isScalar(key) && skip.includes(String(key.value)) ? visit.SKIP : undefined;
    },
    Scalar(key, { range }) {
      if (key === 'key' || !range) return;
      found.push({ text: text.slice(range[0], range[1]), at: at + range[0] });
    },
  });
  return found;
}
