// The commune's name and the site's mark → what a phone needs to put the site on its home screen.
import sharp from 'sharp';
import { appIcon, home, link } from '../address/address.ts';
import { PALETTE } from '../colours/palette.ts';
import { readText } from '../files/disk.ts';

const MARK = 'public/favicon.svg';
/** What podcast apps show: none smaller is taken. */
export const PODCAST_COVER = 'tron-1400';
const SIZES = { '192': 192, '512': 512, 'tron-512': 512, [PODCAST_COVER]: 1400 };
export type IconName = keyof typeof SIZES;
export const ICONS = Object.keys(SIZES) as IconName[];

/** Phones cut the "tron" one to a circle or whatever they like: colour to its edge, the mark well inside. */
export function iconBytes(name: IconName): Promise<Uint8Array> {
  const mark = readText(MARK) ?? '';
  const round = name.startsWith('tron');
  const drawing = round
    ? mark
        .replace(/rx="\d+"/, '')
        .replace('viewBox="0 0 40 40"', 'viewBox="-8 -8 56 56"')
        .replace('width="40" height="40"', 'x="-8" y="-8" width="56" height="56"')
    : mark;
  const size = SIZES[name];
  return sharp(Buffer.from(drawing), { density: (72 * size) / 40 })
    .resize(size, size)
    .png({ palette: true })
    .toBuffer();
}

/** What the browser reads before it offers to install the site. */
export function manifestOf(site: { name: string; description: string }) {
  const icon = (name: IconName, purpose: 'any' | 'maskable') => ({
    src: link(appIcon(name)),
    sizes: `${SIZES[name]}x${SIZES[name]}`,
    type: 'image/png',
    purpose,
  });
  return {
    id: link(home),
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: 'vi',
    start_url: link(home),
    scope: link(home),
    display: 'standalone',
    theme_color: PALETTE.brand,
    background_color: PALETTE.paper,
    icons: [icon('192', 'any'), icon('512', 'any'), icon('tron-512', 'maskable')],
  };
}
