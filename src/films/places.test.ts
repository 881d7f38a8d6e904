// Every picture of every film, to the last mark on a letter: words lie inside what they stand on, apart from everything else, and are seen.
import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { all, inkOf, type Text } from '../../tests/sample-films.ts';
import { isOn, type Area, type Mark } from '../share/sheet/mark.ts';
import { contrast } from '../text/contrast.ts';
import { HEIGHT, WIDTH } from './film.ts';

type Box = Extract<Mark, { kind: 'box' }>;

/** A line of words, what it stands on, and what is drawn over it afterwards. */
interface Place {
  where: string;
  text: Text;
  ink: Area;
  ground: Box;
  later: readonly Mark[];
}

const middle = ({ x, y, width, height }: Area) => ({ x: x + width / 2, y: y + height / 2 });
const touch = (a: Area, b: Area) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const inside = (inner: Area, outer: Area, air: number) =>
  inner.x >= outer.x + air &&
  inner.x + inner.width <= outer.x + outer.width - air &&
  inner.y >= outer.y + air &&
  inner.y + inner.height <= outer.y + outer.height - air;

/** Two lines that say the same at the same place: a press draws its place once more. */
const again = (a: Text, b: Text) => a.text === b.text && a.x === b.x && a.y === b.y;

function placesOf(where: string, marks: readonly Mark[]): Place[] {
  return marks.flatMap((text, index) => {
    if (text.kind !== 'text') return [];
    const later = marks.slice(index + 1);
    if (later.some((one) => one.kind === 'text' && again(one, text))) return [];
    const ink = inkOf(text);
    const under = marks
      .slice(0, index)
      .filter((one): one is Box => one.kind === 'box' && isOn(middle(ink), one));
    const top = under.at(-1);
    // Without an edge, what looks like one ground may be two boxes of a colour.
    const ground = top?.edge
      ? top
      : under.find((_, at) => under.slice(at).every(({ colour }) => colour === top?.colour));
    return ground ? [{ where, text, ink, ground, later }] : [];
  });
}

const pictures = all.flatMap(({ name, scenes }) =>
  scenes.flatMap(({ base, frames }, scene) =>
    frames.map(({ over }, frame) => {
      const marks = [...base, ...over];
      const where = `${name}, ${scene + 1}.${frame + 1}`;
      return { where, marks, places: placesOf(where, marks) };
    }),
  ),
);
const places = pictures.flatMap((one) => one.places);
const told = (some: readonly { where: string; text: Text }[]) =>
  some.map(({ where, text }) => `${where}: ${text.text}`);

const isBadge = (mark: Mark): mark is Extract<Mark, { kind: 'icon' }> =>
  mark.kind === 'icon' && mark.name !== 'pointer';
const square = ({ x, y, size }: { x: number; y: number; size: number }): Area => ({
  ...{ x, y, width: size, height: size },
});

describe('words in a picture', () => {
  test('all stand on something', () => {
    const count = pictures.flatMap(({ marks }) => marks.filter(({ kind }) => kind === 'text')).length;
    expect(places.length).toBeGreaterThan(count * 0.8);
  });

  test('lie inside it, with air around them', () => {
    expect(told(places.filter(({ ink, ground }) => !inside(ink, ground, 4)))).toEqual([]);
  });

  test('lie inside the picture, away from its edge', () => {
    const picture = { x: 0, y: 0, width: WIDTH, height: HEIGHT };
    expect(told(places.filter(({ ink }) => !inside(ink, picture, 16)))).toEqual([]);
  });

  test('touch no other words, to the marks over and under their letters', () => {
    const over = pictures.flatMap(({ where, places: some }) =>
      some.flatMap((one, index) =>
        some
          .slice(index + 1)
          .filter(({ ink }) => touch(ink, one.ink))
          .map(({ text }) => `${where}: ${one.text.text} / ${text.text}`),
      ),
    );
    expect([...new Set(over)]).toEqual([]);
  });

  test('touch no sign and no code', () => {
    const over = pictures.flatMap(({ marks, places: some }) => {
      const signs = marks.flatMap((mark) => (isBadge(mark) || mark.kind === 'code' ? [square(mark)] : []));
      return told(some.filter(({ ink }) => signs.some((sign) => touch(sign, ink))));
    });
    expect(over).toEqual([]);
  });

  test('are covered by no box and, once it lies still, by no finger', () => {
    const moving = ({ where }: Place) => /\.[2-4]$/.test(where);
    const covered = places.filter((place) =>
      place.later.some((mark) => mark.kind === 'box' && touch(mark, place.ink) && !moving(place)),
    );
    expect(told(covered)).toEqual([]);
  });

  test('are seen on their ground, in the sun too', () => {
    const pale = places.filter(({ text, ground }) => contrast(text.colour, ground.colour) < 4.5);
    expect(told(pale)).toEqual([]);
  });
});

describe('the finger', () => {
  test('lies on the place it presses', () => {
    let count = 0;
    for (const { where, marks } of pictures) {
      const hand = marks.findLast((mark) => mark.kind === 'icon' && mark.name === 'pointer');
      const pressed = marks.findLast(
        (mark) => mark.kind === 'box' && mark.edge?.width === 6 && mark.radius > 0,
      );
      if (hand?.kind !== 'icon' || pressed?.kind !== 'box' || !where.endsWith('.6')) continue;
      expect([where, isOn(middle(square(hand)), pressed)]).toEqual([where, true]);
      count += 1;
    }
    expect(count).toBeGreaterThan(150);
  });
});

test('the code at the end has dots of whole pixels, and a margin of four of them', () => {
  for (const { where, marks } of pictures) {
    const code = marks.find((mark) => mark.kind === 'code');
    if (code?.kind !== 'code') continue;
    // Two of them are its own.
    const dots = 2 * (code.size / encode(code.address, { border: 2, ecc: 'M' }).size);
    expect([where, Number.isInteger(dots / 4)]).toEqual([where, true]);
    const margin = square({ x: code.x - dots, y: code.y - dots, size: code.size + 2 * dots });
    const near = marks.filter((mark) => mark.kind === 'text' && touch(inkOf(mark), margin));
    expect([where, near]).toEqual([where, []]);
  }
});
