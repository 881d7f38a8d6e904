// What the clerk does at the desk → what was read, what was answered, and what is known of the month because of it.
import type { Submission } from '../../intake/submission.ts';
import { reportsFor } from '../../intake/take.ts';
import type { Reports } from '../../reports/load.ts';
import type { Day, Month } from '../../text/date.ts';
import { isQuarter, type Period } from '../../text/period.ts';
import type { Quarter } from '../../text/quarter.ts';
import { correctionText } from '../correction.ts';
import { judge, listsOf, type Answers, type Judged } from '../judged.ts';
import { reportsFrom, type Known } from '../known.ts';
import { splitPaste } from '../paste.ts';
import { freeName, isRepeated, type Source } from '../source.ts';
import { realKnown, type ListedVillage } from '../village-list.ts';
import { clearWork, emptyWork, keepVillages, keepWork, keptWork, markOf, type Work } from './kept-work.ts';
import { Reading } from './reading.ts';

/** A file or a message that does not say of which month it is, or says nothing at all. */
export interface Unclear extends Source {
  bytes: Uint8Array;
  /** The first line people read of a message. */
  title: string;
}

interface Given {
  name: string;
  bytes: Uint8Array;
  way: Source['way'];
  above: string;
  title: string;
  day: Day | undefined;
  /** Of which month or quarter it is, where it does not say so itself. */
  period?: Period;
}

export class Desk {
  readonly known: Known;
  reports: Reports;
  readonly today: Day;
  works: Map<Period, Work>;
  /** The commune's own villages as typed, with which its first real month begins; "" otherwise. */
  villageText = '';
  unclear: Unclear[] = [];
  period: Period;
  /** False once this browser refused to keep the work. */
  keeps = true;
  #mark: string;
  #reading: Reading;

  constructor(known: Known, today: Day, period: Period) {
    this.known = known;
    this.reports = reportsFrom(known);
    this.today = today;
    this.#reading = new Reading(reportsFor(this.reports, today));
    this.#mark = markOf(known);
    this.works = keptWork(this.#mark);
    const latest = [...this.works.keys()].sort().at(-1);
    this.period = latest ?? period;
  }

  get begins(): boolean {
    return this.villageText !== '';
  }

  /** From here on files are read under these villages, and compared with nothing; as before where there are none. */
  begin(text: string, villages: readonly ListedVillage[]): void {
    const known = villages.length === 0 ? this.known : realKnown(this.known, villages, this.today);
    this.villageText = villages.length === 0 ? '' : text;
    this.reports = reportsFrom(known);
    this.#reading = new Reading(reportsFor(this.reports, this.today));
    this.#mark = markOf(known);
    this.works = keptWork(this.#mark);
    this.unclear = [];
    keepVillages(this.villageText);
  }

  get work(): Work {
    return this.works.get(this.period) ?? emptyWork();
  }

  /** All that was given, of every period and of none. */
  get #given(): Source[] {
    return [...this.unclear, ...[...this.works.values()].flatMap(({ sources }) => sources)];
  }

  get judged(): Judged {
    const { sources, answers } = this.work;
    return judge(sources, answers, this.reports, this.period, this.today);
  }

  /** @returns what became of it, in words */
  addFile(name: string, bytes: Uint8Array): Promise<string> {
    return this.#add({
      name: freeName(name, this.#given),
      bytes,
      way: 'file',
      above: '',
      title: '',
      day: undefined,
    });
  }

