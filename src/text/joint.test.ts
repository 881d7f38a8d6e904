// Strong words and others, read as one sentence.
import { expect, test } from 'vitest';
import { joint } from './joint.ts';

test.each([
  ['Quét mã', 'trong ứng dụng ngân hàng', 'Quét mã trong ứng dụng ngân hàng'],
  ['Hỏi người nhà', 'hoặc tổ công nghệ số', 'Hỏi người nhà hoặc tổ công nghệ số'],
  ['Gõ việc cần làm', 'ví dụ: đăng ký khai sinh', 'Gõ việc cần làm, ví dụ: đăng ký khai sinh'],
  ['Ghi sổ', 'bán gì, bao nhiêu tiền', 'Ghi sổ: bán gì, bao nhiêu tiền'],
  ['Hạn nộp', 'trongsuốt', 'Hạn nộp: trongsuốt'],
])('%s + %s', (strong, text, said) => expect(strong + joint(text) + text).toBe(said));
