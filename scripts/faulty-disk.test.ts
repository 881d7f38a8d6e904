// Commands on a disk that is full, read-only or not theirs: the folder is the old one or the new one, and a sentence says why.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadReports } from '../src/reports/load.ts';
import { Clerk } from '../tests/clerk.ts';

const EXPORT = 'tests/exports/2026-09-one-village-silent.csv';
const IMPORT = ['import', EXPORT, '--replace', '--reason', 'Thử', '--received', '2026-09-18'] as const;
const STOPPED = '✗ Lệnh dừng giữa chừng: làm theo lời trên rồi chạy lại.';

/** Every change of the disk at night, every twentieth by day. */
const STRIDE = Number(process.env['STRIDE'] ?? 20);

const preload = (name: string) => ({
  NODE_OPTIONS: `--import=${new URL(`../tests/${name}.mjs`, import.meta.url).href}`,
});

async function onFreshData<T>(
  look: (clerk: Clerk, before: Record<string, string>) => T | Promise<T>,
): Promise<T> {
  const clerk = new Clerk();
  try {
    clerk.edit('results/2026-09.csv', 'xuan-neo,814', 'xuan-neo,800');
    clerk.edit('editions.csv', /2026-09,.*\n/, '');
    return await look(clerk, clerk.contents());
  } finally {
    clerk.leave();
  }
}

const inWords = (said: string, clerk: Clerk) => said.replaceAll(clerk.data, 'data');

describe('npm run import', () => {
  test('with the disk full from any change on', { timeout: STRIDE === 1 ? 3_600_000 : 300_000 }, async () => {
    const [after, changes] = await onFreshData((clerk) => {
      const log = join(clerk.desk, 'log');
      const { status, said } = clerk.start({ ...preload('kill-at'), KILL_LOG: log }, ...IMPORT);
      expect(status, said).toBe(0);
      return [clerk.contents(), readFileSync(log, 'utf8').trim().split('\n').length];
    });
    for (let n = 1; n <= changes; n += STRIDE)
      await onFreshData((clerk, before) => {
        const { status, said } = clerk.start({ ...preload('kill-at'), FULL_AT: String(n) }, ...IMPORT);
        if (status === 0) return;
        expect([status, inWords(said, clerk)], `change ${n}`).toEqual([
          1,
          `ổ đĩa  Ổ đĩa đã đầy. Xóa bớt tệp không dùng rồi chạy lại. Lần ghi dở, nếu có, sẽ được ghi nốt.\n${STOPPED}\n`,
        ]);
        expect(loadReports(clerk.data).reports).toBeDefined();
        expect([before, after]).toContainEqual(clerk.contents());
      });
  });

  test('on a disk that is read-only', async () => {
    await onFreshData((clerk, before) => {
      const { status, said } = clerk.start(preload('read-only'), ...IMPORT);
      expect([status, said.trim().split('\n').at(-1)]).toEqual([1, STOPPED]);
      expect(said).toContain('Ổ đĩa chỉ cho đọc, không ghi được. Chép cả thư mục sang ổ ghi được');
      expect(clerk.contents()).toEqual(before);
      const json = clerk.start(preload('read-only'), ...IMPORT, '--json');
      expect([json.status, JSON.parse(json.stdout)]).toMatchObject([1, { ok: false, written: [] }]);
    });
  });

  test.each([
    ['.dang-ghi.json', 'Tệp này giữ lần ghi số liệu bị ngắt giữa chừng', '{"results/2026-09.csv":"vil'],
    ['.dang-ghi.json', 'Tệp này đòi ghi vào nơi không phải tệp số liệu', '{"../x.sh":"rm"}'],
    ['commune.yaml', 'Tệp YAML này dài quá, lồng quá sâu', `a: ${'['.repeat(9000)}`],
  ])('with a %s of another hand: %s', async (file, what, text) => {
    await onFreshData(async (clerk) => {
      writeFileSync(join(clerk.data, file), text);
      const before = clerk.contents();
      const commands: [string, ...string[]][] = [[...IMPORT], ['inbox'], ['go-live', EXPORT]];
      for (const command of commands) {
        const { status, said } = await clerk.run(...command);
        expect([status, inWords(said, clerk)]).toEqual([1, expect.stringContaining(what)]);
        expect(said).not.toMatch(/^ {4}at |Error:/m);
      }
      expect(clerk.contents()).toEqual(before);
    });
  });
});
