// A sound of the inbox → what was measured of it and the MP3 to keep; it is taken apart in a process of its own, which may be stopped.
import { fileURLToPath } from 'node:url';
import type { Measures } from '../voice/measure.ts';
import type { Told } from '../voice/name.ts';
import { runAlone } from './alone.ts';

/** What the process says; JSON knows no infinity. */
export type HeardFile =
  { fault: Told } | { measured: Omit<Measures, 'loudness'> & { loudness: number | null }; mp3: string };

const HEARER = fileURLToPath(new URL('hear-one.ts', import.meta.url));

const AGAIN = 'Nghe thử trên máy đã thu; nghe được thì thu lại hay lưu lại dạng M4A, MP3 rồi gửi tệp mới.';

/** @param most seconds, after which no more is listened to */
export function hearAlone(file: string, most: number): Told | { measured: Measures; mp3: Uint8Array } {
  const { said, why } = runAlone<HeardFile>(HEARER, [file, String(most)]);
  if (!said) return [why, AGAIN];
  if ('fault' in said) return said.fault;
  const { measured, mp3 } = said;
  const loudness = measured.loudness ?? -Infinity;
  return { measured: { ...measured, loudness }, mp3: Buffer.from(mp3, 'base64') };
}
