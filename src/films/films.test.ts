// Every film of the repository, written down: its words are the guide's, its pace is a reader's, its address is what it shows.
import { describe, expect, test } from 'vitest';
import {
  all,
  content,
  drawn,
  films,
  filmsOf,
  guides,
  spaced,
  texts,
  type Text,
} from '../../tests/sample-films.ts';
import { sheetWords } from '../guides/sheet.ts';
import { MOST_BYTES, SECONDS } from './film.ts';
import { filmList } from './film-list.ts';
import { hasFilm, type ShownFilm } from './films.ts';

describe('a film', () => {
  test('is there for every guide with drawn screens and every drawn infographic, and for no other', () => {
    expect(guides.length).toBeGreaterThanOrEqual(27);
    expect(drawn.length).toBeGreaterThanOrEqual(14);
    expect(all.length).toBe(guides.length + drawn.length);
    expect(guides.filter(({ slug }) => !films.guide(slug))).toEqual([]);
    expect(drawn.filter(({ slug }) => !films.infographic(slug))).toEqual([]);
    const without = content.guides.filter((guide) => !hasFilm(guide));
    expect(without.filter(({ slug }) => films.guide(slug))).toEqual([]);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  test('lasts half a minute to a minute and a quarter', () => {
    const odd = all.filter(({ seconds }) => seconds < SECONDS.least || seconds > SECONDS.most);
    expect(odd.map(({ name, seconds }) => `${name}: ${seconds}`)).toEqual([]);
  });

  test('is read at 12 to 16 letters a second, no caption too short to be found', () => {
    const hurried = all.flatMap(({ name, cues }) =>
      cues
        .map(({ from, to, text }) => ({ text, seconds: to - from }))
        // How far the film is, at the top of the picture, is not read out.
        .filter(
          ({ text, seconds }) =>
            seconds < 1.5 || text.replace(/^.{0,60}\d+\/\d+\. /, '').length / seconds > 16.1,
        )
        .map(({ text, seconds }) => `${name}, ${seconds}: ${text}`),
    );
    expect(hurried).toEqual([]);
  });

  test('gives each caption its frames, one after another to the end', () => {
    for (const { cues, scenes, seconds, name } of all) {
      const shown = scenes.flatMap(({ frames }) => frames).reduce((sum, one) => sum + one.seconds, 0);
      expect([name, Math.abs(shown - seconds) < 0.01]).toEqual([name, true]);
      expect(cues[0]?.from).toBe(0);
      expect(cues.slice(1).every(({ from }, index) => from === cues[index]!.to)).toBe(true);
      expect(Math.abs(cues.at(-1)!.to - seconds)).toBeLessThan(0.01);
      expect(
        scenes.every(({ frames }) => frames.length >= 2 && frames.every((one) => one.seconds > 0.05)),
      ).toBe(true);
    }
  });
});

describe('the words of a film', () => {
  const whole = (film: ShownFilm) => spaced(film.transcript.join(' '));
  const own = (film: ShownFilm) => spaced(film.cues.map(({ text }) => text).join(' '));

  test('are the same as captions and as what is read instead', () => {
    expect(all.filter((film) => own(film) !== whole(film)).map(({ name }) => name)).toEqual([]);
  });

  test('stand in the picture, every one', () => {
    const lost = all.flatMap(({ name, cues, scenes }) => {
      const shown = new Set(
        scenes.flatMap(({ base, frames }) => [
          ...words(texts(base)),
          ...frames.flatMap(({ over }) => words(texts(over))),
        ]),
      );
      return cues
        .flatMap(({ text }) =>
          spaced(text)
            .split(' ')
            .map(bare)
            .filter((word) => word && !shown.has(word)),
        )
        .map((word) => `${name}: ${word}`);
    });
    expect(lost).toEqual([]);
  });

  const bare = (word: string) => word.replace(/[^\p{L}\p{N}/]/gu, '');
  const words = (some: readonly Text[]) => some.flatMap(({ text }) => spaced(text).split(' ').map(bare));

  test('of a guide are the guide’s: its title, each step in order, whole sentences from the beginning of each, its warning', () => {
    for (const guide of guides) {
      const film = films.guide(guide.slug)!;
      const said = whole(film);
      expect(said.startsWith(spaced(guide.title))).toBe(true);
      let from = 0;
      for (const { title } of guide.body.steps) {
        const at = said.indexOf(spaced(title), from);
        expect([guide.slug, title, at >= from]).toEqual([guide.slug, title, true]);
        from = at;
      }
      const known = spaced(
        [
          guide.title,
          guide.summary,
          ...guide.body.steps.flatMap((one) => [one.title, one.text]),
          ...guide.body.printed.map(({ text }) => text),
        ].join(' '),
      );
      const strange = film.cues.slice(0, -1).flatMap(({ text }) =>
        spaced(text)
          .split(/(?<=[.!?…:]”?) /)
          .filter((part) => !known.includes(part.replace(/\.$/, '')) && !/bước \d+\/\d+/i.test(part)),
      );
      expect([guide.slug, strange]).toEqual([guide.slug, []]);
    }
  });

  test('warn: each film of a guide has the beginning of a warning that does not run out', () => {
    const silent = guides.filter((guide) => {
      const at = guide.body.printed.findIndex(({ part, until }) => part === 'Warning' && until === undefined);
      const first = spaced(guide.body.printed[at + 1]?.text ?? '').split(/(?<=[.!?]) /)[0] ?? '';
      return at < 0 || !whole(films.guide(guide.slug)!).includes(first);
    });
    expect(silent.map(({ slug }) => slug)).toEqual([]);
  });

  test('of an infographic are all of its sheets', () => {
    const silent = drawn.flatMap((one) => {
      const shown = spaced(
        [
          whole(films.infographic(one.slug)!),
          ...films.infographic(one.slug)!.scenes.flatMap(({ base }) => texts(base).map(({ text }) => text)),
        ].join(' '),
      );
      return one.sheets
        .flatMap(sheetWords)
        .filter((piece) => !piece.split(' ').every((word) => shown.includes(spaced(word))))
        .map((piece) => `${one.slug}: ${piece}`);
    });
    expect(silent).toEqual([]);
  });

  test('say what is a drawing only', () => {
    const bare = all.flatMap(({ name, scenes }) =>
      scenes
        .filter(({ frames }) => frames.length > 6)
        .filter(({ base }) => !texts(base).some(({ text }) => text.startsWith('Hình minh hoạ')))
        .map(() => name),
    );
    expect(bare).toEqual([]);
  });
});

test('the still is an SVG of a few hundred bytes that needs nothing', () => {
  for (const { still } of all) {
    expect(still).toMatch(/^<svg [^>]*viewBox="0 0 1080 1920"/);
    expect(still).not.toMatch(/href|url\(|NaN|undefined/);
    expect(still.length).toBeLessThan(6000);
  }
});

test('a film has another address when a word of it changes, and only then', async () => {
  const [one] = guides;
  const again = await filmsOf(content);
  expect(again.all().map(({ file }) => file)).toEqual(all.map(({ file }) => file));
  const changed = { ...one!, summary: `Khác. ${one!.summary}` };
  const other = await filmsOf({ ...content, guides: [changed] });
  expect(other.guide(one!.slug)!.file).not.toBe(films.guide(one!.slug)!.file);
  expect(films.guide(one!.slug)!.file).toMatch(/^[a-z0-9-]+-[0-9a-f]{10}\.mp4$/);
});

test('captions have another address when their words change, the film then keeps its own', async () => {
  const [one] = drawn;
  const film = films.infographic(one!.slug)!;
  expect(film.captions).toMatch(/^tranh-[a-z0-9-]+-[0-9a-f]{10}\.vtt$/);
  expect(film.captions.slice(0, -4)).not.toBe(film.file.slice(0, -4));
});

test('what a picture draws is read as one sentence with a caption that goes on from it', () => {
  const odd = all.flatMap(({ transcript, name }) =>
    transcript.filter((text) => /[^.\d]\. \p{Ll}(?!\S*\.)/u.test(text)).map((text) => `${name}: ${text}`),
  );
  expect(odd).toEqual([]);
});

test('the list for whoever encodes them holds no more than some megabytes', () => {
  expect(filmList(all).length).toBeLessThan(12 * 1024 * 1024);
  expect(MOST_BYTES.average).toBeLessThan(MOST_BYTES.silent);
});
