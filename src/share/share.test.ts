import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { paint } from './canvas.ts';
import { card } from './card.ts';
import { sheetPicture } from './sheet.ts';
import { box } from './sheet/mark.ts';
import { paintMarks } from './sheet/paint.ts';

const origin = {
  topic: 'an-toan' as const,
  icon: 'shield-alert',
  address: 'https://a.vn/',
  said: 'a.vn/g/an',
  issuer: { name: 'Mẫu Sơn số', commune: 'xã Mẫu Sơn', village: 'thôn', sample: true },
  line: 'Đối chiếu nguồn ngày 22/11/2026; chưa thử trên máy thật',
};
const issuer = { name: 'Mẫu Sơn số', commune: 'xã Mẫu Sơn', village: 'thôn', sample: true };
const sheet = {
  title: 'Bốn bước',
  items: [
    { icon: 'id-card', strong: 'Mang thẻ', text: 'căn cước' },
    { icon: 'phone', text: 'và máy' },
  ],
};

describe('a picture', () => {
  test('draws every Vietnamese letter: each leaves ink of its own', async () => {
    const ink = async (text: string) => {
      const png = await paint(120, 120, (pen) => {
        const type = { size: 80, weight: 400 as const, colour: '#000000' };
        paintMarks(pen, [
          box({ x: 0, y: 0, width: 120, height: 120 }, '#ffffff'),
          { kind: 'text', text, x: 10, y: 85, width: 100, ...type },
        ]);
      });
      const { channels } = await sharp(png).greyscale().stats();
      return 255 - channels[0]!.mean;
    };
    const letters = [...'ệữẵỡượđĐơƯấồ'];
    const darkness = await Promise.all(letters.map(ink));
    const blank = await ink(' ');
    expect(letters.filter((_, index) => darkness[index]! < blank + 3)).toEqual([]);
    expect(await ink('đ')).toBeGreaterThan(await ink('d'));
  });

  test('has the size it says and no clear pixel', async () => {
    const one = sheetPicture('x', sheet, origin);
    const { width, height, channels } = await sharp(await one.render()).metadata();
    const { isOpaque } = await sharp(await one.render()).stats();
    expect([width, height]).toEqual([1080, 1350]);
    expect(channels === 3 || isOpaque).toBe(true);
  });

  test('changes its address when a word of it changes, and only then', () => {
    const first = sheetPicture('x', sheet, origin).file;
    expect(sheetPicture('x', sheet, origin).file).toBe(first);
    expect(sheetPicture('x', { ...sheet, title: 'Năm bước' }, origin).file).not.toBe(first);
  });

  test('of a figure says that it is sample data while it is', () => {
    const words = { name: 'x', title: 'Thôn', line: '62 %', icon: 'phone', alt: 'Thôn', figures: true };
    expect(JSON.stringify(card(words, issuer).shown)).toContain('Số liệu minh hoạ');
    expect(JSON.stringify(card(words, { ...issuer, sample: false }).shown)).not.toContain('Số liệu minh hoạ');
  });
});
