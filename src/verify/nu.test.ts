// The checker of the W3C, asked for where it cannot run: a fault, never a silent pass.
import { afterEach, expect, test } from 'vitest';
import { formatIssue } from '../files/issue.ts';
import { checkWithNu } from './nu.ts';
import type { BuiltSite } from './site.ts';

const path = process.env['PATH'];
afterEach(() => (process.env['PATH'] = path));

test('on a machine without Java', async () => {
  process.env['PATH'] = '';
  const faults = await checkWithNu({ dist: 'dist' } as BuiltSite);
  expect(faults.map(formatIssue)).toEqual([
    'dist  Máy này không có Java nên chưa chạy được bộ kiểm tra HTML của W3C (Nu). Cài Java từ bản 17, hoặc bỏ --nu khỏi lệnh: khi ấy chỉ chạy bộ kiểm tra kèm kho.',
  ]);
});
