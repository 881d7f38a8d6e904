// A built site, or content and data → the site live in a folder of this machine, whole or not at all, and what is said of it.
import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { base, originOf } from '../address/address.ts';
import { isFile, readText } from '../files/disk.ts';
import { markOfBuild } from '../finish/build-mark.ts';
import { readCommune } from '../reports/commune.ts';
import { dataPaths, DATA_FOLDER } from '../reports/paths.ts';
import { done, failed, say, step } from '../terminal/terminal.ts';
import { SAMPLE_NOTE } from '../text/phrases.ts';
import { explain } from './failure.ts';
import { hashFolder } from './manifest.ts';
import { publish, toldToReload } from './publish.ts';
import { isWhole, rollBack } from './rollback.ts';
import { stampName } from './stamp.ts';
import { listReleases, liveRelease, readManifest, stampOf, versionOf } from './store.ts';

export interface Release {
  /** Absolute folder of the releases. */
  folder: string;
  /** A site that is built already. */
  dist?: string | undefined;
  allowSample: boolean;
  /** Says what would change. */
  dryRun: boolean;
}

function list(folder: string): void {
  const live = liveRelease(folder);
  const releases = listReleases(folder);
  for (const release of [...releases].reverse()) {
    const state = [release === live ? 'đang chạy' : '', isWhole(folder, release) ? '' : 'HỎNG'].filter(
      Boolean,
    );
    const marks = state.length > 0 ? `  (${state.join(', ')})` : '';
    say(`  ${release}  đăng lúc ${stampName(stampOf(release))}${marks}`);
  }
  done(releases.length > 0 ? `${releases.length} bản trong ${folder}.` : `Chưa có bản nào trong ${folder}.`);
}

/** What must not be published, in words; undefined when all is well. */
function refusal(dist: string, allowSample: boolean): string | undefined {
  if (base !== '/') return 'Máy chủ riêng phục vụ trang ở gốc tên miền. Bỏ BASE_PATH rồi chạy lại.';
  if (!isFile(join(dist, 'index.html')) || !isFile(join(dist, '404.html')))
    return `Chưa có trang trong ${dist}/. Chạy: npm run build`;
  const sample =
    readCommune(dataPaths(DATA_FOLDER).commune).commune?.sample !== false ||
    (readText(join(dist, 'index.html')) ?? '').includes(SAMPLE_NOTE);
  if (sample && !allowSample)
    return 'Số liệu còn là số minh hoạ (sample: true trong data/commune.yaml). Thay bằng số thật (npm run go-live), hoặc thêm --allow-sample để đăng thử.';
  return undefined;
}

function preview(dist: string, folder: string): void {
  const live = existsSync(folder) ? liveRelease(folder) : undefined;
  const before = (live === undefined ? undefined : readManifest(folder, live)?.files) ?? {};
  const after = hashFolder(dist);
  const count = (test: (file: string) => boolean) => Object.keys(after).filter(test).length;
  const added = count((file) => before[file] === undefined);
  const changed = count((file) => before[file] !== undefined && before[file] !== after[file]);
  const gone = Object.keys(before).filter(
    (file) => !/\.(br|gz)$/.test(file) && after[file] === undefined,
  ).length;
  say(`  bản đang chạy: ${live ?? 'chưa có'}; bản sẽ đăng: ${markOfBuild(dist) ?? '?'}`);
  done(`Sẽ thêm ${added} tệp, đổi ${changed} tệp, bỏ ${gone} tệp. Chưa ghi gì.`);
}

/** What builds and what verifies takes seconds to load, which a list or a rollback need not wait for. */
const loadBuild = async () => (await import('./build.ts')).build;
const loadVerify = async () => (await import('../verify/verify.ts')).verify;

/** Builds, unless a built site is named; then checks and publishes it. */
async function release(options: Release): Promise<boolean> {
  const { folder, dist = 'dist' } = options;
  if (options.dist === undefined) {
    const build = await loadBuild();
    if (!(await build(dist))) return false;
  }
  const refused = refusal(dist, options.allowSample);
  if (refused !== undefined) {
    failed(refused);
    return false;
  }
  const verify = await loadVerify();
  if (!(await step('Kiểm tra trang như người lạ', () => verify(dist)))) {
    failed('Chưa đăng: trang đang chạy được giữ nguyên.');
    return false;
  }
  if (options.dryRun) {
    preview(dist, folder);
    return true;
  }
  const origin = originOf(readCommune(dataPaths(DATA_FOLDER).commune).commune?.site.address ?? null);
  const result = await step('Đăng', () => publish({ dist, folder, origin }));
  if (result.reload) {
    say(
      `  Cấu hình máy chủ đã đổi (${join(folder, 'nginx.conf')}). Chạy: sudo nginx -t && sudo systemctl reload nginx`,
    );
    toldToReload(folder);
  }
  if (result.changed)
    done(
      `Đã đăng bản ${versionOf(result.release)}: ${result.files} tệp, giữ ${result.kept} tệp của bản trước cho trang đang mở.`,
    );
  else done(`Bản ${versionOf(result.release)} đang chạy rồi, nguyên vẹn; không có gì mới để đăng.`);
  return true;
}

/** `what` is done to the folder of the releases. Whatever stops it is said, and the live build stays. */
export async function onServer(what: 'publish' | 'list' | 'roll back', options: Release): Promise<boolean> {
  const { folder } = options;
  try {
    if (what === 'publish') return await release(options);
    if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
      failed(`Không có thư mục ${folder}.`);
      return false;
    }
    if (what === 'list') list(folder);
    else done(`Đã quay lại bản đăng lúc ${stampName(stampOf(rollBack(folder)))}.`);
    return true;
  } catch (error) {
    const words = explain(error);
    if (words === undefined) throw error;
    failed(`${words} Bản đang chạy được giữ nguyên.`.replace(/(Bản đang chạy được giữ nguyên\.) \1/, '$1'));
    return false;
  }
}
