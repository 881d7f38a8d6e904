// A piece of text → whether it holds data about a person: a number, an address, a name.
import { fold } from './fold.ts';

const KINDS: readonly [name: string, test: (text: string, digits: string) => boolean][] = [
  ['thư điện tử', (text) => /[\w.+-]+@[\w-]+\.[a-z]{2,}/i.test(text)],
  ['số căn cước', (_, digits) => /(^|\D)0\d{11}(\D|$)/.test(digits)],
  ['số điện thoại', (_, digits) => /(^|\D)(0|\+?84)[235789]\d{8,9}(\D|$)/.test(digits)],
  ['số tài khoản hoặc số giấy tờ', (_, digits) => /\d{8,}/.test(digits)],
];

const SURNAME =
  /^(nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|dinh|trinh|doan|luong|mai|cao|ta|luu|quach|vuong|dao|ha|tong|chu|trieu|la|kieu|to|bach|an|lam|phung|khuc|nghiem)$/;

/** What kind of personal data a single cell holds, if any. */
export function personalKind(text: string): string | undefined {
  if (!/[\d@]/.test(text)) return undefined;
  const digits = text.replace(/(?<=\d)[ .\-()\u00A0]+(?=\d)/g, '').replace(/(?<=\d)\)\s?(?=\d)/g, '');
  return KINDS.find(([, test]) => test(text, digits))?.[0];
}

/** "Nguyễn Văn A": two to five capitalised words that begin with a usual family name. */
export function looksLikeName(text: string): boolean {
  const words = text.split(' ');
  const capitals = words.every((word) => /^\p{Lu}[\p{L}.]*$/u.test(word));
  return words.length >= 2 && words.length <= 5 && capitals && SURNAME.test(fold(words[0] ?? ''));
}
