// Every sheet of the repository, laid out for Zalo and for A4: nothing too small, too pale, outside or left out.
import { createCanvas } from '@napi-rs/canvas';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { loadLibrary } from '../../guides/load.ts';
import { sheetSchema, sheetWords } from '../../guides/sheet.ts';
import { readCommune } from '../../reports/commune.ts';
import { communeWords } from '../../reports/commune-words.ts';
import { drawnOrigins } from '../origins.ts';
import { paper } from '../paper.ts';
import { posterSheet } from '../papers.ts';
import { HEIGHT } from '../sheet.ts';
import { family } from '../typeface.ts';
import { compose, type Origin, type Use } from './compose.ts';
import { iconPaths } from './icon-paths.ts';
import { LEAST_SIZE, WIDTH } from './look.ts';
import type { Mark } from './mark.ts';

const { commune } = readCommune('tests/sample/commune.yaml');
if (!commune) throw new Error('no commune');
const { library } = loadLibrary('content', 'data/links.csv', communeWords(commune));
if (!library) throw new Error('no library');

const issuer = {
  name: 'Mẫu Sơn số',
  commune: 'xã Mẫu Sơn, thành phố Hải Phòng',
  village: 'thôn',
  sample: true,
};
const origin: Origin = {
  topic: 'an-toan',
  icon: 'shield-alert',
  address: 'https://example.vn/infographic/mot-tranh-co-ten-that-dai-de-thu-ma/',
  said: 'example.vn/g/vneid/',
  issuer,
  line: 'Đối chiếu nguồn ngày 22/11/2026; đã thử trên máy thật ngày 22/12/2026',
};
const PAPER_HEIGHT = 1556;

type Text = Extract<Mark, { kind: 'text' }>;
const texts = (marks: readonly Mark[]) => marks.filter((mark): mark is Text => mark.kind === 'text');

const drawn = library.infographics.flatMap((one) => {
  if (one.kind === 'received') return [];
  const origins = drawnOrigins(one, library.guides, issuer, 'https://example.vn');
  return one.sheets.map((sheet, index) => ({
    name: `${one.slug} ${index + 1}`,
    sheet,
    origin: origins[index]!,
  }));
});
const posters = library.guides.map((guide) => ({ name: guide.slug, sheet: posterSheet(guide), origin }));
const composed = [
  ...drawn.map((one) => ({ ...one, use: 'picture' as Use, height: HEIGHT })),
  ...drawn.map((one) => ({ ...one, use: 'print' as Use, height: PAPER_HEIGHT })),
  ...posters.map((one) => ({ ...one, use: 'poster' as Use, height: PAPER_HEIGHT })),
].map((one) => ({ ...one, ...compose(one.sheet, one.origin, one.height, one.use) }));

const wrong = (test: (one: (typeof composed)[number], text: Text) => boolean) =>
  composed.flatMap((one) =>
    texts(one.marks)
      .filter((text) => !test(one, text))
      .map(({ text }) => `${one.name} ${one.use}: ${text}`),
  );

/** WCAG's relative luminance of "#rrggbb". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** What lies under a line of words: the last box painted before it that holds its middle. */
function ground(marks: readonly Mark[], text: Text): string {
  const [x, y] = [text.x + text.width / 2, text.y - text.size * 0.35];
  const below = marks
    .slice(0, marks.indexOf(text))
    .findLast(
      (mark) =>
        mark.kind === 'box' &&
        x >= mark.x &&
        x <= mark.x + mark.width &&
        y >= mark.y &&
        y <= mark.y + mark.height,
    );
  return below?.kind === 'box' ? below.colour : 'none';
}

