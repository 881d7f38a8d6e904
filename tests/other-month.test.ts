// One build of the site a month later: earlier months as they were, and a voice that was recorded meanwhile.
import './other-month/frozen.ts';
import './other-month/heard.ts';
