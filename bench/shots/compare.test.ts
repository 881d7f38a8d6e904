import sharp from 'sharp';
import { expect, test } from 'vitest';
import { compare } from './compare.ts';

const sheet = (width: number, dot?: { left: number; top: number }) =>
  sharp({ create: { width, height: 10, channels: 3, background: '#fff' } })
    .composite(
      dot ? [{ input: { create: { width: 2, height: 5, channels: 3, background: '#000' } }, ...dot }] : [],
    )
    .png()
    .toBuffer();

test('the same page has not changed', async () => {
  expect(await compare(await sheet(20), await sheet(20))).toEqual({ share: 0 });
});

test('what changed is counted and marked in red', async () => {
  const { share, picture } = await compare(await sheet(20), await sheet(20, { left: 4, top: 3 }));
  expect(share).toBe(0.05);
  const { data } = await sharp(picture).extract({ left: 4, top: 3, width: 1, height: 1 }).raw().toBuffer({
    resolveWithObject: true,
  });
  expect([...data]).toEqual([220, 0, 0]);
});

test('a page of another size has changed', async () => {
  expect(await compare(await sheet(20), await sheet(22))).toEqual({ share: 1 });
});
