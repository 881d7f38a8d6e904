// The site's recordings as episodes, the rotas, and the weeks that have something to play: once for all that tells of them.
import { episodesOf, programmesOf } from './programmes.ts';
import { monthRotas } from '../share/month-rotas.ts';
import { today } from '../text/clock.ts';
import { guideOf, library, reports, spokenBy, voiceOf, voices } from './site.ts';

export const episodes = episodesOf(voices, guideOf, spokenBy);
export const rotaMonths = monthRotas(library, reports, today());
export const programmes = programmesOf(rotaMonths, (slug) => voiceOf(slug, 'loa'));
