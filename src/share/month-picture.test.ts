// The preview card of a month, as it is drawn: how the count of people became known stands on it, and no words lie on others.
import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { sampleReports } from '../../tests/sample-reports.ts';
import { latest, villagePlaces, type Place } from '../progress/history.ts';
import { protect } from '../reports/public/protect.ts';
import { monthCard } from './month-picture.ts';
import { monthNews } from './month.ts';

const reports = protect(
  sampleReports({
    'provenance.csv': () => 'month,indicator,village,how\n2026-09,people_guided,o-me,kiem-tra\n',
  }),
);
const issuer = { name: 'Trang xã', commune: 'xã Mẫu, thành phố Mẫu', village: 'thôn', sample: true };

interface Words {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function wordsOn(place: Place): Words[] {
  const pen = createCanvas(1200, 630).getContext('2d');
  const words: Words[] = [];
  const fill = pen.fillText.bind(pen);
  pen.fillText = (text, x, y) => {
    const measured = pen.measureText(text);
    const left = x - measured.actualBoundingBoxLeft;
    const [top, bottom] = [y - measured.actualBoundingBoxAscent, y + measured.actualBoundingBoxDescent];
    words.push({ text, left, right: x + measured.actualBoundingBoxRight, top, bottom });
    fill(text, x, y);
  };
  monthCard(monthNews(reports, place, 'https://vi-du.vn'), issuer)(pen);
  return words;
}

const places: Place[] = [{ kind: 'commune' }, ...villagePlaces(reports)];
const nameOf = (place: Place) => (place.kind === 'village' ? place.village.id : 'commune');

describe.each(places.map((place) => [nameOf(place), place] as const))('%s', (_, place) => {
  const words = wordsOn(place);

  test('no words lie on others or leave the card', () => {
    const upper = words.filter(({ top }) => top < 500);
    expect(upper.filter(({ left, right, bottom }) => left < 0 || right > 1200 || bottom > 496)).toEqual([]);
    const over = words.flatMap((one, at) =>
      words
        .slice(at + 1)
        .filter(
          (other) =>
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
        )
        .map(({ text }) => [one.text, text]),
    );
    expect(over).toEqual([]);
  });
});

test('says how the count of people became known, and nothing where there is none', () => {
  const said = (id: string) => {
    const place = places.find((one) => nameOf(one) === id)!;
    return wordsOn(place).map(({ text }) => text);
  };
  expect(latest(reports).month).toBe('2026-09');
  expect(said('o-me')).toContain('(qua kiểm tra ba việc)');
  expect(said('xuan-neo')).toContain('(tổ tự đánh giá)');
  expect(said('commune')).toContain('(1/8 thôn qua kiểm tra ba việc)');
  expect(said('mo-doan').filter((text) => text.startsWith('('))).toEqual([]);
});