describe('every sheet and poster', () => {
  test('is there: fifteen infographics and a poster for each guide, all in their place', () => {
    expect(library.infographics.length).toBeGreaterThanOrEqual(14);
    expect(posters.length).toBe(library.guides.length);
    expect(composed.filter(({ fits }) => !fits).map(({ name, use }) => `${name} ${use}`)).toEqual([]);
  });

  test('has no word smaller than can be read on a phone', () => {
    expect(wrong((_, { size }) => size >= LEAST_SIZE)).toEqual([]);
    expect(LEAST_SIZE).toBe(32);
  });

  test('keeps its words inside', () => {
    expect(
      wrong(
        ({ height }, { x, y, width, size }) =>
          x >= 20 && x + width <= WIDTH - 20 && y - size >= 0 && y + size * 0.3 <= height,
      ),
    ).toEqual([]);
  });

  test('never writes over other words', () => {
    const over = composed.flatMap(({ name, use, marks }) => {
      const all = texts(marks);
      const touch = (a: Text, b: Text) =>
        a.x < b.x + b.width && b.x < a.x + a.width && a.y - a.size * 0.7 < b.y && b.y - b.size * 0.7 < a.y;
      return all.flatMap((a, index) =>
        all
          .slice(index + 1)
          .filter((b) => touch(a, b))
          .map((b) => `${name} ${use}: ${a.text} / ${b.text}`),
      );
    });
    expect(over).toEqual([]);
  });

  test('stands out from its ground by 4.5 to 1', () => {
    expect(wrong((one, text) => contrast(text.colour, ground(one.marks, text)) >= 4.5)).toEqual([]);
  });

  test('says every word of its content', () => {
    const spaced = (all: readonly string[]) => all.join(' ').normalize('NFC');
    const silent = composed.flatMap(({ name, use, sheet, marks }) => {
      const said = spaced(texts(marks).map(({ text }) => text));
      return sheetWords(sheet)
        .filter((piece) => !said.includes(piece))
        .map((piece) => `${name} ${use}: ${piece}`);
    });
    expect(silent).toEqual([]);
  });

  test('shows the numbers of the plan as they stand in data/commune.yaml', () => {
    const changed = { ...commune, targets: { household_share: 83, people_per_month: 57 } };
    const { library: other } = loadLibrary('content', 'data/links.csv', communeWords(changed));
    const words = other?.infographics.flatMap((one) =>
      one.kind === 'drawn' ? one.sheets.flatMap(sheetWords) : [],
    );
    expect(words).toEqual(expect.arrayContaining(['83 %', '57 người']));
    expect(words?.filter((word) => /[{}]/.test(word) || /^(80 %|50 người)$/.test(word))).toEqual([]);
  });
});

const LETTERS = ['ệ', 'ữ', 'ẵ', 'ỡ', 'ượ', 'đ', 'Đ'];

describe('Vietnamese letters', () => {
  test('leave ink of their own at every weight', () => {
    const ink = (text: string, weight: 400 | 700 | 800) => {
      const pen = createCanvas(160, 120).getContext('2d');
      pen.font = `80px ${family(weight)}`;
      pen.fillText(text, 20, 90);
      const { data } = pen.getImageData(0, 0, 160, 120);
      return data.reduce((sum, value, index) => (index % 4 === 3 ? sum + value : sum), 0);
    };
    const bare: Record<string, string> = { ệ: 'e', ữ: 'u', ẵ: 'a', ỡ: 'o', ượ: 'uo', đ: 'd', Đ: 'D' };
    const poor = ([400, 700, 800] as const).flatMap((weight) =>
      LETTERS.filter((letter) => ink(letter, weight) <= ink(bare[letter] ?? '', weight)),
    );
    expect(poor).toEqual([]);
  });

  test('are read back from the PDF as they were written', async () => {
    const sheet = sheetSchema.parse({
      title: LETTERS.join(' '),
      items: [{ icon: 'check', text: LETTERS.join('-') }],
    });
    const bytes = await paper('test-chu', 'Chữ', [{ sheet, origin }], 'print').render();
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
    expect(text).toContain(LETTERS.join(' '));
    expect(text).toContain(LETTERS.join('-'));
  });
});

describe('an icon', () => {
  test.each(['circle-alert', 'id-card', 'camera', 'qr-code', 'x'])('%s is path data only', (name) => {
    const paths = iconPaths(name);
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !/^[Mm]/.test(path) || path.includes('NaN'))).toEqual([]);
  });
});
