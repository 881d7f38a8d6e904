// `npm run shots`: every kind of page as a person sees it, in a gallery that shows what changed since the accepted set.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { link } from '../src/address/address.ts';
import { parseArgs } from '../scripts/command-line.ts';
import { openBrowser } from '../tests/open-browser.ts';
import { examples } from '../src/site/examples.ts';
import { serve } from '../src/publish/serve.ts';
import { compare } from './shots/compare.ts';
import { galleryPage, type Shot } from './shots/gallery.ts';
import { LOOKS, openTab, WIDTHS } from './shots/looks.ts';
import { done, say, usage } from '../src/terminal/terminal.ts';

const FOLDER = 'shots';
const ACCEPTED = join(FOLDER, 'accepted');

/** A picture as a file of the gallery, compared with the accepted one. */
async function keep(png: Buffer, shot: Shot): Promise<Shot> {
  writeFileSync(join(FOLDER, shot.file), png);
  const before = join(ACCEPTED, shot.file);
  if (!existsSync(before)) return shot;
  const { share, picture } = await compare(readFileSync(before), png);
  if (!picture) return { ...shot, changed: share };
  const marked = shot.file.replace('.png', '-khac.png');
  writeFileSync(join(FOLDER, marked), picture);
  return { ...shot, changed: share, marked };
}

interface Wish {
  pages: readonly { kind: string; path: string }[];
  sizes: readonly { width: number; height: number }[];
  looks: typeof LOOKS;
}

async function shootAll(dist: string, { pages, sizes, looks }: Wish): Promise<Shot[]> {
  const server = await serve(dist, 0);
  const { port } = server.address() as { port: number };
  const browser = await openBrowser();
  const shots: Shot[] = [];
  for (const size of sizes) {
    for (const look of looks) {
      const tab = await openTab(browser, size, look);
      for (const { kind, path } of pages) {
        await tab.show(`http://localhost:${port}${path}`);
        const png = await tab.page.screenshot({ fullPage: true });
        const file = `${kind}-${size.width}-${look.name}.png`;
        shots.push(await keep(png, { kind, width: size.width, look: look.title, file }));
      }
      await tab.close();
    }
  }
  await browser.close();
  server.close();
  return shots;
}

/** The pictures of now become what later ones are compared with. */
function accept(shots: readonly Shot[]): void {
  mkdirSync(ACCEPTED, { recursive: true });
  for (const { file } of shots) cpSync(join(FOLDER, file), join(ACCEPTED, file));
}

/** Every kind of page in every look; of pages named on the command line one picture each, as on a phone. */
function wishFor(paths: readonly string[]): Wish {
  if (paths.length === 0) return { pages: examples(), sizes: WIDTHS, looks: LOOKS };
  const pages = paths.map((path) => ({
    kind: path.replace(/^\/|\/$/g, '').replaceAll('/', '_') || 'trang-chu',
    path: link(path),
  }));
  return { pages, sizes: WIDTHS.filter(({ width }) => width === 360), looks: LOOKS.slice(0, 1) };
}

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { accept: { type: 'boolean', default: false }, dist: { type: 'string', default: 'dist' } },
    });
    return { ...values, wish: wishFor(positionals) };
  } catch {
    return usage('Cách dùng: npm run shots [-- --accept] [--dist THƯ-MỤC] [/tien-do/ /tien-do/2026-09/ …]');
  }
}

const options = readOptions();
mkdirSync(FOLDER, { recursive: true });
const shots = await shootAll(options.dist, options.wish);
writeFileSync(join(FOLDER, 'index.html'), galleryPage(shots));
if (options.accept) accept(shots);
for (const { file, changed } of shots.filter((shot) => shot.changed))
  say(`khác ${((changed ?? 0) * 100).toFixed(2)} %  ${join(FOLDER, file)}`);
done(`${shots.length} ảnh chụp trang, xem ở ${FOLDER}/index.html`);
