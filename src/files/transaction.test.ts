// Several files changed as one: written and removed together, by one process at a time, finished by whoever comes next.
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listFilesBelow, writeWhole } from './disk.ts';
import { formatIssue, InputError } from './issue.ts';
import { beginning } from './process.ts';
import { commit, readWhole, recover, withWriter } from './transaction.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'transaction-'));
  for (const name of ['ket-qua.csv', 'thang/05.csv', 'thang/06.csv']) writeWhole(join(folder, name), 'cũ');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const CHANGE = { 'ket-qua.csv': 'mới', 'thang/05.csv': null, 'thang/07.csv': 'mới' };
const OLD = ['ket-qua.csv', 'thang/05.csv', 'thang/06.csv'];
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

function expectChanged(): void {
  expect(listFilesBelow(folder)).toEqual(['ket-qua.csv', 'thang/06.csv', 'thang/07.csv']);
  expect(read('ket-qua.csv')).toBe('mới');
}

/** What somebody is told, with the folder's place and the process left out. */
function refusal(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.issues.map(formatIssue).join('\n').replaceAll(folder, 'data');
  }
}

const leaveLock = (text: string) => writeFileSync(join(folder, '.dang-ghi.lock'), text);
const leaveJournal = (text: string) => writeFileSync(join(folder, '.dang-ghi.json'), text);

describe('a change', () => {
  test('writes some files and removes others', () => {
    commit(folder, CHANGE);
    expectChanged();
  });

  test('is finished when it was decided, however far it had come, and what was half-written goes', () => {
    leaveJournal(JSON.stringify(CHANGE));
    rmSync(join(folder, 'thang/05.csv'));
    writeFileSync(join(folder, 'ket-qua.csv.4194000.tmp'), 'mớ');
    recover(folder);
    expectChanged();
  });

  test('is finished before the next begins', () => {
    leaveJournal(JSON.stringify(CHANGE));
    commit(folder, { 'thang/06.csv': null });
    expect(listFilesBelow(folder)).toEqual(['ket-qua.csv', 'thang/07.csv']);
  });

  test('that was not decided leaves the folder alone', () => {
    recover(folder);
    expect(listFilesBelow(folder)).toEqual(OLD);
  });

  test('gives the folder back when what makes it fails, at once or later', async () => {
    const fails = () => {
      throw new Error('no');
    };
    expect(() => withWriter(folder, fails)).toThrow('no');
    await expect(withWriter(folder, () => Promise.resolve().then(fails))).rejects.toThrow('no');
    commit(folder, CHANGE);
    expectChanged();
  });
});

describe('the lock of', () => {
  const own = () => `${process.pid} ${beginning(process.pid)} khac\n`;

  test.each([
    ['a process that is gone', () => '4194000 x:1\n'],
    ['a process whose number a living one has', () => `${process.pid} x:1\n`],
  ])('%s is cleared by readers and writers', (_, text) => {
    leaveLock(text());
    leaveJournal(JSON.stringify(CHANGE));
    recover(folder);
    expectChanged();
    leaveLock(text());
    commit(folder, { 'thang/06.csv': null });
    expect(listFilesBelow(folder)).toEqual(['ket-qua.csv', 'thang/07.csv']);
  });

  test('a living process keeps writers out, and readers from repairing', () => {
    leaveLock(own());
    leaveJournal(JSON.stringify(CHANGE));
    writeFileSync(join(folder, 'ket-qua.csv.1.tmp'), 'mớ');
    const told = `data  Một lệnh khác (tiến trình ${process.pid}) đang ghi số liệu vào thư mục này, chờ mãi chưa xong. Đợi lệnh đó xong rồi chạy lại. Chắc chắn không còn lệnh nào chạy thì xóa tệp data/.dang-ghi.lock rồi chạy lại.`;
    expect(refusal(() => withWriter(folder, () => undefined, 50))).toBe(told);
    expect(refusal(() => recover(folder, 50))).toBe(told);
    expect(read('ket-qua.csv')).toBe('cũ');
    expect(existsSync(join(folder, 'ket-qua.csv.1.tmp'))).toBe(true);
  });

  test('a living process that has decided nothing yet keeps nobody from reading', () => {
    leaveLock(own());
    recover(folder, 50);
    expect(readWhole(folder, () => read('ket-qua.csv'), 50)).toBe('cũ');
  });
});

