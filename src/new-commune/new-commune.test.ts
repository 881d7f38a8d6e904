// Another commune's site: it loads, says nothing of ours, and keeps its own when brought up to date.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandFile } from '../../tests/commands.ts';
import { runHere, type Ran } from '../../tests/run-here.ts';
import { listFilesBelow, readText, writeDerived } from '../files/disk.ts';
import { loadLibrary } from '../guides/load.ts';
import { readCommune, type Commune } from '../reports/commune.ts';
import { communeWords } from '../reports/commune-words.ts';
import { loadReports } from '../reports/load.ts';
import { protect } from '../reports/public/protect.ts';
import { readAnswers, SAMPLE_ANSWERS } from './answers.ts';

const work = mkdtempSync(join(tmpdir(), 'new-commune-'));
const site = join(work, 'site');
afterAll(() => rmSync(work, { recursive: true, force: true }));

const told = ({ status, stdout, stderr }: Ran) => ({
  status,
  stderr,
  last: stdout.trim().split('\n').at(-1),
});
const run = async (...args: string[]) => told(await runHere('new-commune', args));

const read = (file: string) => readText(join(site, file)) ?? '';

/** What a commune, its site and its channels are called. */
function namesOf(commune: Commune): string[] {
  const { portal, zalo, fanpage } = communeWords(commune);
  return [commune.name, commune.site.name, portal, zalo, fanpage].filter(Boolean);
}

describe('a site for another commune', () => {
  beforeAll(() => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [commandFile('new-commune'), site], {
      encoding: 'utf8',
    });
    expect(told({ status, stdout, stderr })).toMatchObject({
      status: 0,
      last: `✓ Trang của xã An Mẫu nằm trong ${site}/. Xem: cd ${site} && npm start`,
    });
  }, 60_000);

  test('has data that load, with months to show, all said to be samples', () => {
    const { reports, issues } = loadReports(join(site, 'data'));
    expect(issues.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(reports?.commune).toMatchObject({ sample: true, name: 'An Mẫu', colours: { brand: '#0b4a86' } });
    expect(reports?.lists.villages.map(({ id }) => id)).toEqual(['thuong', 'trung', 'ha']);
    expect(reports?.editions.length).toBe(5);
  });

  test('has a team for each village, and surveys that show how small counts are hidden', () => {
    const { reports } = loadReports(join(site, 'data'));
    expect(reports?.lists.teams.map(({ village, members }) => [village, members])).toEqual([
      ['thuong', 7],
      ['trung', 5],
      ['ha', 8],
    ]);
    const { surveys, items } = protect(reports!);
    expect(surveys.map(({ quarter }) => quarter)).toEqual(['2026-q3', '2026-q4']);
    const hidden = surveys.map(({ counts }) =>
      counts.rows.map((row) => items.flatMap(({ id }, item) => (row[item] === 'withheld' ? [id] : []))),
    );
    expect(hidden).toEqual([
      [[], [], []],
      [['feature_phone', 'no_phone'], [], ['skill_services']],
    ]);
    expect(surveys[0]?.counts.rows.map((row) => row[0] === null)).toEqual([false, true, false]);
  });

  test('has the common guides without a problem', () => {
    const { reports } = loadReports(join(site, 'data'));
    const own = communeWords(reports!.commune);
    const { library, issues } = loadLibrary(join(site, 'content'), join(site, 'data', 'links.csv'), own);
    expect(issues).toEqual([]);
    expect(library?.guides.length).toBe(
      loadLibrary('content', join('data', 'links.csv')).library?.guides.length,
    );
  });

  test('says nothing of ours, anywhere', () => {
    const ours = readCommune(join('data', 'commune.yaml')).commune!;
    const { commune: theirs } = readCommune(join(site, 'data', 'commune.yaml'));
    const ofTheirs = namesOf(theirs!);
    const names = namesOf(ours).filter((one) => !ofTheirs.includes(one));
    const naming = listFilesBelow(site)
      .filter((file) => /\.(mdx?|ya?ml|csv|json|ts|astro|mjs|html)$|LICENSE/.test(file))
      .filter((file) => !/^(tests\/(exports|people)|LICENSES)\//.test(file))
      .filter((file) => names.some((name) => read(file).includes(name)));
    expect(names).toContain(ours.name);
    expect(naming).toEqual([]);
  });

  test('shares every line of code', () => {
    const differing = listFilesBelow('src').filter(
      (file) => !readFileSync(join('src', file)).equals(readFileSync(join(site, 'src', file))),
    );
    expect(differing).toEqual([]);
  });

  const villages = () => loadReports(join(site, 'data')).reports?.lists.villages.map(({ id }) => id);
  const fill = (from: string, to: string) =>
    writeFileSync(join(site, 'xa.yaml'), read('xa.yaml').replace(from, to));

  test('takes the place of the samples when the answers are filled in, as long as there are only samples', async () => {
    fill('name: Trung,', 'name: Nghi Khê,');
    expect([(await run(site)).status, villages()]).toEqual([0, ['thuong', 'nghi-khe', 'ha']]);
  }, 60_000);

  test('brought up to date keeps its figures and its own guides, and drops what is no more', async () => {
    const own = 'guides/kenh-thong-tin-xa/index.mdx';
    writeDerived(join(site, 'content-rieng', own), `${read(join('content', own))}\nRiêng của xã.\n`);
    writeDerived(join(site, 'src', 'old', 'old.ts'), '// x\n');
    const before = read('data/results/2026-09.csv');
    const figures = before.replace(/^nghi-khe,(\d+)/m, (_, figure) => `nghi-khe,${Number(figure) + 1}`);
    writeFileSync(join(site, 'data', 'results', '2026-09.csv'), figures);
    writeFileSync(join(site, 'data', 'teams.csv'), read('data/teams.csv').replace('ha,8,,', 'ha,9,,'));
    fill('name: Nghi Khê,', 'name: Trung,');
    expect([(await run(site)).status, villages()]).toEqual([0, ['thuong', 'nghi-khe', 'ha']]);
    expect(read('data/teams.csv')).toContain('ha,9,,');
    expect(read(join('content', own))).toContain('Riêng của xã.');
    expect(figures).not.toBe(before);
    expect(read('data/results/2026-09.csv')).toBe(figures);
    expect(read('src/old/old.ts')).toBe('');
  }, 60_000);
});

