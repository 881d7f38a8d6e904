// The site's sessions still to come, once for their page and for the calendars.
import { sessionsToCome } from '../share/sessions-to-come.ts';
import { now, today } from '../text/clock.ts';
import { library, reports, sessions, site } from './site.ts';

export const coming = sessionsToCome(sessions, library, reports, site.origin, { now: now(), today: today() });
