// The numbers to ring when something has gone wrong → what the page for it shows, on the screen and on paper.
import { bankNote, callsOf } from '../../guides/emergency.ts';
import type { Library } from '../../guides/library.ts';
import type { Commune } from '../../reports/commune.ts';

/** Numbers nobody knows for certain are shown nowhere. */
export function rescueView(
  { emergency, facts, guides }: Pick<Library, 'emergency' | 'facts' | 'guides'>,
  { contacts }: Pick<Commune, 'contacts'>,
) {
  const now = emergency.now.flatMap(({ call, what }) => {
    const fact = facts.find(({ name }) => name === call);
    return fact?.call && fact.known ? [{ number: fact.value, who: what, free: fact.call.free }] : [];
  });
  const ways = emergency.ways.map((way) => ({
    way,
    steps: way.steps.map((step) => {
      const numbers = callsOf(step, facts);
      return { ...step, numbers, surest: bankNote(numbers) };
    }),
    guide: guides.find(({ slug }) => slug === way.guide),
  }));
  const printed = facts.filter(({ call, known }) => call && known && !call.sms && !call.of);
  return {
    ...emergency,
    now,
    ways,
    offices: contacts.flatMap(({ role, phone }) => (phone ? [{ role, phone }] : [])),
    /** For the sheet on the fridge. */
    printed: printed.map(({ value, call }) => ({ value, what: call?.who ?? '' })),
    /** The oldest day on which a source was read: nothing here is older. */
    read: printed.flatMap(({ date }) => date ?? []).sort()[0],
  };
}
