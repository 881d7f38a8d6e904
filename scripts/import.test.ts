// The command as a clerk runs it: exit codes, the JSON, and what stands in the data folder afterwards.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'data-'));
  cpSync('data', data, { recursive: true });
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/import.ts', ...args, '--data', data],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const fingerprint = () =>
  readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]);

const EXPORTS = 'tests/exports';
const bad = readdirSync(EXPORTS).filter((name) => name.startsWith('bad-') && !name.endsWith('.json'));

describe('npm run import', () => {
  test.each(bad)('%s leaves the data folder byte for byte, exits 1 and names the line', (name) => {
    const before = fingerprint();
    const { line } = JSON.parse(readFileSync(join(EXPORTS, `${name}.expected.json`), 'utf8'));
    const { status, stdout } = run(join(EXPORTS, name), '--month', '2026-10');
    expect(status).toBe(1);
    expect(stdout).toContain(line === null ? `${name}  ` : `${name}:${line}:`);
    expect(fingerprint()).toEqual(before);
  });

  test('writes the edition and nothing but the edition and its journal entry', () => {
    rmSync(join(data, 'results', '2026-09.csv'));
    const { status, stdout } = run(
      join(EXPORTS, '2026-09-one-village-silent.csv'),
      '--json',
      '--received',
      '2026-09-18',
    );
    const answer = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(answer).toMatchObject({ ok: true, month: '2026-09', issues: [] });
    expect(answer.written[0]).toBe(join(data, 'results', '2026-09.csv'));
    expect(readFileSync(answer.written[0], 'utf8')).toBe(readFileSync('data/results/2026-09.csv', 'utf8'));
  });

  test('does not replace a month unless told to', () => {
    const before = fingerprint();
    const again = run(join(EXPORTS, '2026-09-one-village-silent.csv'));
    expect(again.status).toBe(1);
    expect(again.stdout).toContain(
      'Đã có số liệu tháng 9/2026. Nếu muốn thay bằng tệp này, thêm --replace vào lệnh.',
    );
    expect(fingerprint()).toEqual(before);
    expect(run(join(EXPORTS, '2026-09-one-village-silent.csv'), '--replace').status).toBe(0);
  });

  test('--dry-run writes nothing', () => {
    rmSync(join(data, 'results', '2026-09.csv'));
    const before = fingerprint();
    expect(run(join(EXPORTS, '2026-09-one-village-silent.csv'), '--dry-run').status).toBe(0);
    expect(fingerprint()).toEqual(before);
  });

  test.each([
    [[], 'Cách dùng: npm run import'],
    [['khong-co.csv'], 'Không có tệp "khong-co.csv".'],
    [[join(EXPORTS, 'bad-number.csv'), '--month', '9/2026'], '--month "9/2026" không phải tháng.'],
    [[join(EXPORTS, 'bad-number.csv'), '--mont', '2026-09'], 'Cách dùng: npm run import'],
  ])('wrong usage %j exits 2', (args, message) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  test('--json prints one object and nothing else', () => {
    const { status, stdout } = run(join(EXPORTS, 'bad-number.csv'), '--month', '2026-10', '--json');
    const answer = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(answer).toMatchObject({ ok: false, month: '2026-10', written: [] });
    expect(answer.issues[0]).toEqual({
      file: 'tests/exports/bad-number.csv',
      line: 2,
      column: 3,
      cell: 'C2',
      severity: 'error',
      what: 'Xuân Nẻo, "Số người được hướng dẫn thành thạo trong tháng": "1O2" không phải số nguyên.',
      fix: 'Sửa thành chữ số, ví dụ 102.',
    });
  });
});
