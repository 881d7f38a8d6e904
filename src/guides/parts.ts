// A guide's tree → Issues for parts that are missing, twice or out of order, and for what no part may hold.
import type { MdastNode } from 'satteri';
import { issue, type Issue } from '../files/issue.ts';
import { childrenOf, isUse, lineOf } from './mdx.ts';
import { braces } from './misuse.ts';
import { GUIDE_PARTS, VOCABULARY } from './vocabulary.ts';

/** Markdown that stands in no part of a guide: pages that show a part at a time would show it with each. */
const WRITTEN = ['paragraph', 'heading', 'list', 'blockquote', 'table', 'thematicBreak', 'code'];

/** Parts a guide may have several of, one after another. */
const SEVERAL = ['Steps', 'Warning'];

export function checkParts(file: string, root: MdastNode): Issue[] {
  const outside = childrenOf(root).filter(({ type }) => WRITTEN.includes(type));
  const fix = 'Chuyển vào một phần của bài, ví dụ <Prepare> hoặc <Done>.';
  const loose = outside.map((node) =>
    issue(file, 'Chữ này đứng ngoài mọi phần của bài.', fix, { line: lineOf(node) }),
  );
  const parts = childrenOf(root).flatMap((node) => {
    const written = (isUse(node) && node.name) || '';
    const name = VOCABULARY[written]?.insteadOf ?? written;
    return GUIDE_PARTS.includes(name) ? [{ name, written, line: lineOf(node) }] : [];
  });
  const missing = GUIDE_PARTS.filter((part) => !parts.some(({ name }) => name === part)).map((part) =>
    issue(file, `Bài thiếu phần <${part}>.`, `Thêm <${part}> … </${part}>.`),
  );
  return [...loose, ...missing, ...outOfOrder(file, parts), ...checkCases(file, parts)];
}

interface Part {
  /** The part of a guide it is. */
  name: string;
  /** The tag's own name. */
  written: string;
  line: number;
}

/** Cases are ways to choose from: there are several, and nothing but them. */
function checkCases(file: string, parts: readonly Part[]): Issue[] {
  const cases = parts.filter(({ written }) => written === 'Case');
  const others = parts.filter(({ name, written }) => name === 'Steps' && written === 'Steps');
  const [only] = cases;
  if (!only) return [];
  const [other] = others;
  if (other) {
    const fix = 'Ai cũng làm thì viết hết bằng <Steps>; mỗi người chỉ làm một phần thì viết hết bằng <Case>.';
    return [issue(file, 'Bài có cả <Steps> lẫn <Case>.', fix, { line: other.line })];
  }
  if (cases.length > 1) return [];
  return [
    issue(file, 'Bài chỉ có một <Case>, không có gì để chọn.', 'Đổi thành <Steps>.', { line: only.line }),
  ];
}

function outOfOrder(file: string, parts: readonly Part[]): Issue[] {
  return parts.flatMap(({ name, written, line }, index) => {
    const before = parts.slice(0, index);
    const first = before.find((one) => one.name === name);
    if (first && !SEVERAL.includes(name)) {
      const what = `Bài có hai phần <${name}>, phần trước ở dòng ${first.line}.`;
      return [issue(file, what, 'Gộp lại thành một phần.', { line })];
    }
    const later = before.find((one) => GUIDE_PARTS.indexOf(one.name) > GUIDE_PARTS.indexOf(name));
    if (!later) return [];
    const what = `Phần <${written}> đứng sau <${later.written}>, ngược thứ tự người đọc cần.`;
    return [issue(file, what, `Xếp lại: ${GUIDE_PARTS.join(', ')}.`, { line })];
  });
}

/** Pieces of MDX that would be run as code, fetched from elsewhere, or set outside the guide's parts. */
export function checkPlace(file: string, node: MdastNode): Issue[] {
  const at = { line: lineOf(node), column: node.position?.start.column ?? 1 };
  const told = (what: string, fix: string) => [issue(file, what, fix, at)];
  switch (node.type) {
    case 'mdxTextExpression':
    case 'mdxFlowExpression': {
      if (/^\s*\/\*[^*]*\*\/\s*$/.test(node.value)) return [];
      const { what, fix } = braces(`{${node.value}}`);
      return told(what, fix);
    }
    case 'mdxjsEsm': {
      const word = /^\w+/.exec(node.value)?.[0] ?? 'import';
      return told(
        `Dòng bắt đầu bằng chữ "${word}" bị máy hiểu là mã.`,
        `Xóa dòng này; nếu là chữ của bài thì đừng để "${word}" ở đầu dòng.`,
      );
    }
    case 'image':
    case 'imageReference': {
      const name = node.type === 'image' ? node.url : (node.label ?? node.identifier);
      return told(
        `Ảnh "${name}" không đưa vào bài được: bài chỉ có chữ và màn hình vẽ, để máy yếu mở nhanh và đọc được khi mất mạng.`,
        'Vẽ màn hình bằng <Screen …/>; tranh thì làm trong content/infographics.',
      );
    }
    case 'footnoteReference':
      return told(
        'Chú thích cuối trang ([^1]) không dùng được trong bài.',
        'Viết thẳng vào câu, trong ngoặc.',
      );
    default:
      return [];
  }
}
