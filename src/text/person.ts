// A piece of text → whether it holds data about a person: a number, an address, a name.
import { holdsName as holdsSeenName } from './person/person-name.ts';
import { numberKind } from './person/person-number.ts';

export { looksLikeName } from './person/person-name.ts';

/** Characters nobody sees, and the boxes and circles drawn round others. */
const UNSEEN = /[\p{Cf}\p{Me}\uFE00-\uFE0F]/gu;

/** Text as a reader sees it: full-width, raised and composed letters and digits as plain ones. */
export function asSeen(text: string): string {
  return text.normalize('NFKC').replace(UNSEEN, '');
}

/** True when a person is named anywhere in the text. */
export const holdsName = (text: string): boolean => holdsSeenName(asSeen(text));

/** What kind of number or address of a person a piece of text holds, if any. */
export function personalKind(text: string): string | undefined {
  return numberKind(asSeen(text));
}

/** What kind of data about a person a piece of text holds, names included. */
export function personalData(text: string): string | undefined {
  return personalKind(text) ?? (holdsName(text) ? 'tên người' : undefined);
}
