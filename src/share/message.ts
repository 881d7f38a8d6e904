// What a page is about → the message for a village's Zalo group: the words, then the address on a line of its own.
import { SAMPLE_NOTE } from '../text/phrases.ts';

/** @param address absolute */
export function messageOf(words: string, address: string): string {
  return `${words.replaceAll('\u00A0', ' ')}\n${address}`;
}

/** The same of a sentence with a figure: a made-up one says so first. */
export function figureMessage(sentence: string, address: string, sample: boolean): string {
  return messageOf(sample ? `(${SAMPLE_NOTE}) ${sentence}` : sentence, address);
}

/** Before the day of the plan, to the heads of the villages' teams. */
export function reminder(
  reportDay: number,
  month: string,
  asked: readonly string[],
  address: string,
): string {
  const list = asked.map((name) => `- ${name}`).join('\n');
  const words = `Nhắc các tổ công nghệ số: báo cáo ${month} gửi trước ngày ${reportDay}. Xin ghi số của thôn mình:\n${list}\nMục nào chưa có số thì để trống, không ghi 0. Chỉ gửi số tổng, không gửi tên, số điện thoại hay số căn cước của ai. Số tháng trước xem ở đây:`;
  return messageOf(words, address);
}

/** An address as people read it out: without "https://". */
export function spoken(address: string): string {
  return address.replace(/^https?:\/\//, '');
}
