// A film's scenes, sent by the process that started this one → its file: encodes one film after another until it is told no more.
import { readBytes, writeWhole } from '../files/disk.ts';
import { encodeScene, type EncodedScene } from './encode.ts';
import type { Film } from './film.ts';
import { joinScenes } from './join.ts';

/** What is asked of this process: a film, and where its file goes. */
export type Order = Pick<Film, 'scenes' | 'voice'> & { out: string };

/** What it answers: the bytes written, or why there are none. */
export type Answer = { bytes: number } | { failed: string };

async function make({ scenes, voice, out }: Order): Promise<Answer> {
  try {
    const encoded: EncodedScene[] = [];
    for (const scene of scenes) encoded.push(await encodeScene(scene));
    const film = await joinScenes(scenes, encoded, voice === undefined ? undefined : readBytes(voice));
    // Whole on the disk: what is cut short by a power cut would be sent out by every build after.
    writeWhole(out, film);
    return { bytes: film.length };
  } catch (error) {
    return { failed: String(error) };
  }
}

process.on('message', (order: Order) => {
  void make(order).then((answer) => process.send?.(answer));
});
