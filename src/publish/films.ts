// A site as its pages were built → with its films: those made before at once, the others now or when the site is there.
import { missingPackages, takeFilmList, type Filmed } from '../films/film-list.ts';
import { makeNew, putKnown, type Made } from '../films/make-films.ts';
import { done, say, step } from '../terminal/terminal.ts';

export interface Put {
  hasFilm: (file: string) => boolean;
  /** Films that are to follow. */
  missing: Filmed[];
}

/** Films are made with the site, after it is there, not at all; or only those of these names. */
export type WhichFilms = 'now' | 'later' | 'none' | readonly string[];

/**
 * Pages then say nothing of films that are not asked for.
 * @param lacking packages that films need and this machine does not have
 */
export async function putFilms(
  dist: string,
  when: WhichFilms,
  lacking: readonly string[] = missingPackages(),
): Promise<Put> {
  const all = takeFilmList(dist).filter(({ name }) => typeof when === 'string' || when.includes(name));
  const none = { hasFilm: () => false, missing: [] };
  if (when === 'none') return none;
  if (lacking.length > 0) {
    say(
      `Dựng trang không có phim: máy chưa có ${lacking.join(', ')}. Muốn có phim thì chạy npm ci rồi dựng lại.`,
    );
    return none;
  }
  const missing = putKnown(dist, all);
  const names = new Set(all.map(({ file }) => file));
  if (when === 'later' || missing.length === 0) return { hasFilm: (file) => names.has(file), missing };
  const { failed } = await step(`Làm ${missing.length} phim ngắn`, () => makeNew(dist, missing));
  tellFailed(failed);
  for (const { file } of failed) names.delete(file);
  return { hasFilm: (file) => names.has(file), missing: [] };
}

/** The films of a site that is served already. */
export async function makeBehind(dist: string, missing: readonly Filmed[]): Promise<void> {
  if (missing.length === 0) return;
  const { made, failed } = await step(`Làm ${missing.length} phim ngắn, trang vẫn xem được`, () =>
    makeNew(dist, missing),
  );
  tellFailed(failed);
  if (made > 0) done(`Đã làm xong ${made} phim, bấm vào phim là xem được.`);
}

function tellFailed(failed: Made['failed']): void {
  for (const { file, why } of failed) say(`Chưa làm được phim ${file}: ${why}.`);
  if (failed.length > 0)
    say('Trang vẫn đủ, chỉ thiếu những phim trên. Chạy lại npm run build; vẫn vậy thì báo người quản mã.');
}
