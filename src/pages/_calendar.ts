// Sessions, trainings and now → what is still to come, in words, and the calendars of the villages.
import { absolute, calendarFile, training as trainingPath } from '../address/address.ts';
import { trainingMinutes } from '../guides/journeys/training.ts';
import { placeName } from '../progress/sentence.ts';
import { capital } from '../text/capital.ts';
import { endOf, overAt, toCalendar, upcoming, type Event } from '../share/calendar.ts';
import { everyVillage } from '../reports/lists/lists.ts';
import { now, today } from '../text/clock.ts';
import { dayName, weekdayName } from '../text/date.ts';
import { SAMPLE_NOTE } from '../text/phrases.ts';
import { commune, library, reports, sessions, site } from './_site.ts';

const whole = placeName({ kind: 'commune' }, commune);

/** Also those that come later, or are no more: a session may be held there. */
const villages = everyVillage(reports.lists);

function placeOf(village: string | null): string {
  const found = villages.find(({ id }) => id === village);
  return found ? `${commune.village_word} ${found.name}` : `Cả ${commune.kind}`;
}

/** Made-up sessions would send people out for nothing: while the data is a sample, each says so in its title. */
const marked = (title: string) => (site.sample ? `${SAMPLE_NOTE}: ${title}` : title);

const events: Event[] = upcoming(
  sessions.map((session) => {
    const plan = library.trainings.find(({ slug }) => slug === session.topic)!;
    return {
      session,
      minutes: trainingMinutes(plan),
      title: marked(plan.title),
      place: `${session.place}, ${placeOf(session.village)}, ${whole}`,
      about: `${plan.summary} Mang theo: ${plan.bring.join('; ')}.`,
      url: absolute(trainingPath(plan.slug), site.origin),
    };
  }),
  now(),
);

/** Each session to come as the page shows it. */
export const comingSessions = events.map(({ session, minutes, title }) => {
  const end = endOf(session, minutes);
  return {
    day: capital(`${weekdayName(session.day)} ${dayName(session.day)}`),
    time: session.start === null ? 'Giờ: hỏi tổ công nghệ số' : `${session.start} đến ${end}`,
    village: placeOf(session.village),
    place: session.place,
    title,
    path: trainingPath(session.topic),
    until: overAt(session, minutes),
  };
});

/** One for the whole commune, one for each village; a village's also has what is for all. */
export const calendars = [null, ...villages.map(({ id }) => id)].map((village) => {
  const name = placeOf(village);
  const own = events.filter(
    ({ session }) => village === null || session.village === village || session.village === null,
  );
  return {
    name,
    path: calendarFile(village ?? undefined),
    text: () =>
      toCalendar(
        {
          name: village === null ? `Buổi học ${whole}` : `Buổi học ${name} (${whole})`,
          maker: site.name,
          code: commune.code,
          stamp: today(),
        },
        own,
      ),
  };
});
