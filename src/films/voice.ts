// A recording of a guide → whether it can be laid under its film, and how long it is.
import { readBytes, shortHash } from '../files/disk.ts';
import { SECONDS } from './film.ts';

export interface FilmVoice {
  path: string;
  seconds: number;
  hash: string;
}

/** With more, the film would be heavier than it may be; the recording stays a player beside it. */
const MOST_BYTES = 1024 * 1024;

/** The sound track of a recording; undefined where it is not one that every phone plays inside a film. */
export async function soundTrack(bytes: Uint8Array) {
  // Not before there is something to listen to: pages are built without it.
  const { BufferSource, Input, MP3, MP4 } = await import('mediabunny');
  const input = new Input({ source: new BufferSource(bytes), formats: [MP3, MP4] });
  if (!(await input.canRead())) return undefined;
  const track = await input.getPrimaryAudioTrack();
  const codec = await track?.getCodec();
  return track && (codec === 'aac' || codec === 'mp3') ? { track, codec } : undefined;
}

/** Undefined without a recording, or with one that is too long, too heavy or of another kind. */
export async function filmVoice(path: string | undefined): Promise<FilmVoice | undefined> {
  if (path === undefined) return undefined;
  const bytes = readBytes(path);
  if (bytes.length > MOST_BYTES) return undefined;
  const seconds = await (await soundTrack(bytes).catch(() => undefined))?.track.computeDuration();
  if (seconds === undefined || seconds > SECONDS.most) return undefined;
  return { path, seconds, hash: shortHash(bytes) };
}
