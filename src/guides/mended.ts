// A guide's MDX that cannot be read → each slip that stops the reading, and what can be read once they are out of the way.
import { nearest } from '../text/nearest.ts';
import { readMdx, type Mdx, type Place } from './mdx.ts';
import { braces, unknownTag } from './misuse.ts';
import { VOCABULARY } from './vocabulary.ts';

export interface Slip extends Place {
  what: string;
  fix: string;
}

/** One slip: what it is, and the text without it; no text where nothing sensible can be read after it. */
interface Found {
  slip: Slip;
  rest?: Text;
}

/** Lines of the text as it stands after mending, each with the number it has in the file. */
type Text = { line: string; number: number }[];

/** More slips than this in one file, and the file is to be written anew. */
const MOST = 40;

/** The number of a line in the file, of one in the text that was read. */
export type Original = (line: number) => number;

export function readMended(text: string): { mdx: Mdx; slips: Slip[]; original: Original } {
  let lines: Text = text.split('\n').map((line, index) => ({ line, number: index + 1 }));
  const slips: Slip[] = [];
  for (;;) {
    const now = lines;
    const mdx = readMdx(now.map(({ line }) => line).join('\n'));
    const original = (line: number) => now[line - 1]?.number ?? line;
    if (mdx.root) return { mdx, slips, original };
    const found = diagnose(now, mdx.stopped, mdx.reason);
    slips.push({ ...found.slip, line: original(found.slip.line) });
    if (!found.rest || slips.length === MOST) return { mdx, slips, original };
    lines = found.rest;
  }
}

