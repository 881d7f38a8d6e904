// For tests: phones whose microphone hears samples made of numbers, and what a person does on the recorder's page with one.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serve } from '../../src/publish/serve.ts';
import { textsOf } from '../../src/voice/words.ts';
import { library, villages } from '../here.ts';
import { openBrowser } from '../open-browser.ts';
import { wavOf } from './sounds.ts';

/** The shortest script: what is read takes its time. */
export const guide = [...library.guides].sort((a, b) => textsOf(a).loa.seconds - textsOf(b).loa.seconds)[0]!;
/** Not one that is renamed or merged in tests/other-month/. */
export const village = villages.at(-1)!;

/** The phones of one file of tests. */
export class Phones {
  readonly folder = mkdtempSync(join(tmpdir(), 'giong-'));
  /** One for each sound: the command that starts a browser names what its microphone hears. */
  readonly #browsers = new Map<Float32Array, Promise<Browser>>();
  readonly #servers: { close: () => void }[] = [];

  /** The recorder's page on a phone whose microphone hears these samples once. */
  async open(
    samples: Float32Array,
    options: BrowserContextOptions = {},
  ): Promise<{ page: Page; origin: string; problems: string[] }> {
    const browser = await (this.#browsers.get(samples) ?? this.#hearing(samples));
    const server = await serve('dist', 0, '/');
    this.#servers.push(server);
    const origin = `http://localhost:${(server.address() as { port: number }).port}`;
    const size = { viewport: { width: 360, height: 740 } };
    const context = await browser.newContext({ serviceWorkers: 'block', ...size, ...options });
    const page = await context.newPage();
    // As it is, not as this machine has time to even it out: the levels are what is tested.
    await page.addInitScript(() => {
      const devices = navigator.mediaDevices as MediaDevices | undefined;
      if (!devices) return;
      const ask = devices.getUserMedia.bind(devices);
      const plain = { autoGainControl: false, noiseSuppression: false, echoCancellation: false };
      devices.getUserMedia = (wanted) => ask({ audio: { ...Object(wanted?.audio), ...plain } });
    });
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (message) => {
      if (!message.text().startsWith('Service Worker registration blocked')) problems.push(message.text());
    });
    await page.goto(`${origin}/to/thu-loa/`);
    return { page, origin, problems };
  }

  #hearing(samples: Float32Array): Promise<Browser> {
    const wav = join(this.folder, `${this.#browsers.size}.wav`);
    writeFileSync(wav, wavOf(samples));
    const browser = openBrowser([
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-audio-capture=${wav}%noloop`,
    ]);
    this.#browsers.set(samples, browser);
    return browser;
  }

  async close(): Promise<void> {
    for (const browser of this.#browsers.values()) await (await browser).close();
    this.#servers.forEach((server) => server.close());
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Reads aloud for so many seconds: everything chosen, started, stopped. */
export async function readAloud(page: Page, seconds: number): Promise<void> {
  await page.selectOption('#tl-bai', guide.slug);
  await page.selectOption('#tl-giong', village.id);
  await page.locator('#tl-dong p').first().waitFor();
  await page.click('#tl-thu');
  await page.locator('#tl-muc').waitFor();
  await page.waitForTimeout(seconds * 1000);
  await page.click('#tl-thu');
  await page.locator('#tl-nghe').waitFor();
}
