// One sound of the inbox → what was measured of it and the MP3 made of it, as JSON, in a process of its own: hear-one.ts FILE MOST.
import { readBytes } from '../files/disk.ts';
import { decode } from '../voice/decode/decode.ts';
import { encodeMp3 } from '../voice/encode.ts';
import { measure } from '../voice/measure.ts';
import type { HeardFile } from './hear.ts';

const [file = '', most = '0'] = process.argv.slice(2);

async function hear(): Promise<HeardFile> {
  // A little more than may be: what is longer is told with its length, not cut off in silence.
  const sound = await decode(readBytes(file), Number(most) + 1);
  if (!('samples' in sound)) return { fault: sound };
  const measured = measure(sound.samples, sound.rate);
  if (!Number.isFinite(measured.loudness)) return { measured: { ...measured, loudness: null }, mp3: '' };
  return { measured, mp3: Buffer.from(await encodeMp3(sound, measured)).toString('base64') };
}

process.stdout.write(JSON.stringify(await hear()));
