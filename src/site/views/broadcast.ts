// The rotas, scripts and recordings → what the loudspeaker's page shows.
import { scriptOf } from '../../share/month-rotas.ts';
import { ruleWords } from '../../share/rota.ts';
import { today } from '../../text/clock.ts';
import { TOPICS } from '../../text/topics.ts';
import { episodes, programmes, rotaMonths } from '../episodes.ts';
import { library, site, voiceOf } from '../site.ts';

export function broadcastView() {
  const days = rotaMonths.flatMap(({ weeks }) => weeks.flatMap((week) => week.days));
  return {
    /** Of every day there is a script for. */
    titles: days.map(({ title }) => title),
    contents: { months: rotaMonths.map(({ name }) => name), heard: episodes.length > 0 },
    heard: { programmes, count: episodes.length },
    rotas: rotaMonths.map((rota, index) => ({ id: `thang-${index + 1}`, ...rota })),
    rules: ruleWords(site.village),
    topics: TOPICS.map(({ id, name }) => ({
      id,
      name,
      scripts: library.guides
        .filter(({ topic }) => topic === id)
        .map((guide) => scriptOf(guide, voiceOf(guide.slug, 'loa'), today())),
    })).filter(({ scripts }) => scripts.length > 0),
  };
}
