// Content and data → dist/: checked, built by Astro, finished, and put in place at once.
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build as buildPages } from 'astro';
import { pruneBuildCaches } from '../files/cache.ts';
import { readText } from '../files/disk.ts';
import { hasErrors, type Issue } from '../files/issue.ts';
import type { Filmed } from '../films/film-list.ts';
import { finish, type Wish } from '../finish/finish.ts';
import { checkDutyHeadings } from '../guides/duties.ts';
import { loadSources, type Sources } from '../site/load.ts';
import { DATA_FOLDER } from '../reports/paths.ts';
import { findProblems } from '../site/problems.ts';
import { makeBehind, putFilms, type WhichFilms } from './films.ts';
import { done, failed, printIssues, step } from '../terminal/terminal.ts';

export interface BuildWish extends Pick<Wish, 'offline' | 'preview'> {
  films: WhichFilms;
}

const USUAL: BuildWish = { offline: true, preview: false, films: 'now' };

/**
 * Builds the site into `dist`; false when content or data have errors, which are printed.
 * Built beside it, then put in place at once: a build that fails leaves the last good site.
 */
export async function build(dist = 'dist', wish: Partial<BuildWish> = {}): Promise<boolean> {
  return (await buildSite(dist, { ...USUAL, ...wish })) !== undefined;
}

/** The same with films to follow: what makes them, or undefined when there is no site. */
export async function buildAhead(dist = 'dist'): Promise<(() => Promise<void>) | undefined> {
  const missing = await buildSite(dist, { ...USUAL, films: 'later' });
  return missing && (() => makeBehind(dist, missing));
}

/** Answers with the films that are still to be made; undefined when there is no site. */
async function buildSite(dist: string, wish: BuildWish): Promise<Filmed[] | undefined> {
  const { offline, preview } = wish;
  const next = `${dist}.next`;
  const sources = loadSources();
  const problems = await step('Kiểm tra nội dung và số liệu', () => findProblems(DATA_FOLDER, sources));
  if (hasErrors(problems)) return refused(problems, 'Chưa dựng trang: sửa những chỗ trên rồi chạy lại.');
  rmSync(next, { recursive: true, force: true });
  process.env['OFFLINE'] = offline ? 'yes' : 'no';
  await step('Dựng trang và tranh', () => buildPages({ outDir: `./${next}`, logLevel: 'warn' }));
  const dead = deadDuties(next, sources);
  if (dead.length > 0) return refused(dead, 'Đã dựng nhưng chưa đăng: sửa những chỗ trên rồi chạy lại.');
  const { hasFilm, missing } = await putFilms(next, wish.films);
  const { issues, pages, searchable } = await finish(next, { offline, preview, hasFilm });
  if (issues.length > 0)
    return refused(issues, 'Chưa dựng trang: có mã lạ trong trang, làm theo lời trên rồi chạy lại.');
  rmSync(dist, { recursive: true, force: true });
  renameSync(next, dist);
  pruneBuildCaches();
  done(`Trang đã dựng xong trong ${dist}/ (${pages} trang, ${searchable} trang tìm được).`);
  return missing;
}

function refused(issues: readonly Issue[], why: string): undefined {
  printIssues(issues);
  failed(why);
  return undefined;
}

/** Places of the plan's duties that the built pages do not have. */
function deadDuties(dist: string, { library }: Sources): Issue[] {
  const html = (path: string) => readText(join(dist, path, 'index.html'));
  return library ? checkDutyHeadings(library.duties, html) : [];
}
