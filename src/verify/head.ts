// The pages of a built site → what is wrong with their titles, descriptions, addresses, sitemap and build.
import { join } from 'node:path';
import type { Issue } from '../files/issue.ts';
import { issue } from '../files/issue.ts';
import { readText } from '../files/disk.ts';
import { notFound } from '../address/address.ts';
import { kindOf } from '../address/kinds.ts';
import type { BuiltPage } from './pages.ts';
import { markOfBuild, markOf } from '../finish/build-mark.ts';
import { attributes, onPage, type BuiltSite } from './site.ts';

/** The same words as another page in another form, or nothing to be found: search engines are sent elsewhere. */
const isElsewhere = (path: string) => kindOf(path)?.canonicalElsewhere ?? false;

export function checkHeads({ pages }: BuiltSite): Issue[] {
  const single = pages.flatMap((page) => {
    const { $ } = page;
    const wrong: Issue[] = [];
    if ($('html').attr('lang') !== 'vi')
      wrong.push(onPage(page, 'Trang không nói là tiếng Việt.', 'Thêm lang="vi".'));
    if ($('h1').length !== 1)
      wrong.push(onPage(page, `Trang có ${$('h1').length} tiêu đề lớn.`, 'Để đúng một thẻ h1.'));
    return wrong;
  });
  const title = (page: BuiltPage) => page.$('head > title').text();
  const description = (page: BuiltPage) => attributes(page, 'meta[name=description]', 'content').join();
  return [...single, ...repeated(pages, 'tên trang', title), ...repeated(pages, 'lời tả', description)];
}

function repeated(pages: readonly BuiltPage[], what: string, read: (page: BuiltPage) => string): Issue[] {
  const first = new Map<string, string>();
  return pages.flatMap((page) => {
    const text = read(page);
    const earlier = first.get(text);
    if (text === '') return [onPage(page, `Trang không có ${what}.`, 'Viết cho trang này.')];
    if (earlier !== undefined)
      return [onPage(page, `Trùng ${what} với ${earlier}: "${text}".`, 'Viết riêng cho từng trang.')];
    first.set(text, page.file);
    return [];
  });
}

const canonicalOf = (page: BuiltPage) => attributes(page, 'link[rel=canonical]', 'href');

/** Where search engines are sent for a page: below the base path, or undefined. */
function canonicalPath({ below }: BuiltSite, page: BuiltPage): string | undefined {
  const [address, ...others] = canonicalOf(page);
  return address && others.length === 0 && URL.canParse(address)
    ? below(new URL(address).pathname)
    : undefined;
}

export function checkCanonical(site: BuiltSite): Issue[] {
  const { pages, page: find } = site;
  const origins = new Set(
    pages
      .flatMap(canonicalOf)
      .filter((one) => URL.canParse(one))
      .map((one) => new URL(one).origin),
  );
  const several =
    origins.size > 1
      ? [issue('*.html', `Trang ghi nhiều tên miền: ${[...origins].join(', ')}.`, 'Dựng lại trang.')]
      : [];
  return [
    ...several,
    ...pages
      .filter((page) => {
        const path = canonicalPath(site, page);
        if (page.path === notFound) return false;
        return path !== page.path && !(isElsewhere(page.path) && path !== undefined && find(path));
      })
      .map((page) =>
        onPage(page, `Địa chỉ gốc của trang là "${canonicalOf(page).join()}".`, `Phải là ${page.path}.`),
      ),
  ];
}

export function checkSitemap({ dist, pages, below }: BuiltSite): Issue[] {
  const text = readText(join(dist, 'sitemap.xml')) ?? '';
  const listed = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, one]) =>
    below(new URL(one ?? '').pathname),
  );
  const wanted = pages
    .map(({ path }) => path)
    .filter((path) => !isElsewhere(path) && kindOf(path)?.unlisted === undefined);
  const wrong = [
    ...wanted.filter((path) => !listed.includes(path)).map((path) => `thiếu ${path}`),
    ...listed
      .filter((path, index) => !wanted.includes(path ?? '') || listed.indexOf(path) < index)
      .map((path) => `thừa ${path}`),
  ];
  if (!/^Sitemap: http.*\/sitemap\.xml$/m.test(readText(join(dist, 'robots.txt')) ?? ''))
    wrong.push('không có trong robots.txt');
  return wrong.map((what) => issue('sitemap.xml', `Sơ đồ trang ${what}.`, 'Dựng lại trang: npm run build'));
}

/** Addresses people read out and type. */
export function checkAddresses({ files }: BuiltSite): Issue[] {
  return files
    .filter((file) => !/^[\w./-]+$/.test(file))
    .map((file) =>
      issue(file, 'Địa chỉ có chữ có dấu, dấu cách hay ký tự lạ.', 'Chỉ dùng a-z, 0-9 và dấu gạch ngang.'),
    );
}

export function checkIds({ pages }: BuiltSite): Issue[] {
  return pages.flatMap((page) => {
    const ids = attributes(page, '[id]', 'id');
    return ids
      .filter((id, index) => ids.indexOf(id) < index)
      .map((id) => onPage(page, `Có hai chỗ cùng mang tên "${id}".`, 'Đặt tên khác cho một chỗ.'));
  });
}

export function checkBuild({ dist, pages }: BuiltSite): Issue[] {
  if (markOfBuild(dist) !== undefined) return [];
  const marks = new Set(pages.map(({ html }) => markOf(html) ?? 'không có'));
  const what =
    marks.size > 1
      ? `Các trang thuộc nhiều bản khác nhau: ${[...marks].join(', ')}.`
      : 'Trang đã bị sửa sau khi dựng.';
  return [issue('phien-ban.json', what, 'Dựng lại trang: npm run build')];
}