  /** @returns what became of the text, in words */
  async addPaste(text: string): Promise<string> {
    const pieces = splitPaste(text);
    const utf8 = (piece: string) => new TextEncoder().encode(piece);
    if (pieces.length === 0) {
      if (!text.includes('\t'))
        return 'Trong phần vừa dán không có tin báo cáo nào. Chép cả tin, tới hết dòng cuối (#BC1;…).';
      return this.addFile('bảng vừa dán', utf8(text));
    }
    const said: string[] = [];
    for (const { text: piece, above, day, title } of pieces) {
      const name = freeName('tin 1', this.#given);
      said.push(await this.#add({ name, bytes: utf8(piece), way: 'message', above, title, day }));
    }
    return [`Đã đọc ${pieces.length} tin.`, ...new Set(said.filter(Boolean))].join(' ');
  }

  /** One published figure that is another, or none; as a file that says nothing else. @returns what is wrong with it */
  addCorrection(village: string, column: string, name: string, value: string | undefined): Promise<string> {
    const { indicators } = listsOf(this.reports, this.period);
    const ids = indicators.map(({ id }) => id);
    const bytes = new TextEncoder().encode(correctionText(ids, village, column, value));
    const above = `${indicators.find(({ id }) => id === column)?.label}: ${value ?? 'rút số'}`;
    return this.#add({
      name: freeName(`${value === undefined ? 'rút số' : 'sửa số'} ${name}`, this.#given),
      ...{ bytes, way: 'file', above, title: '', day: undefined, period: this.period },
    });
  }

  async #add({ name, bytes, way, above, title, day, period }: Given): Promise<string> {
    const submission = await this.#read(name, bytes, period);
    const received = day && day <= this.today ? day : this.today;
    const source: Source = { submission, way, received, above };
    if (submission.period) return this.#keep(submission.period, source);
    if (isRepeated(source, this.unclear)) return `Có tin hoặc tệp đã đọc rồi, không tính hai lần.`;
    this.unclear.push({ ...source, bytes, title });
    return 'Có tin hoặc tệp chưa đọc được, xem ở dưới.';
  }

  #read(name: string, bytes: Uint8Array, asked?: Period): Promise<Submission> {
    if (asked === undefined) return this.#reading.read(name, bytes);
    return this.#reading.read(
      name,
      bytes,
      isQuarter(asked) ? { quarter: asked as Quarter } : { month: asked as Month },
    );
  }

  #keep(period: Period, source: Source): string {
    const work = this.works.get(period) ?? emptyWork();
    if (isRepeated(source, work.sources)) return 'Có tin hoặc tệp đã đọc rồi, không tính hai lần.';
    if (this.work.sources.length === 0) this.period = period;
    this.#save(period, { ...work, sources: [...work.sources, source] });
    return period === this.period ? '' : 'Có tin hoặc tệp của kỳ khác: chọn kỳ ấy ở trên để xem.';
  }

  #save(period: Period, work: Work): void {
    this.works.set(period, work);
    if (work.sources.length === 0) this.works.delete(period);
    this.keeps = keepWork(period, work, this.#mark) && this.keeps;
  }

  /** The clerk says of which month or quarter it is. */
  async settlePeriod(name: string, period: Period): Promise<void> {
    const one = this.unclear.find(({ submission }) => submission.file === name);
    if (!one) return;
    const submission = await this.#read(name, one.bytes, period);
    if (!submission.period) {
      one.submission = submission;
      return;
    }
    this.unclear = this.unclear.filter((other) => other !== one);
    const { way, received, above } = one;
    this.#keep(submission.period, { submission, way, received, above });
  }

  remove(name: string): void {
    this.unclear = this.unclear.filter(({ submission }) => submission.file !== name);
    const { sources, answers } = this.work;
    this.#save(this.period, {
      sources: sources.filter(({ submission }) => submission.file !== name),
      answers,
    });
  }

  setDay(name: string, received: Day): void {
    const { sources, answers } = this.work;
    const set = sources.map((one) => (one.submission.file === name ? { ...one, received } : one));
    this.#save(this.period, { sources: set, answers });
  }

  answer(change: Partial<Answers>): void {
    const { sources, answers } = this.work;
    this.#save(this.period, { sources, answers: { ...answers, ...change } });
  }

  clear(): void {
    clearWork();
    this.begin('', []);
  }
}
