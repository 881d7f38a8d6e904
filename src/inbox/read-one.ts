// One file of the inbox → what it says, as JSON, in a process of its own that may be stopped: read-one.ts FILE DATA DAY.
import { today } from '../text/clock.ts';
import { parseDay } from '../text/date.ts';
import { readHere } from './read-here.ts';

const [file = '', data = '', day = ''] = process.argv.slice(2);

process.stdout.write(JSON.stringify(readHere(file, { data, day: parseDay(day) ?? today() })));
