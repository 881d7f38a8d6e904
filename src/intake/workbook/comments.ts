// The comments of an Excel sheet, of both kinds → what people wrote, each at its cell; who wrote it is left out.
import { cellName } from '../../files/issue.ts';
import { clean, type Cell } from '../table/sheet.ts';
import { relationshipsOf } from './package.ts';
import { readArea } from './reference.ts';
import { readElements, type XmlElement } from './xml.ts';
import type { Archive } from './zip.ts';

export function readComments(archive: Archive, sheet: string): Cell[] {
  return relationshipsOf(archive, sheet).flatMap(({ type, part }) =>
    /^(comments|threadedComment)$/.test(type)
      ? commentsOf(readElements(archive.text(part) ?? '<none/>'))
      : [],
  );
}

function commentsOf(elements: readonly XmlElement[]): Cell[] {
  const authors = elements.filter(({ name }) => name === 'author').map(({ text }) => text);
  return elements.flatMap((element): Cell[] => {
    if (!/^(comment|threadedComment)$/.test(element.name)) return [];
    const { top, left } = readArea(element.attributes['ref'] ?? '');
    const written = textOf(element);
    // Excel begins a comment with the name of whoever writes it.
    const author = authors.find((one) => one !== '' && written.startsWith(`${one}:`)) ?? '';
    return [commentAt(top, left, written.slice(author.length))];
  });
}

const textOf = ({ name, text, children }: XmlElement): string =>
  (/^(t|text)$/.test(name) ? text : '') + children.map(textOf).join('');

export const commentAt = (line: number, column: number, text: string): Cell => ({
  ...{ text: clean(text), line, column, name: cellName(line, column) },
  comment: true,
});
