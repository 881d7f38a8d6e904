// A file's bytes → what it says, read beside the page where the browser allows that, else in it; the words are the same.
import { submit, type AskedPeriod } from '../../intake/submit.ts';
import type { Submission } from '../../intake/submission.ts';
import type { Reports } from '../../reports/load.ts';

interface Order {
  number: number;
  name: string;
  bytes: Uint8Array;
  asked: AskedPeriod;
}

interface Answer {
  number: number;
  submission: Submission;
}

declare global {
  /** The whole script of the desk, as src/desk/script.ts wraps it. */
  var deskCode: (() => void) | undefined;
}

/** Smaller files are read before a worker has started. */
const SMALL = 200_000;

export class Reading {
  readonly #reports: Reports;
  readonly #waiting = new Map<number, { order: Order; give: (submission: Submission) => void }>();
  #worker: Worker | undefined;
  #number = 0;
  #refused = false;

  constructor(reports: Reports) {
    this.#reports = reports;
  }

  read(name: string, bytes: Uint8Array, asked: AskedPeriod = {}): Promise<Submission> {
    const worker = bytes.length < SMALL ? undefined : this.#start();
    if (!worker) return Promise.resolve(submit(name, bytes, this.#reports, asked));
    return new Promise((give) => {
      const order = { number: ++this.#number, name, bytes, asked };
      this.#waiting.set(order.number, { order, give });
      worker.postMessage(order);
    });
  }

  /** undefined where the browser has no worker for us, as in a folder. */
  #start(): Worker | undefined {
    if (this.#worker || this.#refused) return this.#worker;
    try {
      const code = new Blob([`(${String(globalThis.deskCode)})()`], { type: 'text/javascript' });
      this.#worker = new Worker(URL.createObjectURL(code));
    } catch {
      this.#refused = true;
      return undefined;
    }
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      this.#waiting.get(data.number)?.give(data.submission);
      this.#waiting.delete(data.number);
    });
    this.#worker.addEventListener('error', () => this.#readHere());
    this.#worker.postMessage(this.#reports);
    return this.#worker;
  }

  /** A worker that may not start, or gave up: what it was to read is read in the page. */
  #readHere(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#refused = true;
    for (const { order, give } of this.#waiting.values())
      give(submit(order.name, order.bytes, this.#reports, order.asked));
    this.#waiting.clear();
  }
}

/** In the worker: the first message is what files are compared with, each other one a file. */
export function serveReading(): void {
  let reports: Reports | undefined;
  globalThis.addEventListener('message', ({ data }: MessageEvent<Reports | Order>) => {
    if (!('bytes' in data)) reports = data;
    else if (reports)
      globalThis.postMessage({
        number: data.number,
        submission: submit(data.name, data.bytes, reports, data.asked),
      });
  });
}
