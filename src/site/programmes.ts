// Recordings and the guides they read → episodes of a podcast; with the rotas, the next weeks that have something to play.
import { guide as guidePath, recording } from '../address/address.ts';
import type { Guide } from '../guides/library.ts';
import { capital } from '../text/capital.ts';
import type { Day } from '../text/date.ts';
import type { Voice } from '../voice/current.ts';
import { READINGS } from '../voice/name.ts';
import type { MonthRota } from '../share/month-rotas.ts';
import type { Episode } from '../share/podcast.ts';

/** Further ahead, scripts and recordings change before their week has come. */
const WEEKS = 2;

/**
 * Newest first. Recordings of which nobody said when they were made are left out.
 * @param spokenBy who reads: "thành viên tổ công nghệ số thôn Ô Mễ"
 */
export function episodesOf(
  voices: readonly Voice[],
  guideOf: (slug: string) => Pick<Guide, 'title' | 'summary'>,
  spokenBy: (voice: Voice) => string | undefined,
): Episode[] {
  return voices
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
}

/** A recording in its place in a week. */
export interface Played {
  /** "Thứ hai 7/12" */
  when: string;
  title: string;
  /** Path. */
  file: string;
  seconds: number;
  bytes: number;
}

export interface Programme {
  monday: Day;
  /** "Tuần từ 7/12/2026" */
  name: string;
  /** How many days of the week have a script; recordings may be fewer. */
  days: number;
  voices: Played[];
}

/**
 * The next weeks with a recording to play, in the order of their days. A week of two months is one programme.
 * @param voiceOf the recording of a guide's script
 */
export function programmesOf(
  months: readonly MonthRota[],
  voiceOf: (slug: string) => (Pick<Voice, 'taken' | 'bytes'> & { path: string }) | undefined,
): Programme[] {
  const weeks = Map.groupBy(
    months.flatMap((month) => month.weeks),
    ({ monday }) => monday,
  );
  return [...weeks]
    .flatMap(([monday, parts]) => {
      const days = parts.flatMap((part) => part.days);
      const voices = days.flatMap(({ slug, name, title, seconds }) => {
        const voice = voiceOf(slug);
        if (!voice) return [];
        const { path, taken, bytes } = voice;
        return [{ when: name, title, file: path, seconds: taken?.seconds ?? seconds, bytes }];
      });
      return voices.length === 0 ? [] : [{ monday, name: parts[0]!.name, days: days.length, voices }];
    })
    .slice(0, WEEKS);
}
