// The commune's report of a month: its whole text, every number against the files, what is filled in and what stays blank.
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { sampleIssues, sampleReports } from '../../tests/sample-reports.ts';
import { documentLines, headerLines } from '../../tests/read-paper.ts';
import { inFull } from '../reports/in-full.ts';
import { protect } from '../reports/public/protect.ts';
import type { Month } from '../text/date.ts';
import { formatCount } from '../text/number.ts';
import { monthReport } from './month-report.ts';
import { reportDocument } from './report-document.ts';

const SEPTEMBER = '2026-09' as Month;

const reports = inFull(sampleReports());
const bytes = await reportDocument(monthReport(reports, SEPTEMBER));
const lines = documentLines(bytes);

/** The file of a month as it is, by village. */
function file(month: string): { columns: string[]; rows: Map<string, (number | null)[]> } {
  const [head = '', ...rest] = readFileSync(`tests/sample/results/${month}.csv`, 'utf8').trim().split('\n');
  const rows = rest
    .map((line) => line.split(','))
    .map(([id = '', ...cells]) => {
      const counts = cells.map((cell) => (cell === '' ? null : Number(cell)));
      return [id, counts] as const;
    });
  return { columns: head.split(',').slice(1), rows: new Map(rows) };
}

describe('the report of a month', () => {
  test('reads as it was last read by a person', async () => {
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/report-2026-09.txt');
  });

  test('has in its annex every count of the file, and no other', () => {
    const { columns, rows } = file('2026-09');
    const table = lines.filter((line) => /^\d+ \| /.test(line)).map((line) => line.split(' | '));
    const order = reports.indicators.map(({ id }) => columns.indexOf(id));
    expect(table.map(([, name, homes, ...cells]) => [name, homes, cells.slice(0, -1)])).toEqual(
      reports.villages.map(({ id, name, households }) => [
        name,
        formatCount(households),
        order.map((at) => {
          const count = rows.get(id)?.[at] ?? null;
          return count === null ? '–' : formatCount(count);
        }),
      ]),
    );
  });

  test('says of every indicator its sum, how many villages it is of, and the change over those with both counts', () => {
    const [now, before] = [file('2026-09'), file('2026-08')];
    for (const { id, label, unit, target } of reports.indicators) {
      if (target === 'household_share') continue;
      const at = (of: typeof now, village: string) => of.rows.get(village)?.[of.columns.indexOf(id)] ?? null;
      const ids = [...now.rows.keys()];
      const counted = ids.filter((village) => at(now, village) !== null);
      const both = counted.filter((village) => at(before, village) !== null);
      const sum = (of: typeof now, villages: string[]) =>
        villages.reduce((all, village) => all + (at(of, village) ?? 0), 0);
      const change = sum(now, both) - sum(before, both);
      const where = counted.length < ids.length ? ` ở ${counted.length}/${ids.length} thôn` : '';
      const than = `${change > 0 ? 'tăng' : 'giảm'} ${formatCount(Math.abs(change))} ${unit} so với tháng 8/2026`;
      expect(lines.map((line) => line.replace(/^- /, ''))).toContain(
        `${label}: ${formatCount(sum(now, counted))} ${unit}${where}; ${than}.`,
      );
    }
  });

  test('puts every village under what it did against each target, with its count', () => {
    const { columns, rows } = file('2026-09');
    const at = (village: string, id: string) => rows.get(village)?.[columns.indexOf(id)] ?? null;
    const places = lines.filter((line) => /^- (Đạt|Chưa đạt|Chưa có số liệu)/.test(line)).join('\n');
    for (const { id, name, households } of reports.villages) {
      const [homes, people] = [at(id, 'households_guided'), at(id, 'people_guided')];
      const under = (kind: string, said: string) =>
        expect(places).toMatch(new RegExp(`^- ${kind} [^\\n]*${name}${said}`, 'm'));
      if (homes === null) under('Chưa có số liệu', '');
      else
        under(
          homes >= 0.8 * households ? 'Đạt mục tiêu' : 'Chưa đạt mục tiêu',
          ` ${formatCount(homes)}/${formatCount(households)} hộ`,
        );
      if (people !== null) under(people >= 50 ? 'Đạt mục tiêu' : 'Chưa đạt mục tiêu', ` ${people} người`);
    }
    const reported = reports.villages.filter(({ id }) => at(id, 'households_guided') !== null);
    const sum = reported.reduce((all, { id }) => all + at(id, 'households_guided')!, 0);
    const of = reported.reduce((all, { households }) => all + households, 0);
    expect(lines.join('\n')).toContain(`đã hướng dẫn ${formatCount(sum)}/${formatCount(of)} hộ (`);
  });

  test('is the same bytes whenever it is made', async () => {
    vi.useFakeTimers({ now: new Date('2031-03-04T05:06:07Z'), toFake: ['Date'] });
    const later = await reportDocument(monthReport(reports, SEPTEMBER));
    vi.useRealTimers();
    expect(later).toEqual(bytes);
  });

  test('is marked on every page while its figures are samples, and not after', async () => {
    expect(headerLines(bytes).filter((line) => line.includes('SỐ LIỆU MINH HOẠ'))).toHaveLength(3);
    const real = monthReport({ ...reports, commune: { ...reports.commune, sample: false } }, SEPTEMBER);
    expect(headerLines(await reportDocument(real)).join('')).not.toContain('SỐ LIỆU MINH HOẠ');
  });

  test('knows nothing of later months', () => {
    const july = monthReport(reports, '2026-07' as Month);
    expect(JSON.stringify(july.body)).not.toContain('tháng 9');
    expect(july.day).toBe('2026-07-17');
  });

  test('has in its first month nothing to compare with', () => {
    const { body } = monthReport(reports, '2026-05' as Month);
    const texts = body.flatMap((block) => ('text' in block ? [block.text] : []));
    expect(texts).toContain('Đây là tháng đầu tiên có số liệu, chưa có tháng trước để so sánh.');
    expect(texts.join('\n')).not.toMatch(/tăng \d|giảm \d/);
  });
});

