// Addresses of other sites → those that are gone, and those that did not answer a program this time.
import type { BuiltPage } from './pages.ts';

export interface Outside {
  address: string;
  /** The first page that leads there. */
  page: string;
}

export interface Finding extends Outside {
  /** True: the page is no longer there. False: no clear answer; some offices turn programs away. */
  gone: boolean;
  what: string;
}

type Ask = (address: string, init: RequestInit) => Promise<Pick<Response, 'status' | 'ok'>>;

const AT_ONCE = 6;
const PATIENCE = 20_000;

async function look(one: Outside, ask: Ask): Promise<Finding | undefined> {
  try {
    const { status, ok } = await ask(one.address, { signal: AbortSignal.timeout(PATIENCE) });
    if (ok) return undefined;
    return { ...one, gone: status === 404 || status === 410, what: `trả lời ${status}` };
  } catch (error) {
    const { code } = ((error as Error).cause ?? {}) as { code?: string };
    const gone = code === 'ENOTFOUND';
    return { ...one, gone, what: gone ? 'không còn tên miền này' : 'không trả lời' };
  }
}

/** Each address once, with the first page that leads there; places inside a page do not count. */
export function outsideOf(pages: readonly BuiltPage[]): Outside[] {
  const first = new Map<string, string>();
  for (const { $, path } of pages)
    for (const { attribs } of $('a[href^="https:"]').get()) {
      const address = attribs['href']?.replace(/#.*/, '') ?? '';
      if (!first.has(address)) first.set(address, path);
    }
  return [...first].map(([address, page]) => ({ address, page }));
}

/** Asks for every address, a few at once; what answers well is left out. */
export async function lookOutside(all: readonly Outside[], ask: Ask = fetch): Promise<Finding[]> {
  const waiting = [...all];
  const found: Finding[] = [];
  const work = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      const finding = await look(one, ask);
      if (finding) found.push(finding);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found.sort((a, b) => Number(b.gone) - Number(a.gone) || a.address.localeCompare(b.address));
}

/** The report, or undefined when nothing is wrong. */
export function outsideReport(findings: readonly Finding[], total: number): string | undefined {
  const gone = findings.filter((one) => one.gone);
  const unsure = findings.filter((one) => !one.gone);
  if (gone.length === 0) return undefined;
  const list = (of: readonly Finding[]) =>
    of.map(({ address, page, what }) => `- \`${address}\` (${what}), ở trang \`${page}\``).join('\n');
  return [
    '# Liên kết ra ngoài không còn',
    `Đã thử ${total} địa chỉ. Sửa trong bài rồi gửi lên kho; trang vẫn đăng bình thường.`,
    `## Không còn\n\n${list(gone)}`,
    ...(unsure.length > 0 ? [`## Chưa rõ, mở thử bằng tay\n\n${list(unsure)}`] : []),
    '',
  ].join('\n\n');
}
