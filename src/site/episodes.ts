// Recordings as episodes of a podcast, and the scripts of each week that have one, in the order they are read.
import { guide as guidePath, recording } from '../address/address.ts';
import { monthRotas } from '../share/month-rotas.ts';
import type { Episode } from '../share/podcast.ts';
import { capital } from '../text/capital.ts';
import { today } from '../text/clock.ts';
import { READINGS } from '../voice/name.ts';
import { guideOf, library, reports, spokenBy, voiceOf, voices } from './site.ts';

/** Newest first. */
export const episodes: readonly Episode[] = voices
  .flatMap((voice) => {
    const { guide: slug, reading, type, taken, bytes, file } = voice;
    if (!taken) return [];
    const { title, summary } = guideOf(slug);
    return [
      {
        id: file.slice(file.lastIndexOf('/') + 1),
        title: reading === 'loa' ? title : `Làm theo: ${title}`,
        summary: `${capital(READINGS[reading])}. ${summary} Giọng đọc: ${spokenBy(voice) ?? ''}.`,
        page: guidePath(slug),
        file: recording(slug, reading, type),
        bytes,
        seconds: taken.seconds,
        day: taken.recorded,
      },
    ];
  })
  .sort((a, b) => (a.day < b.day ? 1 : Number(a.day === b.day) - 1));

export const rotaMonths = monthRotas(library, reports, today());

/** A week of two months is one programme. */
const weeks = Map.groupBy(
  rotaMonths.flatMap((month) => month.weeks),
  ({ monday }) => monday,
);

/** Further ahead, scripts and recordings change before their week has come. */
const WEEKS = 2;

/** The next weeks with a recording to play. */
export const programmes = [...weeks]
  .flatMap(([monday, parts]) => {
    const days = parts.flatMap((part) => part.days);
    const voices = days.flatMap(({ slug, name, title, seconds }) => {
      const voice = voiceOf(slug, 'loa');
      return voice
        ? [
            {
              when: name,
              title,
              file: voice.path,
              seconds: voice.taken?.seconds ?? seconds,
              bytes: voice.bytes,
            },
          ]
        : [];
    });
    return voices.length === 0 ? [] : [{ monday, name: parts[0]!.name, days: days.length, voices }];
  })
  .slice(0, WEEKS);