describe('what the commune has written down', () => {
  const details = `papers:
  parent: UBND xã Mẫu Sơn
  issuer: Phòng Văn hóa - Xã hội
  symbol: BC-VHXH
  to: Ủy ban nhân dân xã Mẫu Sơn
  signer_title: Trưởng phòng
  recipients:
    - Đảng ủy xã
  archive: VHXH
`;
  const filled = () => inFull(sampleReports({ 'commune.yaml': (text) => text + details }));

  test('stands in its place, and the rest stays blank', async () => {
    const text = documentLines(await reportDocument(monthReport(filled(), SEPTEMBER)));
    expect(text[0]).toBe(
      'UBND XÃ MẪU SƠN / PHÒNG VĂN HÓA - XÃ HỘI | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc',
    );
    expect(text[1]).toBe('Số:        /BC-VHXH | Mẫu Sơn, ngày      tháng 9 năm 2026');
    expect(text).toContain('Kính gửi: Ủy ban nhân dân xã Mẫu Sơn.');
    expect(text).toContain(
      'Trên đây là báo cáo kết quả hoạt động Tổ công nghệ số cộng đồng tháng 9 năm 2026, Phòng Văn hóa - Xã hội kính báo cáo Ủy ban nhân dân xã Mẫu Sơn./.',
    );
    expect(text).toContain('Nơi nhận: / - Như trên; / - Đảng ủy xã; / - Lưu: VT, VHXH. | TRƯỞNG PHÒNG');
    expect(text.join('\n')).not.toContain('………………');
  });

  test('names an office, never a person', () => {
    const read = (line: string) =>
      sampleIssues({ 'commune.yaml': (text) => `${text}papers:\n  ${line}\n` }).find(
        ({ severity }) => severity === 'error',
      );
    expect(read('signer_title: Chủ tịch Nguyễn Văn An')).toMatchObject({
      what: 'Mục "papers.signer_title": có tên người.',
      fix: 'Chỉ ghi chức vụ; họ tên người ký điền trên giấy.',
    });
    expect(read('issuer: Phòng Văn hóa, 0912 345 678')).toMatchObject({
      what: 'Mục "papers.issuer": có số điện thoại.',
      fix: 'Chỉ ghi tên cơ quan, chức vụ.',
    });
    expect(read('symbol: bc ubnd')).toMatchObject({
      what: 'Mục "papers.symbol": không phải ký hiệu văn bản.',
      fix: 'Viết chữ in hoa không dấu, có gạch nối, ví dụ "BC-UBND".',
    });
  });
});

describe('small counts', () => {
  const small = () =>
    sampleReports({
      'indicators.csv': (text) => text.replace('Gian hàng trên sàn TMĐT,,', 'Gian hàng trên sàn TMĐT,4,'),
    });
  const row = (of: ReturnType<typeof protect>) =>
    monthReport(of, SEPTEMBER).body.find((block) => 'text' in block && block.text.startsWith('Số gian hàng'));

  test('stand in the paper made on the own machine, and are hidden where the public ones are used', () => {
    expect(row(inFull(small()))).toMatchObject({
      text: 'Số gian hàng trên sàn thương mại điện tử: 18 gian hàng ở 7/9 thôn; tăng 3 gian hàng so với tháng 8/2026.',
    });
    expect(row(protect(small()))).toMatchObject({
      text: 'Số gian hàng trên sàn thương mại điện tử: 12 gian hàng ở 7/9 thôn, chưa kể 2 thôn có số dưới 4; tăng 4 gian hàng so với tháng 8/2026 (tính ở 3 thôn có số liệu cả hai tháng).',
    });
  });
});
