// What git knows of the files in the inbox, a line each: moment, tab, name → the day in Việt Nam each was uploaded.
import { join } from 'node:path';
import { readText } from '../files/disk.ts';
import { dayInVietnam, type Day } from '../text/date.ts';

/** @param data the data folder; files are known by their paths in its inbox */
export function readUploadDays(list: string, data: string): Map<string, Day> {
  const lines = (readText(list) ?? '').split('\n');
  return new Map(
    lines.flatMap((line): [string, Day][] => {
      const [moment = '', name = ''] = line.split('\t');
      const time = new Date(moment);
      return name === '' || Number.isNaN(time.getTime())
        ? []
        : [[join(data, 'inbox', name), dayInVietnam(time)]];
    }),
  );
}
