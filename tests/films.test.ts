// The films of the built site: two of them made, looked at in a browser; pages of all the others whole without theirs.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  filmFile,
  guide,
  guideFilm,
  infographic,
  infographicFilm,
  team,
  teamFilms,
} from '../src/address/address.ts';
import { isFile, listNames, readBytes, readText } from '../src/files/disk.ts';
import { webvtt } from '../src/films/captions.ts';
import { MOST_BYTES } from '../src/films/film.ts';
import type { ShownFilm } from '../src/films/films.ts';
import { builtPages } from './built.ts';
import { filmFaults, filmsHere, scenesOf, startsOf } from './films-here.ts';
import { library } from './here.ts';
import { Phone } from './offline-phone.ts';
import { codeIn } from './reading.ts';
import { Session } from './session.ts';

const DIST = 'dist';
const GUIDE = 'vneid-muc-2';
const SHEET = 'qr-an-toan';
const film = filmsHere.guide(GUIDE)!;
const drawn = filmsHere.infographic(SHEET)!;
const onDisk = ({ file }: ShownFilm) => join(DIST, filmFile(file));
/** A guide whose film was not made, as in the site that `npm test` builds. */
const other = library.guides.find(({ slug }) => {
  const its = filmsHere.guide(slug);
  return its && !isFile(onDisk(its));
});
const pageAt = (path: string) => builtPages().find((page) => page.path === path)!;

let session: Session;
beforeAll(async () => {
  session = await Session.open();
});
afterAll(() => session.close());

describe('the file of a film', () => {
  test.each([film, drawn])(
    'of $name is H.264 as every phone plays it, a key frame at every scene',
    async (one) => {
      expect(await filmFaults(one, readBytes(onDisk(one)))).toEqual([]);
    },
  );

  test.each([film, drawn])('of $name is light', (one) => {
    expect(readBytes(onDisk(one)).length).toBeLessThanOrEqual(MOST_BYTES.silent);
  });

  test('has its captions beside it; nothing of how it was made stays', () => {
    for (const one of filmsHere.all())
      expect(readText(join(DIST, filmFile(one.captions)))).toBe(webvtt(one.cues));
    expect(
      listNames(join(DIST, filmFile(''))).filter((name) => !/-[0-9a-f]{10}\.(mp4|vtt)$/.test(name)),
    ).toEqual([]);
  });
});