function diagnose(lines: Text, at: Place, reason: string): Found {
  const closing = /closing tag `<\/([\w.]+)>`(?:.*for `<([\w.]+)>` \((\d+):)?/.exec(reason);
  if (closing) return wrongClose(lines, at, closing[1]!, closing[2], Number(closing[3] ?? 0));
  const open = /closing tag for `<([\w.]+)>` \((\d+):(\d+)\)( before)?/.exec(reason);
  if (open)
    return neverClosed(lines, { line: Number(open[2]), column: Number(open[3]) }, open[1]!, !!open[4]);
  if (/expression|brace/.test(reason)) return brokenBraces(lines, at);
  const rest = restOf(lines, at);
  if (rest.startsWith('<!--')) return htmlNote(lines, at);
  if (/^<(https?:|www\.|[\w.+-]{1,60}@)/.test(rest)) return address(lines, at, rest);
  if (/^<[A-Za-z][\w.]*[\s\u00A0]/.test(rest)) return brokenTag(lines, at, rest);
  if (rest.startsWith('<')) {
    const what = 'Dấu < trong câu bị máy hiểu là mở một thẻ.';
    return { slip: { ...at, what, fix: 'Viết bằng chữ, như “dưới 50”.' }, rest: put(lines, at, 1, ' ') };
  }
  const fix = 'Kiểm tra thẻ mở và thẻ đóng, dấu nháy, dấu ngoặc nhọn.';
  return { slip: { ...at, what: 'Không đọc được bài từ chỗ này.', fix } };
}

function wrongClose(lines: Text, at: Place, name: string, open: string | undefined, line: number): Found {
  const tag = `</${name}>`;
  if (open !== undefined && (name === open || nearest(name, [open]))) {
    const number = lines[line - 1]?.number ?? line;
    const what = `Thẻ <${open}> mở ở dòng ${number} lại đóng bằng ${tag}.`;
    const rest = put(lines, at, tag.length, `</${open}>`);
    return { slip: { ...at, what, fix: `Viết đúng </${open}>.` }, rest };
  }
  if (open !== undefined && isOpen(lines, at, name)) return close(lines, { line, column: 1 }, open, at.line);
  const fix = `Xóa ${tag}, hoặc thêm <${name}> ở đầu phần ấy.`;
  const slip = { ...at, what: `Thẻ đóng ${tag} không có thẻ mở.`, fix };
  return { slip, rest: put(lines, at, tag.length, '') };
}

/** Whether more of these tags were opened above than closed. */
function isOpen(lines: Text, at: Place, name: string): boolean {
  const above = lines.slice(0, at.line - 1).map(({ line }) => line);
  const count = (start: string) => above.filter((line) => line.trimStart().startsWith(start)).length;
  return count(`<${name}>`) + count(`<${name} `) > count(`</${name}>`);
}

function neverClosed(lines: Text, at: Place, name: string, inText: boolean): Found {
  if (!VOCABULARY[name]) {
    const tag = /^<[^>]{0,200}>?/.exec(restOf(lines, at))?.[0] ?? '<';
    return { slip: { ...at, ...unknownTag(name) }, rest: put(lines, at, tag.length, ' ') };
  }
  const what = `Thẻ <${name}> mở ở đây mà không có thẻ đóng.`;
  if (inText) return { slip: { ...at, what, fix: `Thêm </${name}> ở cùng đoạn, ngay sau chữ cần gắn thẻ.` } };
  return close(lines, at, name, lines.length + 1);
}

/** Closes a tag before the next one that cannot stand in it, at the latest before line `end`. */
function close(lines: Text, at: Place, name: string, end: number): Found {
  const next = lines.findIndex(({ line }, index) => {
    const word = VOCABULARY[/^<(\w+)/.exec(line)?.[1] ?? ''];
    return index >= at.line && word !== undefined && !word.inline && !word.inside?.includes(name);
  });
  const before = next < 0 ? end : Math.min(next + 1, end);
  const { line: text, number } = lines[before - 1] ?? { line: '', number: lines.at(-1)!.number };
  const tag = /^<\/?\w+/.exec(text)?.[0];
  const where = tag ? `trước ${tag}> ở dòng ${number}` : 'ở cuối phần ấy';
  const slip = { ...at, what: `Thẻ <${name}> mở ở đây mà không có thẻ đóng.` };
  const added = ['', `</${name}>`, ''].map((line) => ({ line, number }));
  return {
    slip: { ...slip, fix: `Thêm một dòng </${name}> ${where}.` },
    rest: [...lines.slice(0, before - 1), ...added, ...lines.slice(before - 1)],
  };
}

function brokenBraces(lines: Text, { line, column }: Place): Found {
  const text = lines[line - 1]?.line ?? '';
  const open = Math.max(text.lastIndexOf('{', column - 1), 0);
  const at = { line, column: open + 1 };
  const opened = put(lines, at, 1, '(');
  const close = text.indexOf('}', open);
  const rest = close < 0 ? opened : put(opened, { line, column: close + 1 }, 1, ')');
  return { slip: { ...at, ...braces(text.slice(open, close < 0 ? open + 1 : close + 1)) }, rest };
}

function htmlNote(lines: Text, at: Place): Found {
  const fix = 'Xóa ghi chú, hoặc viết {/* ghi chú */}.';
  const slip = { ...at, what: 'Ghi chú kiểu <!-- --> không dùng được trong bài.', fix };
  const rest = lines.map((one) => ({ ...one }));
  for (let index = at.line - 1; index < rest.length; index++) {
    const one = rest[index]!;
    const start = index === at.line - 1 ? at.column - 1 : 0;
    const end = one.line.indexOf('-->', start);
    one.line = one.line.slice(0, start) + (end < 0 ? '' : one.line.slice(end + 3));
    if (end >= 0) break;
  }
  return { slip, rest };
}

function address(lines: Text, at: Place, rest: string): Found {
  const end = rest.indexOf('>');
  const written = end < 0 ? '<' : rest.slice(0, end + 1);
  const fix = 'Viết <OfficialLink href="https://…">tên trang</OfficialLink>.';
  const slip = { ...at, what: `Địa chỉ đặt trong dấu < > (${written}) không dùng được.`, fix };
  return { slip, rest: put(lines, at, written.length, ` ${written.slice(1, -1)} `) };
}

/** A tag of the vocabulary whose attributes are written otherwise than name="…". */
function brokenTag(lines: Text, at: Place, rest: string): Found {
  const name = /^<([\w.]+)/.exec(rest)?.[1] ?? '';
  const tag = /^<[^>]{0,600}>?/.exec(rest)?.[0] ?? rest;
  const curly = tag.replaceAll('＝', '=').replace(/= ?[“”„″]([^“”„″"=]{0,300})[“”„″"]/g, '="$1"');
  const quoted = curly.replace(/= ?([^"'{“”„″\s/>]{1,300})/g, '="$1"');
  const example = /(?<!\w)(\w{1,40}) ?[=＝] ?[“”„″]?([^“”„″"'\s/>]{1,40})/.exec(tag);
  const right = example ? `${example[1]}="${example[2]}"` : 'title="…"';
  const repaired = (text: string) => put(lines, at, tag.length, text);
  if (curly !== tag) {
    const what = `Thẻ <${name}> dùng nháy cong (“ ”) hoặc dấu = lạ, máy không đọc được.`;
    const fix = `Gõ lại bằng nháy thẳng, như ${/\s/.test(curly) && example ? `${example[1]}="…"` : right}.`;
    return { slip: { ...at, what, fix }, rest: repaired(quoted) };
  }
  if (quoted !== tag) {
    const slip = { ...at, what: `Thẻ <${name}> có mục viết thiếu nháy thẳng.`, fix: `Viết ${right}.` };
    return { slip, rest: repaired(quoted) };
  }
  const fix = 'Mỗi mục viết tên="chữ"; nháy ở giữa câu thì dùng “ và ”.';
  return { slip: { ...at, what: `Thẻ <${name}> viết không đúng: thừa, thiếu hoặc lẫn dấu nháy.`, fix } };
}

const restOf = (lines: Text, { line, column }: Place) => lines[line - 1]?.line.slice(column - 1) ?? '';

function put(lines: Text, { line, column }: Place, length: number, text: string): Text {
  return lines.map((one, index) => {
    if (index !== line - 1) return one;
    return { ...one, line: one.line.slice(0, column - 1) + text + one.line.slice(column - 1 + length) };
  });
}
