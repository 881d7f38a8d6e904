// A page → its 1200×630 preview card, with words big enough for the thumbnail in a Zalo group.
import { FONT_STACK } from '../files/fonts.ts';
import { box, column, words, type PictureElement } from './element.ts';
import { PALETTE } from './palette.ts';
import { icon, sampleNote, signature, type Issuer } from './parts.ts';
import { picture, type Picture } from './render.ts';

export interface Card {
  /** Stem of the file name: "the-vneid-muc-2". */
  name: string;
  title: string;
  /** One short line under the title. */
  line: string;
  icon: string;
  /** One number that says it all, where the page is about a number. */
  number?: string;
  /** The card shows a figure of the commune. */
  figures?: boolean;
  alt: string;
}

const WIDTH = 1200;
const HEIGHT = 630;

/** The longer the title, the smaller; never below what a 90-pixel thumbnail still shows as words. */
function titleSize(title: string): number {
  if (title.length <= 24) return 96;
  return title.length <= 44 ? 80 : 66;
}

export function card(
  { name, title, line, icon: iconName, number, figures = false, alt }: Card,
  issuer: Issuer,
): Picture {
  const side: PictureElement = number
    ? words(number, number.length > 4 ? 100 : 130, { fontWeight: 800, color: PALETTE.gold })
    : icon(iconName, 190, PALETTE.gold);
  const foot = [signature(issuer, 34), ...(figures && issuer.sample ? [sampleNote(32)] : [])];
  const tree = column(
    { width: WIDTH, height: HEIGHT, background: PALETTE.paper, color: PALETTE.ink, fontFamily: FONT_STACK },
    box(
      {
        flexGrow: 1,
        background: PALETTE.brand,
        color: PALETTE.onbrand,
        padding: '40px 56px',
        alignItems: 'center',
        justifyContent: 'space-between',
      },
      column(
        { width: 780 },
        words(title, titleSize(title), { fontWeight: 800, lineHeight: 1.18 }),
        words(line, 36, { marginTop: 20, lineHeight: 1.3 }),
      ),
      box({ width: 290, justifyContent: 'center' }, side),
    ),
    box({ height: 130, padding: '0 56px', alignItems: 'center', justifyContent: 'space-between' }, ...foot),
  );
  return picture(name, WIDTH, HEIGHT, alt, tree);
}
