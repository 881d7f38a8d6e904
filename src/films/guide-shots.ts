// A guide → the shots of its film: its title, each step with its drawn screen, the warning, the code. Every word is the guide's.
import type { Guide } from '../guides/library.ts';
import { drawnScreen } from '../guides/practice/practice.ts';
import { counted, numbered } from '../guides/ways.ts';
import { capital } from '../text/capital.ts';
import { topic } from '../text/topics.ts';
import { captionPages, captionType, sentences } from './caption-pages.ts';
import { lastShot, type Maker } from './last-shot.ts';
import { total, unhurried } from './pace.ts';
import type { Shot } from './shot.ts';

/** A warning longer than this is read from the page. */
const WARNING_LETTERS = 150;
/** Steps say more of themselves as long as the whole is no longer than this: beyond it few people watch to the end. */
const ENOUGH = 64;

export function guideShots(guide: Guide, maker: Maker): Shot[] {
  const { body, title, summary } = guide;
  const places = numbered(body.steps);
  const opening: Shot = {
    picture: { kind: 'title', topic: topic(guide.topic).name, title, icon: topic(guide.topic).icon },
    drawn: title,
    captions: captionPages(sentences(summary).slice(0, 1)),
  };
  const steps = body.steps.map((step, index) => {
    const place = places[index]!;
    const label = capital(counted(place));
    const [screen] = step.screens;
    const picture: Shot['picture'] = screen
      ? { kind: 'screen', screen: drawnScreen(screen) }
      : { kind: 'value', text: String(place.number) };
    const first: Shot = { label, picture, captions: [step.title.normalize('NFC')] };
    return { first, said: sentences(step.text).filter((one) => captionType(one) !== undefined) };
  });
  const around = [opening, ...warningOf(guide), lastShot(maker)];
  return [opening, ...withSentences(steps, around), ...around.slice(1)];
}

interface Told {
  first: Shot;
  said: readonly string[];
}

const withSaid = ({ first, said }: Told, count: number): Shot => ({
  ...first,
  captions: [...first.captions, ...captionPages(said.slice(0, count))],
});

/**
 * The steps, each with as many of its first sentences as the film has time for: one more for each step in turn, so that no
 * step says all while another says nothing.
 */
function withSentences(steps: readonly Told[], around: readonly Shot[]): Shot[] {
  const counts = steps.map(() => 0);
  const shots = () => steps.map((step, index) => withSaid(step, counts[index]!));
  const fits = () => total([...around, ...shots()].map(unhurried)) <= ENOUGH;
  const closed = steps.map(() => false);
  for (let round = 1; closed.includes(false); round++)
    for (const [index, { said }] of steps.entries()) {
      if (closed[index]) continue;
      counts[index] = round;
      if (said.length >= round && fits()) continue;
      counts[index] = round - 1;
      closed[index] = true;
    }
  return shots();
}

/** The guide's first warning that does not run out, from its beginning. */
function warningOf({ body: { printed } }: Guide): Shot[] {
  const start = printed.findIndex(({ part, until }) => part === 'Warning' && until === undefined);
  const heading = printed[start]?.text;
  if (heading === undefined) return [];
  const rest = printed.slice(start + 1);
  const end = rest.findIndex(({ kind }) => kind === 'part');
  const said = rest.slice(0, end < 0 ? undefined : end).flatMap(({ text }) => sentences(text));
  const over = said.findIndex((_, index) => said.slice(0, index + 1).join(' ').length > WARNING_LETTERS);
  const some = over < 0 ? said : said.slice(0, Math.max(1, over));
  return [{ picture: { kind: 'danger', heading }, drawn: heading, captions: captionPages(some) }];
}
