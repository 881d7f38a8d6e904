// A built page + the pages a phone can have saved → the page with a mark on each link to anything else of the site.
import { base } from '../address/address.ts';

const MARK = 'mang';

const LINK = /<a (?:[^<>"]|"[^"<>]{0,2000}"){1,2000}>/g;
const ADDRESS = / href="([^"?#]*)/;

/**
 * A file to download, a month gone by: nothing that is there without network. The mark shows on phones that have saved the
 * site (`.da-luu .mang`, src/ui/frame/base.css), so that nobody finds out only when the signal is gone.
 * @param saved addresses below the base
 */
export function markOnline(html: string, saved: ReadonlySet<string>): string {
  return html.replace(LINK, (tag) => {
    const [, address = ''] = ADDRESS.exec(tag) ?? [];
    if (!address.startsWith(base) || saved.has(`/${address.slice(base.length)}`)) return tag;
    // Last among its classes: the same words before it cost next to nothing.
    if (tag.includes(' class="')) return tag.replace(/ class="([^"]*)"/, ` class="$1 ${MARK}"`);
    return tag.replace('<a ', `<a class="${MARK}" `);
  });
}
