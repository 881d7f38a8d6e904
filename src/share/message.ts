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

/**
 * Before the day of the plan, to the heads of the villages' teams.
 * @param to who gathers the reports, and what the villages are called
 * @param address of the form to fill in
 */
export function reminder(
  { day, to, village }: { day: number; to: string; village: string },
  asked: readonly string[],
  address: string,
): string {
  const words = [
    `Nhắc các tổ công nghệ số: số liệu tháng này xin gửi ${to} trước ngày ${day}. Mỗi ${village} ghi:`,
    ...asked.map((name) => `- ${name}`),
    `Chưa có số thì để trống, đừng ghi 0. Chỉ gửi số tổng của ${village}. Không gửi tên, số điện thoại, số căn cước của ai.`,
    'Điền trên điện thoại rồi gửi:',
  ];
  return messageOf(words.join('\n'), address);
}

/** To the group of those who lead the plan, once a month's figures are out. */
export function leadersMessage(
  { title, sample }: { title: string; sample: boolean },
  sentences: readonly string[],
  address: string,
): string {
  return figureMessage([`${title}.`, ...sentences.map((one) => `- ${one}`)].join('\n'), address, sample);
}

/** An address as people read it out: without "https://". */
export function spoken(address: string): string {
  return address.replace(/^https?:\/\//, '');
}
