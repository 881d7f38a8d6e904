// Every link, anchor, picture and file a page names → those that are not there.
import type { Issue } from '../files/issue.ts';
import type { BuiltPage } from './pages.ts';
import { attributes, hasFile, onPage, type BuiltSite } from './site.ts';

const ELSEWHERE = /^(https:|tel:|mailto:|sms:)/;
const FIX = 'Sửa địa chỉ này trong bài, hoặc tạo lại trang nó dẫn tới.';

function leadsNowhere(site: BuiltSite, page: BuiltPage, address: string): boolean {
  if (ELSEWHERE.test(address)) return false;
  const { protocol, pathname, hash } = new URL(address, `http://site${site.under}${page.path.slice(1)}`);
  const path = site.below(pathname);
  if (protocol !== 'http:' || path === undefined) return true;
  const target = address.startsWith('#') ? page : site.page(path);
  if (!target) return !hasFile(site, path) && !site.signs.some((sign) => sign.path === path);
  const id = decodeURIComponent(hash.slice(1));
  return (
    id !== '' && target.$('[id]').filter((_, element) => target.$(element).attr('id') === id).length !== 1
  );
}

export function checkLinks(site: BuiltSite): Issue[] {
  return site.pages.flatMap((page) =>
    [...new Set(attributes(page, 'a[href], area[href]', 'href'))]
      .filter((address) => leadsNowhere(site, page, address))
      .map((address) => onPage(page, `Liên kết "${address}" không dẫn tới đâu.`, FIX)),
  );
}

/** Everything a page loads is a file of the site: nothing missing, nothing from elsewhere. */
export function checkLoaded(site: BuiltSite): Issue[] {
  return site.pages.flatMap((page) => {
    const sources = [
      ...attributes(page, '[src]', 'src'),
      ...attributes(
        page,
        'link[rel=stylesheet], link[rel=icon], link[rel=apple-touch-icon], link[rel=manifest]',
        'href',
      ),
      ...attributes(page, '[srcset]', 'srcset').flatMap((set) =>
        set.split(', ').map((one) => one.split(' ')[0] ?? ''),
      ),
    ];
    return sources
      .filter((address) => !address.startsWith('data:'))
      .filter((address) => /^(\w+:)?\/\//.test(address) || !hasFile(site, site.below(address) ?? '/'))
      .map((address) =>
        onPage(
          page,
          `Trang tải "${address}" mà tệp đó không có trên trang.`,
          'Dựng lại trang: npm run build',
        ),
      );
  });
}

/** Pictures have their size, so that nothing jumps, and words for those who do not see them. */
export function checkPictures(site: BuiltSite): Issue[] {
  return site.pages.flatMap((page) =>
    page
      .$('img')
      .get()
      .filter(({ attribs: { width, height, alt } }) => !width || !height || alt === undefined)
      .map(({ attribs }) =>
        onPage(
          page,
          `Ảnh "${attribs['src']}" thiếu kích thước hoặc lời tả.`,
          'Ghi width, height và alt cho ảnh.',
        ),
      ),
  );
}
