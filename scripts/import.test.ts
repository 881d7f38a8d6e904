// The command as a clerk runs it: exit codes, the JSON, and what stands in the data folder afterwards.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadReports } from '../src/reports/load.ts';
import { Clerk } from '../tests/clerk.ts';

let clerk: Clerk;
beforeEach(() => {
  clerk = new Clerk();
});
afterEach(() => clerk.leave());

const EXPORTS = 'tests/exports';
const bad = readdirSync(EXPORTS).filter((name) => name.startsWith('bad-') && !name.endsWith('.json'));

describe('npm run import', () => {
  test.each(bad)('%s leaves the data folder byte for byte, exits 1 and names the line', async (name) => {
    const before = clerk.contents();
    const { line } = JSON.parse(readFileSync(join(EXPORTS, `${name}.expected.json`), 'utf8'));
    const { status, stdout } = await clerk.run('import', join(EXPORTS, name), '--month', '2026-10');
    expect(status).toBe(1);
    expect(stdout).toContain(line === null ? `${name}  ` : `${name}:${line}:`);
    expect(clerk.contents()).toEqual(before);
  });

  test('writes the edition and nothing but the edition and its journal entry', async () => {
    rmSync(join(clerk.data, 'results', '2026-09.csv'));
    const { status, stdout } = await clerk.run(
      'import',
      join(EXPORTS, '2026-09-one-village-silent.csv'),
      '--json',
      '--received',
      '2026-09-18',
    );
    const answer = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(answer).toMatchObject({ ok: true, month: '2026-09' });
    expect(
      answer.issues.map(({ severity, what }: { severity: string; what: string }) => [severity, what]),
    ).toEqual([
      ['note', '1 ô chỉ ghi dấu gạch ngang, đọc là chưa báo cáo: J3.'],
      ['note', 'Chưa có số của thôn: Mỗ Đoạn.'],
    ]);
    expect(answer.written[0]).toBe(join(clerk.data, 'results', '2026-09.csv'));
    expect(readFileSync(answer.written[0], 'utf8')).toBe(
      readFileSync('tests/sample/results/2026-09.csv', 'utf8'),
    );
  });

  test('of what is published already writes nothing and moves no day, with --replace too', async () => {
    const before = clerk.contents();
    for (const more of [[], ['--replace', '--reason', 'x', '--received', '2026-11-26']]) {
      const { status, last } = await clerk.run(
        'import',
        join(EXPORTS, '2026-09-one-village-silent.csv'),
        ...more,
      );
      expect([status, last]).toEqual([
        0,
        '✓ Không có gì mới: tháng 9/2026 đã có đúng các số này. Không ghi gì, ngày nhận giữ nguyên.',
      ]);
    }
    expect(clerk.contents()).toEqual(before);
  });

  describe('over published figures', () => {
    /** September as published, but Xuân Nẻo once reported 800 households and Mỗ Đoạn something. */
    function publishOtherFigures(): void {
      const file = join(clerk.data, 'results', '2026-09.csv');
      const text = readFileSync(file, 'utf8')
        .replace('xuan-neo,814', 'xuan-neo,800')
        .replace(/^mo-doan,,/m, 'mo-doan,400,');
      writeFileSync(file, text);
    }
    const replace = (...args: string[]) =>
      clerk.run('import', join(EXPORTS, '2026-09-one-village-silent.csv'), '--replace', ...args);

    test('asks which figure holds, and no general yes answers that', async () => {
      publishOtherFigures();
      const before = clerk.contents();
      const file = join(EXPORTS, '2026-09-one-village-silent.csv');
      const { status, stdout } = await clerk.run('import', file, '--accept-warnings');
      expect(status).toBe(1);
      expect(stdout).toContain(
        '2026-09-one-village-silent.csv:2:2 (ô B2)  Lưu ý: Xuân Nẻo, "Số hộ được hướng dẫn (lũy kế)": số đã đăng là 800, tệp "2026-09-one-village-silent.csv" (ô B2) ghi 814. Số mới đúng thì thêm --replace --reason "vì sao"; số đã đăng đúng thì sửa ô này, hoặc để trống.',
      );
      expect(stdout).not.toContain('Mỗ Đoạn, ');
      expect(clerk.contents()).toEqual(before);
    });

    test('asks for a reason and writes nothing without one', async () => {
      publishOtherFigures();
      const before = clerk.contents();
      const { status, stdout } = await replace('--clear');
      expect(status).toBe(1);
      expect(stdout).toContain(
        '2026-09.csv  Sẽ đổi 2 số đã công bố của tháng 9/2026. Thêm lý do vào lệnh, ví dụ: --reason "Thôn báo cáo bổ sung".',
      );
      expect(clerk.contents()).toEqual(before);
    });

    test('takes no figure back for a blank, and says how many it kept', async () => {
      publishOtherFigures();
      const { status, stdout } = await replace('--reason', 'Thôn gửi nhầm', '--received', '2026-10-02');
      expect(status).toBe(0);
      expect(stdout).toContain(
        'results/2026-09.csv  Ghi chú: Tệp để trống 1 ô đã có số: số đã đăng giữ nguyên. Thôn rút số thì chỉ để trống những ô ấy và thêm --clear vào lệnh.',
      );
      expect(readFileSync(join(clerk.data, 'results', '2026-09.csv'), 'utf8')).toMatch(/^mo-doan,400,/m);
    });

    test('writes old, new, reason and date of every change', async () => {
      publishOtherFigures();
      expect(
        (await replace('--clear', '--reason', 'Thôn gửi nhầm, số đúng là 814', '--received', '2026-10-02'))
          .status,
      ).toBe(0);
      expect(readFileSync(join(clerk.data, 'corrections.csv'), 'utf8')).toBe(
        [
          'month,village,indicator,old,new,reason,date',
          '2026-09,xuan-neo,households_guided,800,814,"Thôn gửi nhầm, số đúng là 814",2026-10-02',
          '2026-09,mo-doan,households_guided,400,,"Thôn gửi nhầm, số đúng là 814",2026-10-02',
          '',
        ].join('\n'),
      );
      expect(loadReports(clerk.data).issues.filter(({ severity }) => severity !== 'note')).toEqual([]);
    });

    test('takes no personal clerk.data as a reason', async () => {
      publishOtherFigures();
      const { status, stderr } = await replace('--reason', 'Anh An 0912345678 báo lại');
      expect(status).toBe(2);
      expect(stderr).toBe('--reason được đăng công khai, đừng ghi số điện thoại.\n');
    });
  });

  test('imports figures that look wrong only when told that they were confirmed', async () => {
    const file = join(clerk.data, 'jump.csv');
    const text = readFileSync(join(EXPORTS, '2026-09-one-village-silent.csv'), 'utf8').replace(
      ';814;39;',
      ';814;3900;',
    );
    writeFileSync(file, text);
    rmSync(join(clerk.data, 'results', '2026-09.csv'));
    const before = clerk.contents();
    const refused = await clerk.run('import', file, '--month', '2026-09');
    expect(refused.status).toBe(1);
    expect(refused.stdout).toContain(
      'jump.csv:2:3 (ô C2)  Lưu ý: Xuân Nẻo, "Số người được hướng dẫn thành thạo trong tháng": 3.900, trước nay cao nhất là 101.',
    );
    expect(refused.stdout).toContain('✗ Chưa nhập: 1 chỗ cần hỏi lại');
    expect(clerk.contents()).toEqual(before);
    expect((await clerk.run('import', file, '--month', '2026-09', '--accept-warnings')).status).toBe(0);
  });

  test('--dry-run writes nothing', async () => {
    rmSync(join(clerk.data, 'results', '2026-09.csv'));
    const before = clerk.contents();
    expect(
      (await clerk.run('import', join(EXPORTS, '2026-09-one-village-silent.csv'), '--dry-run')).status,
    ).toBe(0);
    expect(clerk.contents()).toEqual(before);
  });

  test.each([
    [[], 'Cách dùng: npm run import'],
    [['khong-co.csv'], 'Không có tệp "khong-co.csv".'],
    [
      [join(EXPORTS, 'bad-number.csv'), '--month', '9/2026'],
      '--month "9/2026": tháng 9/2026 viết năm trước, tháng sau. Viết 2026-09.',
    ],
    [[join(EXPORTS, 'bad-number.csv'), '--mont', '2026-09'], 'Cách dùng: npm run import'],
  ])('wrong usage %j exits 2', async (args, message) => {
    const { status, stderr } = await clerk.run('import', ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  test('--json prints one object and nothing else', async () => {
    const { status, stdout } = await clerk.run(
      'import',
      join(EXPORTS, 'bad-number.csv'),
      '--month',
      '2026-10',
      '--json',
    );
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