describe('answers that do not do', () => {
  test.each([
    [
      'a pale colour',
      "brand: '#0b4a86'",
      "brand: '#9fcbf7'",
      'Mục "colours.brand": chữ màu này khó đọc trên nền "#fffdf7".',
    ],
    [
      'a dark colour by night',
      "dark: '#9fcbf7'",
      "dark: '#0b4a86'",
      'Mục "colours.dark": chữ màu này khó đọc trên nền "#1c2225".',
    ],
    ['two villages of one address', 'name: Trung', 'name: Thượng', '"Thượng" trùng địa chỉ với nơi khác.'],
  ])('%s', async (_, from, to, what) => {
    const file = join(work, 'xa.yaml');
    writeFileSync(file, SAMPLE_ANSWERS.replace(from, to));
    expect(readAnswers(file).issues.map((one) => one.what)).toEqual([what]);
    const { status, last } = await run(join(work, 'other'), '--from', file);
    expect([status, last]).toEqual([1, '✗ Chưa tạo trang: sửa những chỗ trên rồi chạy lại.']);
    expect(listFilesBelow(work).filter((one) => one.startsWith('other/'))).toEqual([]);
  });

  test('a folder with other things in it, or of this project', async () => {
    writeDerived(join(work, 'full', 'a.txt'), 'x');
    expect((await run(join(work, 'full'))).stderr).toContain('đã có thứ khác. Chọn thư mục trống.');
    expect((await run('xa-khac')).stderr).toContain('Thư mục phải nằm ngoài kho này');
  });
});

test('nothing in src or content names the commune of this site', () => {
  const { name } = readCommune(join('data', 'commune.yaml')).commune!;
  const naming = ['src', 'content'].flatMap((folder) =>
    listFilesBelow(folder).filter((file) => (readText(join(folder, file)) ?? '').includes(name)),
  );
  expect(naming).toEqual([]);
});
