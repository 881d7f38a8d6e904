// The films of this site, written down as its pages have them; and what stands in a film that was made.
import { BufferSource, EncodedPacketSink, Input, MP4 } from 'mediabunny';
import sharp, { type Sharp } from 'sharp';
import { originOf } from '../src/address/address.ts';
import { PIXELS, timesOf, type Film } from '../src/films/film.ts';
import { makeFilms } from '../src/films/films.ts';
import { framePixels } from '../src/films/paint-frames.ts';
import { placeName } from '../src/progress/sentence.ts';
import { commune, library, voices, word } from './here.ts';

const issuer = {
  name: commune.site.name,
  commune: `${placeName({ kind: 'commune' }, commune)}, ${commune.city}`,
  village: word,
  sample: commune.sample,
};

export const filmsHere = await makeFilms(library, issuer, originOf(commune.site.address), voices);

/** A film as a stranger's program reads it. */
export async function readFilm(bytes: Uint8Array) {
  const input = new Input({ source: new BufferSource(bytes), formats: [MP4] });
  const track = (await input.getPrimaryVideoTrack())!;
  const config = (await track.getDecoderConfig())!;
  const packets: { at: number; key: boolean; bytes: number }[] = [];
  for await (const { timestamp, type, data } of new EncodedPacketSink(track).packets())
    packets.push({ at: timestamp, key: type === 'key', bytes: data.length });
  return {
    codec: config.codec,
    size: [await track.getCodedWidth(), await track.getCodedHeight()],
    seconds: await input.computeDuration(),
    sound: (await (await input.getPrimaryAudioTrack())?.getCodec()) ?? null,
    packets,
    boxes: boxesOf(bytes),
  };
}

/** Names of the boxes of a file, in order. */
function boxesOf(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  for (let at = 0; at < bytes.length; at += view.getUint32(at))
    names.push(String.fromCharCode(...bytes.subarray(at + 4, at + 8)));
  return names;
}

/** When each scene begins. */
export function startsOf({ scenes }: Pick<Film, 'scenes'>): number[] {
  let now = 0;
  return scenes.map(({ frames }) => {
    const start = now;
    now += frames.reduce((sum, { seconds }) => sum + seconds, 0);
    return start;
  });
}

const SMALL = { width: PIXELS.width / 4, height: PIXELS.height / 4 };

/** A picture as small grey dots: what a player and a painter make of the same frame differs by little. */
const dots = (picture: Sharp) =>
  picture
    .removeAlpha()
    .resize({ ...SMALL, fit: 'fill' })
    .greyscale()
    .raw()
    .toBuffer();

/** A film → which of its scenes a picture of a player shows, from 0. */
export async function scenesOf({
  scenes,
}: Pick<Film, 'scenes'>): Promise<(png: Uint8Array) => Promise<number>> {
  const known: { scene: number; grey: Buffer }[] = [];
  for (const [scene, one] of scenes.entries())
    for (const pixels of framePixels(one)) {
      const raw = { ...PIXELS, channels: 4 } as const;
      known.push({ scene, grey: await dots(sharp(Buffer.from(pixels), { raw })) });
    }
  return async (png) => {
    const seen = await dots(sharp(png));
    const far = ({ grey }: { grey: Buffer }) =>
      grey.reduce((sum, dot, index) => sum + Math.abs(dot - seen[index]!), 0);
    return known.map((one) => ({ ...one, far: far(one) })).sort((a, b) => a.far - b.far)[0]!.scene;
  };
}

/** What is wrong with the file of a film; nothing when it is as it was written down. */
export async function filmFaults(film: Film, bytes: Uint8Array): Promise<string[]> {
  const read = await readFilm(bytes);
  const keys = read.packets.filter(({ key }) => key).map(({ at }) => at);
  const starts = startsOf(film);
  const frames = film.scenes.flatMap((one) => one.frames.map(timesOf)).reduce((sum, times) => sum + times, 0);
  const near = (a: number, b: number) => Math.abs(a - b) < 0.02;
  const checks: [string, boolean][] = [
    // Constrained baseline: profile 66 with the flags of its constraints, level 3.1.
    [`codec ${read.codec}`, /^avc1\.42[ce]0(1e|1f)$/i.test(read.codec)],
    [`boxes ${read.boxes.join(' ')}`, read.boxes[0] === 'ftyp' && read.boxes[1] === 'moov'],
    [`${read.packets.length} frames, not ${frames}`, read.packets.length === frames],
    [
      `key frames at ${keys.join(' ')}, not ${starts.join(' ')}`,
      keys.length === starts.length && keys.every((at, index) => near(at, starts[index]!)),
    ],
    [`${read.seconds} seconds, not ${film.seconds}`, Math.abs(read.seconds - film.seconds) < 0.2],
    [`sound ${read.sound}`, (read.sound !== null) === (film.voice !== undefined)],
  ];
  return checks.filter(([, right]) => !right).map(([what]) => what);
}
