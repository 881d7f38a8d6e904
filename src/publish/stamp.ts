// A moment → the name of a release, "20260921-060000" by the clock of Vietnam, and back.

const VIETNAM = 7 * 3_600_000;

function stamp(milliseconds: number): string {
  const text = new Date(milliseconds + VIETNAM).toISOString();
  return text.slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
}

/** Seconds since 1970 of a stamp. */
export function secondsOf(text: string): number {
  const [, ...parts] = /^(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)$/.exec(text) ?? [];
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts.map(Number);
  return (Date.UTC(year, month - 1, day, hour, minute, second) - VIETNAM) / 1000;
}

/** The stamp of now, later than every one there is even when the clock of the machine is wrong. */
export function nextStamp(now: Date, known: readonly string[]): string {
  const latest = Math.max(0, ...known.map(secondsOf));
  return stamp(Math.max(now.getTime(), (latest + 1) * 1000));
}

/** "06:00 ngày 21/9/2026" */
export function stampName(text: string): string {
  const [, year, month, day, hour, minute] = /^(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)/.exec(text) ?? [];
  return `${hour}:${minute} ngày ${Number(day)}/${Number(month)}/${year}`;
}
