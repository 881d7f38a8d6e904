// A page's names and text + a query → how it is said there: called by its name, said in full, said by another name.
import { held, type Name, type Question } from './rating.ts';

const VILLAGE_WORDS = ['thon', 'lang', 'xom', 'langF', 'thonA', 'xomS'];

/** A name of one syllable is another word as well: "nẹo" is the village only behind "làng" or by itself. */
export function isCalled(name: string, whole: string): boolean {
  if (name.includes(' ')) return whole.includes(` ${name} `);
  return whole === ` ${name} ` || VILLAGE_WORDS.some((word) => whole.includes(` ${word} ${name} `));
}

/** How much of a name's words the query says. */
export function shareSaid({ forms }: Name, { readings }: Question): number {
  const words = [...new Set(forms[0]?.split(' '))];
  const shares = readings.map((reading) => {
    const said = new Set(reading.phrases.flatMap((phrase) => phrase.split(' ')));
    return words.filter((word) => said.has(word)).length / words.length;
  });
  return Math.max(...shares);
}

/** Whether another name, as it is written, holds a word of the query that the title does not. */
export function saysMore(name: Name, title: Name, { readings, last }: Question): boolean {
  const written = ({ forms }: Name) => new Set(forms[0]?.split(' '));
  const [other, own] = [written(name), written(title)];
  return readings.some(({ words }) =>
    words.some(({ word }) => held(other, word, word === last) > held(own, word, word === last)),
  );
}
