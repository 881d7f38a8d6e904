// The built site of a phường of tổ dân phố: no page, file or sheet of it has our word for a village, our name or those of our villages.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFilesBelow, readText } from '../files/disk.ts';
import { everyVillage } from '../reports/lists/lists.ts';
import { loadReports } from '../reports/load.ts';
import { pdfText } from '../../tests/reading.ts';
import { SAMPLE_ANSWERS } from './answers.ts';

const work = mkdtempSync(join(tmpdir(), 'built-commune-'));
const folder = join(work, 'site');
const dist = join(folder, 'dist');
afterAll(() => rmSync(work, { recursive: true, force: true }));

const run = (cwd: string, ...args: string[]) =>
  spawnSync(process.execPath, args, { cwd, encoding: 'utf8', timeout: 900_000 });

beforeAll(() => {
  const answers = SAMPLE_ANSWERS.replace('name: An Mẫu', 'name: Bến Mẫu')
    .replace('kind: xã', 'kind: phường')
    .replace('village_word: Thôn', 'village_word: Tổ dân phố');
  writeFileSync(join(work, 'phuong.yaml'), answers);
  const made = run('.', 'scripts/new-commune.ts', folder, '--from', join(work, 'phuong.yaml'));
  expect([made.status, made.stderr]).toEqual([0, '']);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const built = run(folder, 'scripts/build.ts', '--no-films');
  expect([built.status, built.stderr]).toEqual([0, '']);
}, 1_000_000);

const { commune, lists } = loadReports('data').reports!;
const content = listFilesBelow('content').map((file) => readText(join('content', file)) ?? '');
/** But for those that are a word of a guide too, or a village's of the other commune. */
const villages = everyVillage(lists)
  .map(({ name }) => name)
  .filter((name) => !SAMPLE_ANSWERS.includes(name) && !content.some((text) => text.includes(name)));
const lost = new RegExp(
  `.{0,30}(?:(?<!\\p{L}|nông )thôn(?!\\p{L})|${[commune.name, ...villages].join('|')}|\\(\\([\\w-]+\\)\\)).{0,30}`,
  'giu',
);
/** Without the words that mean nothing to the search, whoever types them. */
const spaced = (text: string) =>
  text
    .normalize('NFC')
    .replace(/"fillers":"[^"]*"/, '')
    .replace(/\s+/g, ' ');

test('pages, feeds, lists, open data and what the search knows', () => {
  const files = listFilesBelow(dist).filter((file) =>
    /\.(html|json|xml|csv|txt|ics|svg|webmanifest)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(300);
  const found = files.flatMap((file) =>
    (spaced(readText(join(dist, file)) ?? '').match(lost) ?? []).map((one) => `${file}: ${one}`),
  );
  expect(found).toEqual([]);
});

test('what the reader’s browser says', () => {
  const scripts = listFilesBelow(dist).filter((file) => file.endsWith('.js'));
  const plain = (file: string) =>
    (readText(join(dist, file)) ?? '').replace(
      /\\u([\da-f]{4})|\\x([\da-f]{2})/gi,
      (_, long?: string, short?: string) => String.fromCharCode(parseInt(long ?? short ?? '', 16)),
    );
  expect(scripts.filter((file) => villages.some((name) => plain(file).includes(name)))).toEqual([]);
  // The desk has what the import says, and puts it in the commune's word when it shows it (tests/desk-look.test.ts).
  const said = scripts
    .filter((file) => !/\/ban-[0-9a-f]+\.js$/.test(file))
    .map(plain)
    .join('\n');
  expect(said).toContain('hỏi tổ công nghệ số của tổ dân phố');
  expect(said).toContain('Tổ dân phố, tiến độ');
  expect(said).not.toMatch(/(?<!\p{L})thôn(?!\p{L})/iu);
});

test('posters and sheets', async () => {
  const papers = listFilesBelow(dist).filter((file) => file.endsWith('.pdf'));
  expect(papers.length).toBeGreaterThan(40);
  for (const file of papers) {
    const { text } = await pdfText(relative('dist', join(dist, file)));
    expect([file, spaced(text).match(lost)]).toEqual([file, null]);
  }
});

test('a sentence that begins with the word has a capital', () => {
  const pages = listFilesBelow(dist).filter((file) => file.endsWith('.html'));
  const texts = pages.map((file) => spaced(readText(join(dist, file)) ?? ''));
  expect(texts.flatMap((text) => text.match(/\p{Ll}[.!?] tổ dân phố.{20}/gu) ?? [])).toEqual([]);
  expect(texts.some((text) => text.includes('Tổ dân phố chưa có nhóm'))).toBe(true);
});
