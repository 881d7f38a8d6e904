// For tests: a voice from a microphone that is none, recorded on the recorder's page and saved as a person does.
import { join } from 'node:path';
import { expect } from 'vitest';
import { today } from '../../src/text/clock.ts';
import { textsOf } from '../../src/voice/words.ts';
import { guide, Phones, readAloud, village } from '../voices/phone.ts';
import { likeVoice } from '../voices/sounds.ts';

const { seconds, words } = textsOf(guide).loa;
/** How long is read: nobody needs all of what a script may take. */
export const SPOKEN = seconds * 0.6;

/** The recording as a file of `folder`, named as the page names it. */
export async function recordVoice(folder: string): Promise<void> {
  const phones = new Phones();
  const { page } = await phones.open(likeVoice(60), { acceptDownloads: true });
  await readAloud(page, SPOKEN);
  expect(await page.textContent('#tl-xet')).toMatch(/^Thu xong, dài \d+ giây, tiếng rõ\./);
  expect(await page.locator('#tl-nut').isVisible()).toBe(false);
  await page.check('#tl-dong-y');
  expect(await page.textContent('#tl-ten')).toMatch(
    new RegExp(`^loa-${guide.slug}-${village.id}-${today()}-dong-y-${words}\\.(webm|m4a)$`),
  );
  await page.evaluate(() => document.querySelector<HTMLAudioElement>('#tl-may')!.play());
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#tl-luu')]);
  await download.saveAs(join(folder, download.suggestedFilename()));
  await phones.close();
}
