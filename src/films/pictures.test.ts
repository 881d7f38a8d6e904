// Every picture of every film: nothing collides, nothing is cut off, nothing is too small; the finger presses what the guide says.
import { describe, expect, test } from 'vitest';
import { all, films, guides, spaced, texts, type Text } from '../../tests/sample-films.ts';
import { PALETTE } from '../colours/palette.ts';
import { PANEL } from './caption-pages.ts';
import { HEIGHT, WIDTH } from './film.ts';

/** Every different picture of a film: of the frames with a moving hand only the last. */
const pictures = all.flatMap((film) =>
  film.scenes.flatMap(({ base, frames }, scene) =>
    frames.map(({ over }, frame) => ({
      where: `${film.name}, ${scene + 1}.${frame + 1}`,
      base: texts(base),
      // A press draws its place once more.
      over: texts(over).filter(({ text, y }) => !texts(base).some((one) => one.text === text && one.y === y)),
      marks: [...base, ...over],
    })),
  ),
);
const wrong = (test: (text: Text) => boolean) =>
  pictures.flatMap(({ where, base, over }) =>
    [...base, ...over].filter((text) => !test(text)).map(({ text }) => `${where}: ${text}`),
  );

describe('the pictures of a film', () => {
  test('keep their words inside, and captions in their panel', () => {
    expect(
      wrong(
        ({ x, y, width, size }) =>
          x >= 20 && x + width <= WIDTH - 20 && y - size >= -10 && y + size * 0.3 <= HEIGHT,
      ),
    ).toEqual([]);
    const out = pictures.flatMap(({ where, base, over }) => [
      ...base.filter(({ y, size }) => y + size * 0.3 > PANEL.y).map(({ text }) => `${where}: ${text}`),
      ...over
        .filter(({ y, size }) => y - size * 0.9 < PANEL.y || y + size * 0.3 > PANEL.y + PANEL.height)
        .map(({ text }) => `${where}: ${text}`),
    ]);
    expect(out).toEqual([]);
  });

  test('have captions of 48 units and more, and nothing under 34: on a small phone 2.8 and 2 millimetres', () => {
    expect(wrong(({ size }) => size >= 34)).toEqual([]);
    const small = pictures.flatMap(({ where, over }) =>
      over.filter(({ size }) => size < 48).map(({ text }) => `${where}: ${text}`),
    );
    expect(small).toEqual([]);
  });

  test('never write over other words', () => {
    const over = pictures.flatMap(({ where, base, over }) => {
      const some = [...base, ...over];
      const touch = (a: Text, b: Text) =>
        a.x < b.x + b.width && b.x < a.x + a.width && a.y - a.size * 0.7 < b.y && b.y - b.size * 0.7 < a.y;
      return some.flatMap((a, index) =>
        some
          .slice(index + 1)
          .filter((b) => touch(a, b))
          .map((b) => `${where}: ${a.text} / ${b.text}`),
      );
    });
    expect([...new Set(over)]).toEqual([]);
  });

  test('press every place the guide says, with a hand that comes to it', () => {
    for (const guide of guides) {
      const { scenes } = films.guide(guide.slug)!;
      guide.body.steps.forEach(({ screens: [screen] }, index) => {
        if (!screen?.['press']) return;
        const { frames } = scenes[index + 1]!;
        const [last] = frames.slice(-1);
        expect(last!.over.some((mark) => mark.kind === 'icon' && mark.name === 'pointer')).toBe(true);
        const place = last!.over.find((mark) => mark.kind === 'box' && mark.colour === PALETTE.gold);
        expect(place?.kind).toBe('box');
        const said = texts(last!.over)
          .map(({ text }) => text)
          .join(' ');
        expect(spaced(said)).toContain(spaced(screen['press']));
      });
    }
  });

  test('end with the code and the address of the guide', () => {
    for (const guide of guides) {
      const { base } = films.guide(guide.slug)!.scenes.at(-1)!;
      const code = base.find((mark) => mark.kind === 'code');
      expect(code?.kind === 'code' && code.address).toBe(
        `https://mauson.haiphong.gov.vn/huong-dan/${guide.slug}/`,
      );
      expect(
        texts(base)
          .map(({ text }) => text)
          .join(''),
      ).toContain(`mauson.haiphong.gov.vn/g/${guide.short}/`);
    }
  });
});
