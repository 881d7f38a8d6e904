// A guide → the numbers to press before reading it, where it is about something that cannot wait.
import { bankNote, callsOf } from '../guides/emergency.ts';
import { library } from './site.ts';

export function callsFor(slug: string) {
  const ways = library.emergency.ways.filter(({ guide }) => guide === slug);
  const meant = ways.flatMap(({ steps }) => steps.flatMap((step) => callsOf(step, library.facts)));
  const numbers = [...new Set(meant)].filter(({ known }) => known);
  return ways.length === 0 ? undefined : { ways, numbers, note: bankNote(numbers) };
}