describe('a journal', () => {
  const DAMAGED =
    'data/.dang-ghi.json  Tệp này giữ lần ghi số liệu bị ngắt giữa chừng, nhưng chính nó bị hỏng nên không ghi nốt được. Xóa tệp này, nhập lại bảng vừa nhập (npm run import -- TỆP --replace), rồi chạy npm run check xem còn tháng nào lệch.';
  const FOREIGN =
    'data/.dang-ghi.json  Tệp này đòi ghi vào nơi không phải tệp số liệu; lệnh của trang không viết thế, nên không làm theo. Xóa tệp này rồi chạy lại, và báo người quản mã: có thể ai đó đã gửi nó lên kho.';

  test.each(['', JSON.stringify(CHANGE).slice(0, 20), '[]', '{"ket-qua.csv":1}', 'null'])(
    'cut or damaged, %j, is not obeyed',
    (text) => {
      leaveJournal(text);
      expect(refusal(() => recover(folder))).toBe(DAMAGED);
      expect(refusal(() => commit(folder, CHANGE))).toBe(DAMAGED);
      expect(OLD.map(read)).toEqual(['cũ', 'cũ', 'cũ']);
    },
  );

  test.each([
    '../escaped.csv',
    '/tmp/escaped.csv',
    'thang/../../escaped.csv',
    'thang\\..\\..\\escaped.csv',
    'C:escaped.csv',
    'a/b/c.csv',
    '.gitattributes',
    '.dang-ghi.json',
    'inbox.sh',
    'ket-qua.csv\u0000',
    '',
    'link/escaped.csv',
  ])('of another place, %j, is not obeyed', (name) => {
    symlinkSync('..', join(folder, 'link'));
    leaveJournal(JSON.stringify({ 'ket-qua.csv': 'mới', [name]: 'x' }));
    expect(refusal(() => recover(folder))).toBe(FOREIGN);
    expect(read('ket-qua.csv')).toBe('cũ');
    expect(existsSync(join(folder, '..', 'escaped.csv'))).toBe(false);
  });

  test('of another place is not written either', () => {
    expect(() => commit(folder, { '../escaped.csv': 'x' })).toThrow(
      'not files of the folder: ../escaped.csv',
    );
    expect(readdirSync(folder)).toEqual(['ket-qua.csv', 'thang']);
  });
});

describe('many at once', () => {
  /** Seconds, of 17 processes; a night has the time for 60. */
  const seconds = Number(process.env['WRITERS_SECONDS'] ?? 1);
  const start = (kind: string) => {
    const child = spawn(process.execPath, ['tests/one-writer.mjs', kind, folder, String(seconds)]);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
    return new Promise<string>((done) => child.on('close', (code) => done(`${code} ${said}`)));
  };

  test('eight writers lose no line, eight readers see no half', { timeout: 300_000 }, async () => {
    writeWhole(join(folder, 'editions.csv'), '');
    writeWhole(join(folder, 'results/count.csv'), '0');
    const kinds = [...Array<string>(8).fill('write'), ...Array<string>(8).fill('read'), 'killed'];
    const runs = await Promise.all(kinds.map(start));
    expect(runs.filter((run) => !/^0 \d+$/.test(run))).toEqual([]);
    const [written = 0, seen = 0] = [0, 8].map((from) =>
      runs.slice(from, from + 8).reduce((sum, run) => sum + Number(run.slice(2)), 0),
    );
    recover(folder);
    const lines = read('editions.csv').trim().split('\n');
    // A killed writer may have been killed after it decided.
    expect(lines.filter((line) => line.startsWith('write')).length).toBe(written);
    expect([new Set(lines).size, Number(read('results/count.csv'))]).toEqual([lines.length, lines.length]);
    expect(listFilesBelow(folder).filter((name) => /\.tmp$|\.lock/.test(name))).toEqual([]);
    expect(Math.min(written, seen)).toBeGreaterThanOrEqual(8);
  });

  test('a folder that cannot be written can be read', () => {
    leaveLock('4194000 x:1\n');
    const { status, stdout } = spawnSync(process.execPath, ['tests/one-writer.mjs', 'once', folder, '0'], {
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '--import=./tests/read-only.mjs' },
    });
    expect([status, stdout]).toEqual([0, '1']);
  });
});
