// What programs read beside the pages → feeds, the app's manifest and short addresses that lead nowhere or are broken.
import { join } from 'node:path';
import * as cheerio from 'cheerio';
import { readBytes, readText } from '../files/disk.ts';
import { imageSize } from '../files/image-size.ts';
import { issue, type Issue } from '../files/issue.ts';
import { attributes, hasFile, onPage, type BuiltSite } from './site.ts';

const FIX = 'Dựng lại trang: npm run build';

/** Files the pages name in their head, each once, below the base path. */
function named(site: BuiltSite, selector: string): string[] {
  const all = site.pages.flatMap((page) => attributes(page, selector, 'href'));
  return [...new Set(all)].map((address) => site.below(address) ?? '/');
}

const pathOf = ({ below }: BuiltSite, address: string) =>
  URL.canParse(address) ? below(new URL(address).pathname) : below(address);

interface Entry {
  id: string;
  url: string;
  title: string;
  date: string;
}

function atomEntries(text: string): Entry[] {
  const $ = cheerio.load(text, { xml: true });
  return $('feed > entry')
    .map((_, entry) => ({
      id: $(entry).children('id').text(),
      url: $(entry).children('link').attr('href') ?? '',
      title: $(entry).children('title').text(),
      date: $(entry).children('updated').text(),
    }))
    .get();
}

/** An episode whose file is not the size it says, or is not there, plays nowhere. */
function podcastEntries(site: BuiltSite, text: string): Entry[] {
  const $ = cheerio.load(text, { xml: true });
  if ($('rss > channel > title').length !== 1) throw new SyntaxError('not a feed');
  return $('channel > item')
    .map((_, item) => {
      const [one, file] = [$(item), $(item).children('enclosure')];
      const path = pathOf(site, file.attr('url') ?? '') ?? '/';
      const whole =
        hasFile(site, path) && `${readBytes(join(site.dist, path)).length}` === file.attr('length');
      return {
        id: one.children('guid').text(),
        url: whole ? one.children('link').text() : (file.attr('url') ?? ''),
        title: one.children('title').text(),
        date: one.children('pubDate').text(),
      };
    })
    .get();
}

/** Entries of a feed, by what it is. Throws where it is none. */
function entriesOf(site: BuiltSite, text: string, path: string): Entry[] {
  if (path.endsWith('.json')) return jsonEntries(text);
  return /<rss[ >]/.test(text) ? podcastEntries(site, text) : atomEntries(text);
}

interface JsonFeed {
  version?: string;
  items?: { id: string; url: string; title: string; date_published?: string; date_modified?: string }[];
}

function jsonEntries(text: string): Entry[] {
  const { version, items } = JSON.parse(text) as JsonFeed;
  if (!version?.startsWith('https://jsonfeed.org/version/') || !items) throw new SyntaxError('not a feed');
  return items.map(({ id, url, title, date_published, date_modified }) => ({
    id,
    url,
    title,
    date: date_published ?? date_modified ?? '',
  }));
}

/** Every entry of a feed is a page of the site, named once, with its title and its day. */
export function checkFeeds(site: BuiltSite): Issue[] {
  return named(site, 'link[rel=alternate]').flatMap((path) => {
    const text = readText(join(site.dist, path));
    const wrong = (what: string) => issue(path.slice(1), what, FIX);
    if (text === undefined) return [wrong('Trang nhắc tới tin này mà không có tệp.')];
    try {
      const entries = entriesOf(site, text, path);
      const ids = new Set(entries.map(({ id }) => id));
      return [
        ...(entries.length === 0 ? [wrong('Tin không có mục nào.')] : []),
        ...(ids.size < entries.length ? [wrong('Tin có hai mục cùng tên (id).')] : []),
        ...entries
          .filter(({ url }) => site.page(pathOf(site, url) ?? '') === undefined)
          .map(({ url }) => wrong(`Tin dẫn tới "${url}", không có trang đó.`)),
        ...entries
          .filter(({ title, date }) => title === '' || Number.isNaN(Date.parse(date)))
          .map(({ url }) => wrong(`Mục "${url}" thiếu tên hoặc ngày.`)),
      ];
    } catch {
      return [wrong('Tin hỏng, không chương trình nào đọc được.')];
    }
  });
}

interface Manifest {
  name?: string;
  start_url?: string;
  icons?: { src: string; sizes: string }[];
}

/** The app has a name, starts on a page, and its icons are as large as it says. */
export function checkManifest(site: BuiltSite): Issue[] {
  return named(site, 'link[rel=manifest]').flatMap((path) => {
    const wrong = (what: string) => issue(path.slice(1), what, FIX);
    try {
      const {
        name,
        start_url = '',
        icons = [],
      } = JSON.parse(readText(join(site.dist, path)) ?? '') as Manifest;
      const start = site.page(site.below(start_url) ?? '') !== undefined;
      return [
        ...(name && start && icons.length > 0 ? [] : [wrong('Thiếu tên, hình hoặc trang mở đầu.')]),
        ...icons
          .filter(({ src, sizes }) => sizes !== sizeOf(site, site.below(src) ?? '/'))
          .map(({ src, sizes }) => wrong(`Hình "${src}" không có hoặc không phải cỡ ${sizes}.`)),
      ];
    } catch {
      return [wrong('Tệp mô tả ứng dụng hỏng hoặc không có.')];
    }
  });
}

function sizeOf(site: BuiltSite, path: string): string | undefined {
  const size = hasFile(site, path) ? imageSize(readBytes(join(site.dist, path))) : undefined;
  return size && `${size.width}x${size.height}`;
}

/** A short address sends on to a page of the site, says which, and is kept from search engines. */
export function checkSigns(site: BuiltSite): Issue[] {
  return site.signs.flatMap((sign) => {
    const to = (/url=(.+)$/.exec(attributes(sign, 'meta[http-equiv=refresh]', 'content').join()) ?? [])[1];
    const path = site.below(to ?? '');
    const canonical = pathOf(site, attributes(sign, 'link[rel=canonical]', 'href').join());
    const shown = attributes(sign, 'body a', 'href').join();
    if (path === undefined || site.page(path) === undefined)
      return [onPage(sign, `Địa chỉ ngắn dẫn tới "${to}", không có trang đó.`, FIX)];
    const same = canonical === path && shown === to && sign.$('meta[content=noindex]').length === 1;
    return same ? [] : [onPage(sign, 'Địa chỉ ngắn nói một đằng, dẫn một nẻo.', FIX)];
  });
}
