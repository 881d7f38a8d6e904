// A page of the built site → the same page for a folder: links from page to page, classic scripts, no address of its own.
import * as cheerio from 'cheerio';
import { base } from '../address/address.ts';

/** What only makes sense on a server. The policy goes too: "self" means nothing in a folder. */
const ONLINE_ONLY =
  'link[rel=canonical], link[rel=manifest], meta[http-equiv], meta[property^="og:"], meta[name^="twitter:"], #live-charts, script[src*="/LiveCharts."], .film, a[href*="/phim/"][download]';

const ADDRESSES: [selector: string, attribute: string][] = [
  ['a[href], link[href]', 'href'],
  ['img[src], audio[src], source[src], script[src]', 'src'],
  ['form[action]', 'action'],
  ['[data-code]', 'data-code'],
  ['[data-search]', 'data-search'],
];

/** An address on the site as a file below the root: "/tim/?q=a" is "tim/index.html?q=a". */
function fileOf(address: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address.slice(base.length)) ?? [];
  return `${path === '' || path.endsWith('/') ? `${path}index.html` : path}${rest}`;
}

/** The page for the folder, and the files of the site it shows or leads to. */
export function folderPage(html: string, file: string): { html: string; needs: string[] } {
  const $ = cheerio.load(html);
  const root = '../'.repeat(file.split('/').length - 1) || './';
  const needs: string[] = [];
  const moved = (address: string) => {
    if (!address.startsWith(base)) return address;
    const target = fileOf(address);
    needs.push(target.split(/[?#]/)[0] ?? '');
    return root + target;
  };
  $(ONLINE_ONLY).remove();
  $('.live').closest('.live-row').remove();
  $('html').removeAttr('data-worker');
  for (const [selector, attribute] of ADDRESSES) {
    $(selector).attr(attribute, (_, address) => (attribute === 'data-search' ? root : moved(address)));
  }
  $('source[srcset]').each((_, { attribs }) => {
    const sources = (attribs['srcset'] ?? '').split(', ').map((one) => one.split(' '));
    attribs['srcset'] = sources
      .map(([address = '', ...size]) => [moved(address), ...size].join(' '))
      .join(', ');
  });
  // From a folder no module is loaded; one that stands in the page itself runs.
  $('script[type=module][src]').removeAttr('type').attr('defer', '');
  return { html: $.html(), needs };
}
