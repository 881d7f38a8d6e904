// Parts of an Office package → which part is what, as its relationships and content types say and not its names.
import type { Archive } from './zip.ts';
import { partName } from './zip.ts';
import { readElements } from './xml.ts';

export interface Relationship {
  id: string;
  /** The last word of its type: "worksheet", "styles". */
  type: string;
  /** Name of the part it leads to. */
  part: string;
}

/** What a part leads to; of the package as a whole when no part is named. */
export function relationshipsOf(archive: Archive, part = ''): Relationship[] {
  const slash = part.lastIndexOf('/');
  const [folder, file] = [part.slice(0, slash + 1), part.slice(slash + 1)];
  const text = archive.text(`${folder}_rels/${file}.rels`);
  if (text === undefined) return [];
  return readElements(text).flatMap(({ name, attributes }) => {
    if (name !== 'Relationship' || attributes['TargetMode'] === 'External') return [];
    const type = (attributes['Type'] ?? '').split('/').at(-1) ?? '';
    return [{ id: attributes['Id'] ?? '', type, part: resolve(folder, attributes['Target'] ?? '') }];
  });
}

/** A target is written from its part's folder, or from the top: "worksheets/sheet1.xml", "/xl/../xl/styles.xml". */
function resolve(folder: string, target: string): string {
  const path = decoded(target).replaceAll('\\', '/');
  const parts: string[] = [];
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.' && step !== '') parts.push(step);
  }
  return partName(parts.join('/'));
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** Parts by the word in their content type: "sheet.main", "sharedStrings". */
function partsOfType(archive: Archive, word: string): string[] {
  const text = archive.text('[Content_Types].xml');
  if (text === undefined) return [];
  return readElements(text).flatMap(({ name, attributes }) => {
    const typed = name === 'Override' && (attributes['ContentType'] ?? '').includes(word);
    return typed ? [partName(attributes['PartName'] ?? '')] : [];
  });
}

/** The main part of an Office file: a workbook, a document of words, slides. */
export function mainPart(archive: Archive): string | undefined {
  const named = relationshipsOf(archive).find(({ type }) => type === 'officeDocument')?.part;
  const typed = named ?? partsOfType(archive, '.main').find((part) => archive.has(part));
  return typed ?? archive.names.find((name) => /^xl\/workbook\d*\.(xml|bin)$/.test(name));
}

/** The part of a type beside the workbook, if it has one: a relationship first, else its content type. */
export function partBeside(
  archive: Archive,
  relationships: readonly Relationship[],
  type: 'sharedStrings' | 'styles',
): string | undefined {
  const named = relationships.find((one) => one.type === type)?.part;
  if (named !== undefined && archive.has(named)) return named;
  return partsOfType(archive, `.${type}+`).find((part) => archive.has(part));
}
