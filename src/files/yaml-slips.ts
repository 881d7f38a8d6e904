// YAML as people who write sentences type it → what the format makes of it, said in words, and the text as it was meant.
import { isAlias, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';

export interface YamlSlip {
  line: number;
  column: number;
  what: string;
  fix: string;
}

export interface MendedYaml {
  /** The text as it was meant, line by line; undefined where that cannot be known. */
  document: Document | undefined;
  /** Where the lines of that text begin. */
  counter: LineCounter;
  slips: YamlSlip[];
}

const QUOTE = 'Đặt cả câu trong nháy, như title: "…".';
const UNREADABLE = {
  what: 'Không đọc được YAML ở dòng này.',
  fix: 'Kiểm tra thụt lề, dấu hai chấm và dấu nháy; chữ có dấu hai chấm phải đặt trong dấu nháy.',
};

/** More slips than this in one file, and the rest is reported at the next check. */
const MOST = 20;

/**
 * @param text no longer than the parser bears
 * @param isPage whether it is the front matter of a page, written by people who write no YAML otherwise
 */
export function mendYaml(text: string, isPage = false): MendedYaml {
  const lines = text.split('\n');
  const slips = takeTabs(lines);
  for (let count = 0; ; count++) {
    const now = lines.join('\n');
    const counter = new LineCounter();
    const document = parseDocument(now, { lineCounter: counter, prettyErrors: false });
    const found = firstSlip(document, now, isPage);
    if (!found) return { document, counter, slips: [...slips, ...cutOff(document, now, counter)] };
    const { line, col: column } = counter.linePos(found.offset);
    const mended = count < MOST ? quoted(lines[line - 1] ?? '', found) : undefined;
    if (mended === undefined) {
      slips.push({ line, column, ...(found.known ?? UNREADABLE) });
      return { document: undefined, counter, slips };
    }
    slips.push({ line, column, ...mended.slip });
    lines[line - 1] = mended.line;
  }
}

/** Replaces the tabs that lines begin with. */
function takeTabs(lines: string[]): YamlSlip[] {
  return lines.flatMap((text, index) => {
    const [, spaces = '', tabs] = /^( {0,80})(\t{1,40})/.exec(text) ?? [];
    if (tabs === undefined) return [];
    lines[index] = spaces + '  '.repeat(tabs.length) + text.slice(spaces.length + tabs.length);
    const fix = 'Xóa đi, gõ dấu cách cho thẳng với các dòng cùng nhóm.';
    return [{ line: index + 1, column: 1, what: 'Đầu dòng có phím Tab, YAML không đọc được.', fix }];
  });
}

interface Found {
  offset: number;
  /** What it is, where quotes would not cure it. */
  known?: { what: string; fix: string } | undefined;
}

function firstSlip(document: Document, text: string, isPage: boolean): Found | undefined {
  const error = document.errors[0];
  if (error?.code === 'DUPLICATE_KEY') {
    const name = /^[^\s:]{1,60}/.exec(text.slice(error.pos[0]))?.[0] ?? '';
    return {
      offset: error.pos[0],
      known: { what: `Mục "${name}" có hai lần.`, fix: 'Xóa hoặc đổi tên một mục.' },
    };
  }
  const sign = firstSign(document, text, isPage);
  if (sign && (error === undefined || sign.offset < error.pos[0])) return sign;
  return error && { offset: error.pos[0] };
}

/**
 * Where the first value begins that YAML takes for a name (&, *) or a kind (!) of its own. Lists of ours name a group or a quoted sentence to say
 * it again; a sentence never does, nor a page.
 */
function firstSign(document: Document, text: string, isPage: boolean): Found | undefined {
  const found: Found[] = document.warnings.map(({ pos }) => ({ offset: pos[0] }));
  const names = new Set<string>();
  visit(document, {
    Node(_, node) {
      if (!isNode(node) || !node.range) return;
      const { anchor } = node as { anchor?: string };
      const start = anchor === undefined ? node.range[0] : text.lastIndexOf(`&${anchor}`, node.range[0]);
      if (anchor !== undefined && (isPage || (isScalar(node) && node.type === 'PLAIN')))
        found.push({ offset: start, ...(isScalar(node) ? {} : { known: whyUnread('&') }) });
      else if (anchor !== undefined) names.add(anchor);
      else if (isAlias(node) && !names.has(node.source)) found.push({ offset: start });
    },
  });
  return found.sort((a, b) => a.offset - b.offset)[0];
}

/** The line with its value in quotes, which is what was meant nearly always; undefined for a line of another make. */
function quoted(
  line: string,
  { known }: Found,
): { line: string; slip: Omit<YamlSlip, 'line' | 'column'> } | undefined {
  const [, start = '', value = ''] = /^( {0,80}(?:- )?(?:[A-Za-z_][\w-]{0,40}: )?)(\S.*)$/.exec(line) ?? [];
  const why = known ? undefined : whyUnread(value);
  if (why === undefined) return undefined;
  return { line: `${start}'${value.replaceAll("'", "''")}'`, slip: why };
}

function whyUnread(value: string): { what: string; fix: string } | undefined {
  const sign = value.charAt(0);
  if (sign === '*' || sign === '&' || sign === '!') {
    const example = sign === '*' ? ' Chữ đậm (**) cũng không dùng được ở đây.' : '';
    return {
      what: `Dấu ${sign} ở đầu câu bị máy hiểu là ký hiệu riêng, chữ sau nó không hiện đúng.`,
      fix: QUOTE + example,
    };
  }
  if ('@`%|>'.includes(sign) || value.startsWith('- ') || value.startsWith('? '))
    return { what: `Câu bắt đầu bằng dấu ${sign} mà không đặt trong nháy.`, fix: QUOTE };
  if (sign === '"' || sign === "'") {
    const closed = value.length > 1 && value.endsWith(sign);
    const what = closed
      ? `Trong câu có dấu ${sign} giống dấu nháy bao ngoài.`
      : `Dấu nháy ${sign} mở đầu câu mà không đóng ở cuối câu.`;
    return { what, fix: 'Bao cả câu bằng một cặp nháy thẳng; nháy ở trong câu thì dùng “ và ”.' };
  }
  if (/: |:$/.test(value) && sign !== '[' && sign !== '{')
    return { what: 'Câu có dấu hai chấm mà không đặt trong nháy.', fix: QUOTE };
  return undefined;
}

/** Sentences with " #" in them: the rest is a note to YAML, and no reader sees it. */
function cutOff(document: Document, text: string, counter: LineCounter): YamlSlip[] {
  const slips: YamlSlip[] = [];
  visit(document, {
    Scalar(_, { range }) {
      if (!range) return;
      const rest = text.slice(range[1], text.indexOf('\n', range[1]) >>> 0);
      const cut = /^[ \t]{0,80}(#.*)$/.exec(rest)?.[1];
      if (cut === undefined || text[range[1] - 1] === '\n') return;
      const { line, col } = counter.linePos(range[1] + rest.indexOf('#'));
      const what = `Chữ từ dấu # trở đi (${cut.length > 40 ? `${cut.slice(0, 40)}…` : cut}) bị máy bỏ, trang không hiện.`;
      slips.push({
        line,
        column: col,
        what,
        fix: 'Đặt cả câu trong nháy; ghi chú thì viết thành một dòng riêng, bắt đầu bằng #.',
      });
    },
  });
  return slips;
}