describe('the page of a film', () => {
  test('has the player, its length and most weight, the file to save, every word to read', () => {
    const { $ } = pageAt(guideFilm(GUIDE));
    const { preload, controls, playsinline, poster = '' } = $('video').attr() ?? {};
    expect({ preload, controls, playsinline }).toEqual({ preload: 'none', controls: '', playsinline: '' });
    expect(poster).toMatch(/^data:image\/svg\+xml,/);
    expect($('video source').attr('src')).toBe(filmFile(film.file));
    expect($('video track').attr('src')).toBe(filmFile(film.captions));
    const words = $('main').text().replace(/\s+/g, ' ');
    expect(words).toMatch(/Dài \d:\d\d, nặng chưa tới 700 KB, không có tiếng/);
    expect($('a[download]').attr()).toMatchObject({ href: filmFile(film.file), download: `${GUIDE}.mp4` });
    for (const paragraph of film.transcript) expect(words).toContain(paragraph);
    expect(words).toContain('Bấm mà phim không chạy thì bác lưu phim về');
    expect($('main a[href="#loi"]').length).toBe($('#loi').length);
  });

  test.skipIf(!other)('is there without the film too, and says nothing of it', () => {
    const { slug } = other!;
    const { $, html } = pageAt(guideFilm(slug));
    expect($('video').length).toBe(0);
    expect(html).not.toContain('film-part');
    expect($('main').text()).toContain('Lời trong phim');
    expect(pageAt(guide(slug)).$(`main a[href*="/phim/"]`).length).toBe(0);
  });

  test('is led to from its guide, its infographic and the kit of the team', () => {
    expect(
      pageAt(guide(GUIDE))
        .$(`main a[href="${guideFilm(GUIDE)}"]`)
        .text(),
    ).toMatch(/Xem phim \d:\d\d/);
    expect(pageAt(infographic(SHEET)).$(`main a[href="${infographicFilm(SHEET)}"]`).length).toBe(1);
    for (const { file } of [film, drawn])
      expect(pageAt(teamFilms).$(`a[href="${filmFile(file)}"][download]`).length).toBe(1);
    expect(pageAt(teamFilms).$('main li').length).toBe(filmsHere.all().length);
    expect(pageAt(team).$(`main a[href="${teamFilms}"]`).length).toBe(1);
  });

  const ALL = [guide(GUIDE), guideFilm(GUIDE), infographic(SHEET), infographicFilm(SHEET), team, teamFilms];
  test.each([true, false])('fetches nothing of a film before a press (JavaScript: %s)', async (on) => {
    const { page, problems, requests } = await session.page({ javaScriptEnabled: on });
    for (const path of ALL) {
      await page.goto(session.origin + path);
      await page.mouse.wheel(0, 20_000);
      await page.waitForLoadState('networkidle');
      const asked = requests.splice(0);
      expect(asked).toContain(session.origin + path);
      expect(asked.filter((url) => /\/phim\/.+\./.test(url))).toEqual([]);
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

test('without network the page of a film that was read has its words, and says what the film needs', async () => {
  const phone = await Phone.open();
  try {
    for (const path of ['/', guide(GUIDE), guideFilm(GUIDE)]) await phone.visit(path);
    phone.server.network = 'down';
    await phone.goto(guideFilm(GUIDE));
    await phone.page.getByText('Lúc mất mạng chỉ xem được phim đã lưu.').waitFor();
    expect(await phone.page.locator('section[aria-labelledby=loi] p').count()).toBeGreaterThan(10);
    await phone.goto(guide(GUIDE));
    // Marked as in need of the network on a phone that has saved the site.
    expect(await phone.page.locator(`main a.mang[href="${guideFilm(GUIDE)}"]`).count()).toBe(1);
    await phone.goto(infographicFilm(SHEET));
    expect(await phone.heading()).toBe('Đang mất mạng');
    expect(phone.server.asked.filter((path) => path.endsWith('.mp4'))).toEqual([]);
  } finally {
    await phone.close();
  }
});

test('plays after a press, lands on the scene that is asked for, and its last picture opens the guide', async () => {
  const { page } = await session.page({ viewport: { width: 540, height: 960 } });
  await page.goto(session.origin + guideFilm(GUIDE));
  await page.locator('video').evaluate(async (video: HTMLVideoElement) => {
    video.muted = true;
    await video.play();
    video.pause();
  });
  const sceneIn = await scenesOf(film);
  const starts = startsOf(film);
  const seen: number[] = [];
  // From the last to the first: nothing of the one before helps.
  for (const start of starts.toReversed())
    seen.push(await sceneIn(Buffer.from(await pictureAt(page, start + 0.3), 'base64')));
  expect(seen.toReversed()).toEqual(starts.map((_, index) => index));
  const end = await pictureAt(page, film.seconds - 1);
  expect(await codeIn(Buffer.from(end, 'base64'))).toBe(`${sitePrefix()}${guide(GUIDE)}`);
  await page.context().close();

  function sitePrefix() {
    const code = film.scenes.at(-1)!.base.find((mark) => mark.kind === 'code');
    return code?.kind === 'code' ? code.address.replace(guide(GUIDE), '') : '';
  }
});

/** The picture that stands at a moment, as the player shows it. */
async function pictureAt(
  page: Awaited<ReturnType<Session['page']>>['page'],
  seconds: number,
): Promise<string> {
  return page.locator('video').evaluate(async (video: HTMLVideoElement, at) => {
    const there = new Promise((resolve) => video.addEventListener('seeked', resolve, { once: true }));
    video.currentTime = at;
    await there;
    await new Promise((resolve) => setTimeout(resolve, 60));
    const canvas = document.createElement('canvas');
    canvas.width = video.videoWidth;
    canvas.height = video.videoHeight;
    canvas.getContext('2d')!.drawImage(video, 0, 0);
    return canvas.toDataURL('image/png').slice('data:image/png;base64,'.length);
  }, seconds);
}
