// Public reports → a tidy table of who reported when: one row a village and month, with the day it was due.
import { REPORT_STATES, villageReport } from '../progress/reporting.ts';
import { deadline } from '../reports/due.ts';
import { listsIn } from '../reports/lists/lists.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import { SAMPLE_NOTE } from '../text/phrases.ts';
import { day, month, tableOf, text, type Cell, type Table } from './tables.ts';

/** Every village of every published month, those that did not report too. */
export function reportTable(reports: PublicReports): Table {
  const { commune, lists, editions } = reports;
  const columns = [
    month('month', 'Tháng của số liệu, dạng năm-tháng.'),
    text('village', 'Mã ((village)).'),
    text('village_name', 'Tên ((village)) trong tháng đó.'),
    day('due', 'Báo cáo trước ngày này là đúng hạn.'),
    day('received', 'Ngày xã nhận số đầu tiên của ((village)); để trống khi chưa báo cáo hoặc không rõ.'),
    text('state', `Một trong: ${Object.values(REPORT_STATES).join(', ')}.`),
    text('note', 'Ghi "Số liệu minh hoạ" khi số liệu không phải số thật.'),
  ];
  const rows = editions.flatMap(({ month: period }) =>
    listsIn(lists, period).villages.map(({ id, name }): Cell[] => {
      const { state, day: received } = villageReport(reports, period, id);
      const due = deadline(period, commune.plan);
      return [period, id, name, due, received, REPORT_STATES[state], commune.sample ? SAMPLE_NOTE : ''];
    }),
  );
  return tableOf(reports, columns, rows);
}
