// A month's edition → the table of its villages as a workbook of one lying page: the file beside the month's page.
import { asOf, latest } from '../progress/history.ts';
import { coveredWords, deadline } from '../reports/due.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import { dayName, type Month } from '../text/date.ts';
import { SAMPLE_NOTE } from '../text/phrases.ts';
import { monthTable } from './month-table.ts';
import { workbook } from './workbook.ts';
import { longMonth, wordOf } from './words.ts';

/** @param all protected where anybody may have the file; later editions than `month` are left out of account */
export async function monthWorkbook(all: PublicReports, month: Month): Promise<Uint8Array> {
  const reports = asOf(all, month);
  const { commune } = reports;
  const { received } = latest(reports);
  const covered = coveredWords(month, commune.plan);
  const days = [covered && `tính ${covered}`, received && `${commune.kind} nhận ngày ${dayName(received)}`];
  const dated = days.filter(Boolean).join(', ');
  const table = monthTable(reports, month);
  const titles = [
    `KẾT QUẢ HOẠT ĐỘNG CỦA TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG ${longMonth(month).toUpperCase()}`,
    `Theo từng ${wordOf(reports)}, ${commune.kind} ${commune.name}, ${commune.city}`,
    ...(dated ? [`Số liệu ${dated}`] : []),
    ...(commune.sample ? [SAMPLE_NOTE.toUpperCase()] : []),
  ];
  const name = `Tháng ${Number(month.slice(5))}-${month.slice(0, 4)}`;
  return workbook([{ name, titles, table, notes: table.notes }], received ?? deadline(month, commune.plan));
}
