// For tests: the sample commune's data in a folder of its own, with an empty inbox to put files into and to take from.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFilesBelow } from '../src/files/disk.ts';
import { parseDay } from '../src/text/date.ts';
import { changedPages } from '../src/inbox/pages.ts';
import { reportText } from '../src/inbox/report.ts';
import { readHere } from '../src/inbox/read-here.ts';
import { takeInbox, type Inbox } from '../src/inbox/take.ts';

export const surveyForm = (name: string) => readFileSync(join('tests/surveys', name), 'utf8');
export const AUTUMN = surveyForm('2026-q3-excel-vi.csv');
export const WINTER = surveyForm('2026-q4-excel-vi.csv');
/** Without the row of totals, which every change would make wrong. */
export const WINTER_ROWS = WINTER.replace(/;Tổng[^]*/, '');

/** One change of a file; it must be one. */
export function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`no "${from}" to change`);
  return text.replace(from, to);
}

/** As a process of its own says it; that each file has one is seen where a test runs `npm run inbox`. */
const read: NonNullable<Inbox['read']> = (file, place) => JSON.parse(JSON.stringify(readHere(file, place)));

/** Takes in what lies in the inbox of a data folder. */
export function takeHere(data: string, day: string) {
  const outcome = takeInbox({ data, received: parseDay(day)!, read });
  return { outcome, text: reportText(outcome), pages: changedPages(outcome) };
}

/** The data folder that comes of `make`: made once, copied by every test that starts with it. */
function prepared(make: (inbox: SampleInbox) => void): () => string {
  let data: string | undefined;
  return () => {
    if (data) return data;
    const inbox = new SampleInbox();
    make(inbox);
    process.once('exit', () => inbox.remove());
    return (data = inbox.data);
  };
}

const autumn = prepared((inbox) => {
  for (const name of ['surveys', 'surveys.csv']) rmSync(join(inbox.data, name), { recursive: true });
  inbox.put('quy-3.csv', AUTUMN);
  inbox.take('2026-08-20');
});
const winter = prepared((inbox) => {
  rmSync(inbox.data, { recursive: true });
  cpSync(autumn(), inbox.data, { recursive: true });
  inbox.put('quy-4.csv', WINTER_ROWS);
  inbox.take('2026-11-18');
});

export class SampleInbox {
  readonly data = mkdtempSync(join(tmpdir(), 'inbox-'));

  constructor() {
    cpSync('tests/sample', this.data, { recursive: true });
    for (const name of this.waiting()) rmSync(join(this.data, 'inbox', name));
  }

  /** The same before the survey of the winter: only that of the autumn is published. */
  static withSurvey(): SampleInbox {
    const inbox = new SampleInbox();
    inbox.#become(autumn());
    return inbox;
  }

  #become(data: string): void {
    rmSync(this.data, { recursive: true });
    cpSync(data, this.data, { recursive: true });
  }

  waiting(): string[] {
    return readdirSync(join(this.data, 'inbox')).filter((name) => !name.endsWith('.md'));
  }

  put(name: string, text: string): void {
    writeFileSync(join(this.data, 'inbox', name), text);
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.data, name), text);
  }

  read(...path: string[]): string {
    return readFileSync(join(this.data, ...path), 'utf8');
  }

  /** Every list and table, the inbox left aside. */
  everything(): [name: string, text: string][] {
    const names = listFilesBelow(this.data).filter((name) => !name.startsWith('inbox/'));
    return names.map((name) => [name, this.read(name)]);
  }

  take(day = '2026-10-18') {
    return takeHere(this.data, day);
  }

  /** What comes of `text` once the survey of the winter is published. */
  takeAfterWinter(text: string) {
    this.#become(winter());
    this.put('quy-4-lai.csv', text);
    return this.take('2026-11-25');
  }

  remove(): void {
    rmSync(this.data, { recursive: true, force: true });
  }
}
