// Files made to fill the memory: refused with a reason, in a process that may not have much.
import { spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { commandFile } from '../tests/commands.ts';
import { packedSpaces, zipOf } from '../tests/hostile/zip.ts';
import { excelParts, worksheet, zipped } from '../tests/workbooks.ts';

const work = mkdtempSync(join(tmpdir(), 'bounded-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

// Not resourceUsage(), which counts the memory of the test itself before the process began.
const REPORT = `import{readFileSync}from'node:fs';process.on('exit',()=>process.stdout.write('PEAK '+/VmHWM:[^0-9]*([0-9]+)/.exec(readFileSync('/proc/self/status','utf8'))[1]));`;

/** What the import says of a file, and the most memory it took, in MB. */
function importFile(file: string): { status: number | null; out: string; peak: number } {
  const preload = `data:text/javascript,${encodeURIComponent(REPORT)}`;
  const args = ['--import', preload, commandFile('import'), file, '--dry-run'];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, out: stdout, peak: Number(/PEAK (\d+)/.exec(stdout)?.[1]) / 1024 };
}

const CALM = 180;
/** What no file may pass; kept cell by cell these would take more than a gigabyte. */
const BOUND = 512;

test('a table of a gigabyte', () => {
  const path = join(work, 'lon.csv');
  const file = openSync(path, 'w');
  writeSync(file, 'Thôn,Số hộ được hướng dẫn\nXuân Nẻo,1\n');
  ftruncateSync(file, 1024 ** 3);
  closeSync(file);
  const { status, out, peak } = importFile(path);
  expect(status).toBe(1);
  expect(out).toContain('Tệp lớn hơn 8 MB, không phải bảng kết quả một tháng.');
  expect(peak).toBeLessThan(CALM);
});

const SIZE = 200;

/** A workbook whose sheet unpacks to 200 MB; `unpacked` is what its directory says of that. */
function bomb(unpacked: number): string {
  const parts = Object.entries(excelParts()).map(([name, content]) =>
    name === 'xl/worksheets/sheet1.xml' ? { name, packed: packedSpaces(SIZE), unpacked } : { name, content },
  );
  const path = join(work, 'bom.xlsx');
  writeFileSync(path, zipOf(parts));
  return path;
}

test.each([
  ['as it says', SIZE * 1024 * 1024],
  ['while it says that it is small', 4096],
])('a workbook that unpacks to hundreds of megabytes, %s', { timeout: 60_000 }, (_, said) => {
  const { status, out, peak } = importFile(bomb(said));
  expect(status).toBe(1);
  expect(out).toContain('Tệp Excel bung ra quá lớn, không phải bảng kết quả một tháng.');
  expect(peak).toBeLessThan(CALM);
});

/** Four sheets of a cell in every row and one in the last column: 40 million cells, were they filled. */
const corners = Array.from({ length: 4 }, () => ({
  xml: worksheet(
    Array.from(
      { length: 20_000 },
      (_, i) => `<row r="${i + 1}"><c r="${i === 9 ? 'SF' : 'A'}${i + 1}"><v>1</v></c></row>`,
    ).join(''),
  ),
}));
const blank = [{ xml: worksheet(`<row>${'<c/>'.repeat(60)}</row>`.repeat(60_000)) }];

test.each([
  ['in the corners of large sheets', corners, 'Không tìm thấy dòng tiêu đề'],
  ['by the million without anything in them', blank, 'Không tìm thấy dòng tiêu đề'],
])('a workbook with cells %s', { timeout: 60_000 }, (_, sheets, words) => {
  const path = join(work, 'o.xlsx');
  writeFileSync(path, zipped(excelParts(sheets)));
  const { status, out, peak } = importFile(path);
  expect(status).toBe(1);
  expect(out).toContain(words);
  expect(peak).toBeLessThan(BOUND);
});
