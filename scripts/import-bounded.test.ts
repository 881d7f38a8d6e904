// Files made to fill the memory: refused with a reason, in a process that may not have much.
import { spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';

const work = mkdtempSync(join(tmpdir(), 'bounded-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

// Not resourceUsage(), which counts the memory of the test itself before the process began.
const REPORT = `import{readFileSync}from'node:fs';process.on('exit',()=>process.stdout.write('PEAK '+/VmHWM:[^0-9]*([0-9]+)/.exec(readFileSync('/proc/self/status','utf8'))[1]));`;

/** What the import says of a file, and the most memory it took, in MB. */
function importFile(file: string): { status: number | null; out: string; peak: number } {
  const preload = `data:text/javascript,${encodeURIComponent(REPORT)}`;
  const args = ['--import', preload, 'scripts/import.ts', file, '--dry-run'];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, out: stdout, peak: Number(/PEAK (\d+)/.exec(stdout)?.[1]) / 1024 };
}

const CALM = 180;

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

/** A workbook whose sheet unpacks to 200 MB; `declared` is what its directory says of that. */
function bomb(declared?: number): string {
  const sheet = new Uint8Array(200 * 1024 * 1024).fill(0x20);
  const zip = Buffer.from(
    zipSync({ 'xl/workbook.xml': new Uint8Array([0x20]), 'xl/worksheets/sheet1.xml': sheet }, { level: 9 }),
  );
  if (declared !== undefined)
    for (const [mark, offset] of [
      ['PK\x03\x04', 22],
      ['PK\x01\x02', 24],
    ] as const)
      zip.writeUInt32LE(declared, zip.lastIndexOf(mark) + offset);
  const path = join(work, 'bom.xlsx');
  writeFileSync(path, zip);
  return path;
}

test.each([
  ['as it says', undefined, 'Tệp Excel bung ra quá lớn, không phải bảng kết quả một tháng.'],
  ['while it says that it is small', 4096, 'Tệp Excel bị hỏng'],
])('a workbook that unpacks to hundreds of megabytes, %s', { timeout: 60_000 }, (_, declared, words) => {
  const { status, out, peak } = importFile(bomb(declared));
  expect(status).toBe(1);
  expect(out).toContain(words);
  expect(peak).toBeLessThan(CALM);
});
