// A built site → every fault a stranger finds on it, without knowing what it was made of.
import { isFile } from '../files/disk.ts';
import type { Issue } from '../files/issue.ts';
import { done, failed, printIssues } from '../terminal/terminal.ts';
import { checkJsonLd, checkPersonal, checkSample } from './content.ts';
import { checkAddresses, checkCanonical, checkBuild, checkHeads, checkIds, checkSitemap } from './head.ts';
import { checkFeeds, checkManifest, checkSigns } from './feeds.ts';
import { checkLinks, checkLoaded, checkPictures } from './links.ts';
import { checkMarkup } from './markup.ts';
import { checkWithNu } from './nu.ts';
import { readSite, type BuiltSite, type Check } from './site.ts';

const CHECKS: readonly Check[] = [
  checkHeads,
  checkCanonical,
  checkSitemap,
  checkAddresses,
  checkIds,
  checkBuild,
  checkLinks,
  checkLoaded,
  checkPictures,
  checkFeeds,
  checkManifest,
  checkSigns,
  checkJsonLd,
  checkPersonal,
  checkSample,
  checkMarkup,
];

/** Every problem a stranger finds. */
export async function findFaults(site: BuiltSite): Promise<Issue[]> {
  const found: Issue[] = [];
  for (const check of CHECKS) found.push(...(await check(site)));
  return found;
}

/**
 * Prints what is wrong with the built site; true when nothing is.
 * @param nu whether the checker of the W3C reads it too, which needs Java
 */
export async function verify(dist = 'dist', nu = false): Promise<boolean> {
  if (!isFile(`${dist}/index.html`)) {
    failed(`Chưa có trang trong ${dist}/. Chạy: npm run build`);
    return false;
  }
  const site = readSite(dist);
  const faults = [...(await findFaults(site)), ...(nu ? await checkWithNu(site) : [])];
  printIssues(faults);
  if (faults.length > 0) failed(`${faults.length} chỗ hỏng trên trang đã dựng.`);
  else
    done(
      `${site.pages.length} trang đã kiểm: liên kết, ảnh, địa chỉ, HTML${nu ? ' (cả bộ kiểm tra của W3C)' : ''}, dữ liệu cá nhân đều ổn.`,
    );
  return faults.length === 0;
}
