// `npm run verify`: the built site read as a stranger would, without knowing what it was made of.
import { existsSync } from 'node:fs';
import type { Issue } from '../src/files/issue.ts';
import { parseArgs } from './command-line.ts';
import { ending } from '../src/terminal/ending.ts';
import { done, failed, printIssues, usage } from '../src/terminal/terminal.ts';
import { checkJsonLd, checkPersonal, checkSample } from './verify/content.ts';
import {
  checkAddresses,
  checkCanonical,
  checkEdition,
  checkHeads,
  checkIds,
  checkSitemap,
} from './verify/head.ts';
import { checkFeeds, checkManifest, checkSigns } from './verify/feeds.ts';
import { checkLinks, checkLoaded, checkPictures } from './verify/links.ts';
import { checkMarkup } from './verify/markup.ts';
import { checkWithNu } from './verify/nu.ts';
import { readSite, type Check } from './verify/site.ts';

const CHECKS: readonly Check[] = [
  checkHeads,
  checkCanonical,
  checkSitemap,
  checkAddresses,
  checkIds,
  checkEdition,
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
export async function findFaults(dist: string): Promise<Issue[]> {
  const site = readSite(dist);
  const found: Issue[] = [];
  for (const check of CHECKS) found.push(...(await check(site)));
  return found;
}

/**
 * Prints what is wrong with the built site; true when nothing is.
 * @param nu whether the checker of the W3C reads it too, which needs Java
 */
export async function verify(dist = 'dist', nu = false): Promise<boolean> {
  if (!existsSync(`${dist}/index.html`)) {
    failed(`Chưa có trang trong ${dist}/. Chạy: npm run build`);
    return false;
  }
  const faults = [...(await findFaults(dist)), ...(nu ? await checkWithNu(readSite(dist)) : [])];
  printIssues(faults);
  if (faults.length > 0) failed(`${faults.length} chỗ hỏng trên trang đã dựng.`);
  else
    done(
      `${readSite(dist).pages.length} trang đã kiểm: liên kết, ảnh, địa chỉ, HTML${nu ? ' (cả bộ kiểm tra của W3C)' : ''}, dữ liệu cá nhân đều ổn.`,
    );
  return faults.length === 0;
}

function readOptions() {
  try {
    return parseArgs({
      options: { dist: { type: 'string', default: 'dist' }, nu: { type: 'boolean', default: false } },
    }).values;
  } catch {
    return usage(
      'Cách dùng: npm run verify [-- --dist THƯ-MỤC] [--nu]\n  --nu  thêm bộ kiểm tra HTML của W3C, cần Java từ bản 17',
    );
  }
}

if (import.meta.main) {
  const { dist, nu } = readOptions();
  await ending(async () => ((await verify(dist, nu)) ? 0 : 1), 'whole');
}
