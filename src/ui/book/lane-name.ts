// A name somebody gives to a lane → what is wrong with it; people's names and numbers never come into the book.
// A small check for a phone: what a team sends is looked at again by the import, with the long one.
import { namesSomebody } from '../report/names-somebody.ts';
import type { Word } from './browser/words.ts';

export const LONGEST_NAME = 24;

const ALLOWED = /^[\p{L}\d][\p{L}\d /-]*$/u;

/** The name with single spaces. */
export const tidyName = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** @param name tidy */
export function nameFault(name: string): Word | undefined {
  if (name === '') return 'nameempty';
  if (name.length > LONGEST_NAME) return 'namelong';
  if (!ALLOWED.test(name)) return 'namesigns';
  if (/\d{5}/.test(name.replace(/\D/g, ''))) return 'namedigits';
  return namesSomebody(name) ? 'nameperson' : undefined;
}
