import { expect, test } from 'vitest';
import { shownFile } from './shown-file.ts';

test.each([
  ['data/inbox/2026-05-google-sheets.csv'],
  ['data/inbox/bao-cao-20261018-093012.xlsx'],
  ['BC thang 10.2026 thon Lieu Xa (1).xlsx'],
  ['Tổng hợp số liệu T10_2026 - bản cuối.ods'],
  ['data/commune.yaml'],
  ['Anh chup.JPG'],
  ['anh Man hinh (2).png'],
  ['ket-qua'],
])('%s is shown as it is', (path) => expect(shownFile(path)).toBe(path));

test.each([
  ['data/inbox/Nguyễn Thị Hoa 0912345678.xlsx', 'data/inbox/(tệp .xlsx có tên người hoặc số ở tên tệp)'],
  ['C:\\bao cao\\nguyen_thi_hoa-t10.CSV', 'C:\\bao cao\\(tệp .csv có tên người hoặc số ở tên tệp)'],
  ['BC-0912-345-678.ods', '(tệp .ods có tên người hoặc số ở tên tệp)'],
  ['bà Hoa gửi', '(tệp có tên người hoặc số ở tên tệp)'],
])('%s is not', (path, shown) => expect(shownFile(path)).toBe(shown));
