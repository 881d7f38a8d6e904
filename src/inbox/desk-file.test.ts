// The desk's clean file in the inbox: states, reasons, withdrawn figures and words of teams, in the data and in the report.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SampleInbox } from '../../tests/sample-inbox.ts';

let inbox: SampleInbox;
beforeEach(() => {
  inbox = new SampleInbox();
});
afterEach(() => inbox.remove());

const HEAD = inboxHead();
function inboxHead(): string[] {
  const sample = new SampleInbox();
  const [head = ''] = sample.read('results', '2026-09.csv').split(/\r?\n/);
  sample.remove();
  return head.split(',').slice(1);
}

/** A row of the clean file: figures by id, the others blank. */
function row(village: string, beside: readonly string[], figures: Record<string, string>): string {
  return [
    village,
    '',
    '2026-10-19',
    'message',
    '1',
    ...beside,
    ...HEAD.map((id) => figures[id] ?? ''),
  ].join();
}
const table = (rows: readonly string[]) =>
  [
    ['village,team,received,source_kind,version,state,reason,difficulties,proposals', ...HEAD].join(),
    ...rows,
  ].join('\n');

test('keeps states and reasons, and tells them', () => {
  inbox.put(
    'bao-cao-2026-09.csv',
    table([
      row('xuan-neo', ['da-duyet', 'Thôn đếm lại sau khi soát sổ', '', ''], { households_guided: '820' }),
      row('o-me', ['da-nhan', '', '', ''], { sessions: '3' }),
    ]),
  );
  const { text, outcome } = inbox.take('2026-10-20');
  expect(outcome.refused).toEqual([]);
  expect(inbox.read('corrections.csv')).toContain(
    '2026-09,xuan-neo,households_guided,814,820,Thôn đếm lại sau khi soát sổ,2026-10-19',
  );
  expect(inbox.read('receipts.csv')).toContain('xuan-neo,,2026-10-19,message,2,da-duyet,households_guided');
  expect(text).toContain('Ở bàn tổng hợp: đã duyệt Xuân Nẻo; chưa duyệt Ô Mễ.');
  expect(text).toContain('Lý do đổi số: "Thôn đếm lại sau khi soát sổ" (Xuân Nẻo).');
});

test('takes back a figure that says so, and only that', () => {
  inbox.put(
    'bao-cao-2026-09.csv',
    table([row('xuan-neo', ['da-duyet', 'Thôn rút số', '', ''], { sessions: 'rut' })]),
  );
  const { text } = inbox.take('2026-10-20');
  expect(text).toContain('| Xuân Nẻo | Số buổi tuyên truyền, hướng dẫn | 4 | chưa báo cáo |');
  expect(inbox.read('results', '2026-09.csv')).toContain('xuan-neo,814,39,67,55,62,37,58,54,0,11,11,\n');
  expect(inbox.read('corrections.csv')).toContain('2026-09,xuan-neo,sessions,4,,Thôn rút số,2026-10-19');
});

test('a team cannot take back a figure of the whole village', () => {
  const [, ...cells] = row('xuan-neo', ['', '', '', ''], { sessions: 'rut' }).split(',');
  inbox.put('bao-cao-2026-09.csv', table([['xuan-neo', 'Tổ 2', ...cells.slice(1)].join()]));
  const { text } = inbox.take('2026-10-20');
  expect(text).toContain(
    'Xuân Nẻo: dòng của Tổ 2 ghi "rút", mà số đã đăng là của cả thôn. | Ghi "rút" ở dòng của cả thôn; tổ báo lại số khác thì ghi số ấy. |',
  );
  expect(inbox.waiting()).toEqual(['bao-cao-2026-09.csv']);
});

test('words of teams go into their own list and into the report, and a name in them nowhere', () => {
  const words = ['da-duyet', '', 'Loa thôn hỏng', '"Xin máy in, giấy"'];
  inbox.put('bao-cao-2026-09.csv', table([row('xuan-neo', words, { sessions: '4' })]));
  const { text, outcome } = inbox.take('2026-10-20');
  expect(outcome.refused).toEqual([]);
  expect(inbox.read('notes.csv')).toBe(
    'month,village,team,difficulties,proposals\n2026-09,xuan-neo,,Loa thôn hỏng,"Xin máy in, giấy"\n',
  );
  expect(text).toContain(
    '### Lời của các tổ\n\nChỉ vào báo cáo tháng của xã, không lên trang. Lời nào nhắc đến ai thì sửa `data/notes.csv` trước khi bấm Merge.\n\n- Xuân Nẻo, khó khăn: Loa thôn hỏng\n- Xuân Nẻo, đề xuất: Xin máy in, giấy',
  );
  const named = ['', '', 'Ông Nguyễn Văn Bình không cho mượn loa', ''];
  inbox.put('bao-cao-2026-09.csv', table([row('xuan-neo', named, { sessions: '4' })]));
  const again = inbox.take('2026-10-21');
  expect(again.text).toContain('Ô này có tên người, là dữ liệu cá nhân, không được đưa lên trang.');
  expect(again.text).not.toContain('Bình');
  expect(inbox.read('notes.csv')).not.toContain('Bình');
});

test('a name in the list itself is refused, and not repeated', () => {
  inbox.put('bao-cao-2026-09.csv', table([row('o-me', ['', '', 'Thiếu máy', ''], { sessions: '3' })]));
  inbox.take('2026-10-20');
  const notes = inbox.read('notes.csv').replace('Thiếu máy', 'Bà Trần Thị Lan chưa có máy');
  inbox.write('notes.csv', notes);
  const { outcome, text } = inbox.take('2026-10-21');
  expect(text).toContain(
    'Lời của tổ có tên người. Viết lại không nhắc đến ai, hoặc xóa lời ấy: kho có thể có người ngoài xem.',
  );
  expect(outcome.accepted).toEqual([]);
  expect(text).not.toContain('Lan');
});
