// A finished page and the code the build wrote into it → the page with a policy for just that code, or an Issue for any other.
import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import { recorder } from '../address/address.ts';
import { issue, type Issue } from '../files/issue.ts';
import { LOOK_CODE } from '../ui/comfort/look-code.ts';
import { MY_VILLAGE_CODE } from '../ui/home/my-village-code.ts';
import { GO_ON_CODE } from '../ui/together/go-on-code.ts';
import { OWN_MEDIA, OWN_WORKERS } from './policy.ts';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/;
const HASH = /'sha256-[\w+/=]+'/g;

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Code that stands in the source and is written into pages as it is: whoever bundles the rest knows nothing of it. */
const AS_IT_STANDS = [LOOK_CODE, MY_VILLAGE_CODE, GO_ON_CODE].map(hashOf);

/** Hashes of all code the build itself made for a page: those its policy names, before anything else has touched it. */
export function hashesBuilt(html: string): Set<string> {
  return new Set([...(POLICY.exec(html)?.[2]?.match(HASH) ?? []), ...AS_IT_STANDS]);
}

const INLINE = /<(style|script)(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/\1>/g;
const inlineTexts = (html: string) => [...html.matchAll(INLINE)].map(([, , text = '']) => text);

/**
 * What the build's own code has become in a page that was changed since, part by part. A part that was no code of the build
 * before is none afterwards.
 */
export function hashesAfter(built: ReadonlySet<string>, before: string, after: string): Set<string> {
  const [olds, news] = [inlineTexts(before), inlineTexts(after)];
  if (olds.length !== news.length) return new Set();
  return new Set(news.filter((_, part) => built.has(hashOf(olds[part] ?? ''))).map(hashOf));
}

/** A page for a few people at work, into which they put what must not leave their machine. */
export const isApart = (html: string): boolean =>
  /<html[^<>]{0,200} data-apart[ >=]/.test(html.slice(0, 500));

/** The page that plays back what it has just recorded. */
const isRecorder = (file: string): boolean => `/${file}` === `${recorder}index.html`;

export interface Guarded {
  html: string;
  issues: Issue[];
}

/**
 * Reads the page as a browser does. The policy then names each of its own scripts and styles, and nothing else; a page
 * apart may connect to nothing at all, and start a worker with its own code; the recorder may play what it made itself.
 */
export function guardPage(html: string, file: string, known: ReadonlySet<string>): Guarded {
  const $ = load(html, { scriptingEnabled: false });
  const policies = $('meta[http-equiv]').get().filter(isPolicy).length;
  const issues = policies === 1 && POLICY.test(html) ? [] : [unguarded(file)];
  const own = { script: new Set<string>(), style: new Set<string>() };
  for (const element of $.root().find('*').get()) {
    const { name, attribs } = element;
    const strange = Object.entries(attribs).find(([key, value]) => isCode(key, value));
    if (strange) issues.push(unknown(file, strange[1]));
    if (name === 'script' && attribs['src'] !== undefined && !/\/_tep\/[\w.-]+\.js$/.test(attribs['src']))
      issues.push(unknown(file, attribs['src']));
    if ((name !== 'script' && name !== 'style') || attribs['src'] !== undefined || isData(attribs['type']))
      continue;
    const text = $(element).text();
    if (known.has(hashOf(text))) own[name].add(hashOf(text));
    else issues.push(unknown(file, text));
  }
  const guarded = html.replace(POLICY, (_, start: string, policy: string, end: string) => {
    const bare = policy.replace(HASH, '').replace(/ +(?=[ ;])/g, '');
    const named = (kind: 'script' | 'style') =>
      [...own[kind]].reduce((sources, hash) => `${sources} ${hash}`, `${kind}-src 'self'`);
    const coded = bare.replace(/script-src[^;]*/, named('script')).replace(/style-src[^;]*/, named('style'));
    const whole = isRecorder(file) ? coded.replace(/media-src[^;]*/, OWN_MEDIA) : coded;
    if (!isApart(html)) return start + whole + end;
    const apart = whole.replace(/connect-src[^;]*/, "connect-src 'none'");
    return start + apart.replace(/worker-src[^;]*/, OWN_WORKERS) + end;
  });
  return { html: guarded, issues };
}

const isPolicy = ({ attribs }: { attribs: Record<string, string> }) =>
  attribs['http-equiv']?.toLowerCase() === 'content-security-policy';

/** An attribute that runs something: onclick, javascript:, a page inside an attribute. */
const isCode = (name: string, value: string) =>
  /^on|^srcdoc$/.test(name) || /^[\s\p{Cc}]*javascript:/iu.test(value);

/** Data in a script element runs nowhere. */
const isData = (type: string | undefined) => /^application\/(ld\+)?json$/.test(type ?? '');

function unknown(file: string, code: string): Issue {
  const start = code.replace(/\s+/g, ' ').trim().slice(0, 40);
  const what = `Trang có đoạn mã "${start}" mà lệnh dựng trang không viết ra, nên trình duyệt sẽ không được phép chạy nó.`;
  const fix =
    'Tìm chữ ấy trong bài và trong data/ rồi xóa. Nếu là mã mới của trang thì khai báo nó trong src/finish/content-policy.ts.';
  return issue(file, what, fix);
}

const unguarded = (file: string) =>
  issue(
    file,
    'Trang này không có đúng một lời dặn trình duyệt chỉ chạy mã của trang (Content-Security-Policy).',
    'Dùng khung trang chung trong src/ui, đừng viết thẻ meta này trong bài.',
  );
