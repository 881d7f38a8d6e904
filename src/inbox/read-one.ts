// One file of the inbox → what it says, as JSON, in a process of its own that may be stopped: read-one.ts FILE DATA DAY.
import { unread } from '../intake/submission.ts';
import { loadReports } from '../reports/load.ts';
import { today } from '../text/clock.ts';
import { parseDay } from '../text/date.ts';
import { explain } from '../terminal/ending.ts';
import { readSubmission } from '../intake/read-submission.ts';
import { reportsFor } from '../intake/take.ts';

const [file = '', data = '', day = ''] = process.argv.slice(2);

function read() {
  try {
    const { reports } = loadReports(data);
    if (!reports) throw new Error('the data folder was good a moment ago');
    return readSubmission(file, reportsFor(reports, parseDay(day) ?? today()), {});
  } catch (error) {
    return unread(file, explain(error));
  }
}

process.stdout.write(JSON.stringify(read()));
