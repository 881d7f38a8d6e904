// Sessions, trainings and now → what is still to come, in words, and the calendars of the villages.
import { absolute, calendarFile, training as trainingPath } from '../address/address.ts';
import type { Library } from '../guides/library.ts';
import { trainingMinutes } from '../guides/journeys/training.ts';
import { placeName } from '../progress/sentence.ts';
import { everyVillage } from '../reports/lists/lists.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import type { Session } from '../reports/sessions.ts';
import { capital } from '../text/capital.ts';
import { dayName, weekdayName, type Day } from '../text/date.ts';
import { SAMPLE_NOTE } from '../text/phrases.ts';
import { endOf, overAt, toCalendar, upcoming, type Event } from './calendar.ts';

/** A session as the page shows it. */
export interface ComingSession {
  /** "Thứ bảy 5/12/2026" */
  day: string;
  time: string;
  village: string;
  place: string;
  title: string;
  path: string;
  /** The moment it is over, ISO 8601. */
  until: string;
}

/** A calendar to subscribe to: of the whole commune, or of one village. */
export interface PlaceCalendar {
  name: string;
  path: string;
  text: () => string;
}

export interface Coming {
  sessions: ComingSession[];
  /** The whole commune's first, then each village's, which also has what is for all. */
  calendars: PlaceCalendar[];
}

/** @param origin where the site stands, for the addresses in calendars */
export function sessionsToCome(
  planned: readonly Session[],
  library: Library,
  { commune, lists }: PublicReports,
  origin: string,
  { now, today }: { now: Date; today: Day },
): Coming {
  const whole = placeName({ kind: 'commune' }, commune);
  // Also villages that come later, or are no more: a session may be held there.
  const villages = everyVillage(lists);
  const placeOf = (village: string | null) => {
    const found = villages.find(({ id }) => id === village);
    return found ? `${commune.village_word} ${found.name}` : `Cả ${commune.kind}`;
  };
  // Made-up sessions would send people out for nothing: while the data is a sample, each says so in its title.
  const marked = (title: string) => (commune.sample ? `${SAMPLE_NOTE}: ${title}` : title);

  const events: Event[] = upcoming(
    planned.map((session) => {
      const plan = library.trainings.find(({ slug }) => slug === session.topic)!;
      return {
        session,
        minutes: trainingMinutes(plan),
        title: marked(plan.title),
        place: `${session.place}, ${placeOf(session.village)}, ${whole}`,
        about: `${plan.summary} Mang theo: ${plan.bring.join('; ')}.`,
        url: absolute(trainingPath(plan.slug), origin),
      };
    }),
    now,
  );

  const sessions = events.map(({ session, minutes, title }) => ({
    day: capital(`${weekdayName(session.day)} ${dayName(session.day)}`),
    time:
      session.start === null ? 'Giờ: hỏi tổ công nghệ số' : `${session.start} đến ${endOf(session, minutes)}`,
    village: placeOf(session.village),
    place: session.place,
    title,
    path: trainingPath(session.topic),
    until: overAt(session, minutes),
  }));

  const calendars = [null, ...villages.map(({ id }) => id)].map((village) => {
    const name = placeOf(village);
    const own = events.filter(
      ({ session }) => village === null || session.village === village || session.village === null,
    );
    const calendar = {
      name: village === null ? `Buổi học ${whole}` : `Buổi học ${name} (${whole})`,
      maker: commune.site.name,
      code: commune.code,
      stamp: today,
    };
    return { name, path: calendarFile(village ?? undefined), text: () => toCalendar(calendar, own) };
  });
  return { sessions, calendars };
}
