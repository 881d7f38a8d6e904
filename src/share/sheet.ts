// One sheet of an infographic → its 1080×1350 picture for Zalo: few words, no thin lines, digits of at least 32 px.
import type { Sheet } from '../guides/frontmatter.ts';
import { FONT_STACK } from '../files/fonts.ts';
import { box, column, words, type PictureElement } from './element.ts';
import { PALETTE } from './palette.ts';
import { icon, qrCode, signature, type Issuer } from './parts.ts';
import { picture, type Picture } from './render.ts';

const WIDTH = 1080;
const HEIGHT = 1350;

function item(
  { icon: name, strong, text }: Sheet['items'][number],
  index: number,
  count: number,
): PictureElement {
  const roomy = count <= 4;
  const badge = roomy ? 132 : 104;
  return box(
    {
      alignItems: 'center',
      flexGrow: 1,
      background: index % 2 === 0 ? PALETTE.tint : PALETTE.surface,
      borderRadius: 28,
      padding: '0 32px',
      marginTop: index === 0 ? 0 : 12,
    },
    box(
      {
        width: badge,
        height: badge,
        borderRadius: 26,
        background: PALETTE.brand,
        alignItems: 'center',
        justifyContent: 'center',
        flexShrink: 0,
      },
      icon(name, badge * 0.62, PALETTE.onbrand),
    ),
    column(
      { marginLeft: 32, flexShrink: 1 },
      ...(strong ? [words(strong, roomy ? 56 : 48, { fontWeight: 800 })] : []),
      words(text, roomy ? 42 : 37, { color: PALETTE.soft }),
    ),
  );
}

/** @param address absolute address of the infographic's page, printed as a QR code */
export function sheetPicture(
  slug: string,
  sheet: Sheet,
  number: number,
  of: number,
  address: string,
  issuer: Issuer,
): Picture {
  const heading = of > 1 ? `${sheet.title} (${number}/${of})` : sheet.title;
  const spoken = sheet.items.map(({ strong, text }) => [strong, text].filter(Boolean).join(': ')).join('; ');
  const alt = `${sheet.title}. ${spoken}.${sheet.warning ? ` ${sheet.warning}` : ''}`;
  const tree = column(
    { width: WIDTH, height: HEIGHT, background: PALETTE.paper, color: PALETTE.ink, fontFamily: FONT_STACK },
    box(
      {
        background: PALETTE.brand,
        color: PALETTE.onbrand,
        padding: '44px 56px',
        borderBottom: `14px solid ${PALETTE.gold}`,
      },
      // On one line where it can be: a second one pushes the code at the foot out of the picture.
      words(heading, heading.length > 21 ? 68 : 82, { fontWeight: 800, lineHeight: 1.15 }),
    ),
    column(
      { flexGrow: 1, padding: '28px 40px' },
      ...sheet.items.map((one, index) => item(one, index, sheet.items.length)),
    ),
    ...(sheet.warning
      ? [
          box(
            { background: PALETTE.danger, color: '#fff', padding: '26px 48px', alignItems: 'center' },
            icon('triangle-alert', 64, '#fff'),
            words(sheet.warning, 44, { fontWeight: 700, marginLeft: 28, flexShrink: 1 }),
          ),
        ]
      : []),
    box(
      {
        padding: '22px 48px',
        alignItems: 'center',
        justifyContent: 'space-between',
        background: PALETTE.surface,
      },
      signature(issuer, 38),
      box(
        { alignItems: 'center' },
        words('Quét để xem từng bước', 32, {
          width: 210,
          textAlign: 'right',
          marginRight: 20,
          justifyContent: 'flex-end',
        }),
        qrCode(address, 190),
      ),
    ),
  );
  return picture(`${slug}-${number}`, WIDTH, HEIGHT, alt, tree);
}
