// `npm run release -- /var/www/daison`: the site built, checked and made live on this machine, whole or not at all.
import { existsSync, lstatSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { base, originOf } from '../src/address/address.ts';
import { readText } from '../src/files/disk.ts';
import { dataPaths, DATA_FOLDER } from '../src/reports/paths.ts';
import { readCommune } from '../src/reports/commune.ts';
import { SAMPLE_NOTE } from '../src/text/phrases.ts';
import { parseArgs } from './command-line.ts';
import { build } from './build.ts';
import { editionOf } from '../src/finish/edition.ts';
import { ending } from '../src/terminal/ending.ts';
import { explain } from './release/failure.ts';
import { hashFolder } from './release/manifest.ts';
import { publish, toldToReload } from './release/publish.ts';
import { isWhole, rollBack } from './release/rollback.ts';
import { stampName } from './release/stamp.ts';
import { listReleases, liveRelease, readManifest, stampOf, versionOf } from './release/store.ts';
import { done, failed, say, step, usage } from '../src/terminal/terminal.ts';
import { verify } from './verify.ts';

const USAGE = `Cách dùng: npm run release -- /var/www/daison [--allow-sample] [--dry-run] [--dist THƯ-MỤC]
           npm run release -- /var/www/daison --rollback | --list
  --dry-run       dựng và kiểm tra, nói sẽ đổi gì, không ghi gì vào máy chủ
  --rollback      quay lại bản ngay trước bản đang chạy
  --list          kể các bản còn giữ
  --allow-sample  đăng cả khi số liệu còn là số minh hoạ
  --dist          đăng trang đã dựng sẵn trong thư mục này, không dựng lại`;

function readOptions() {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        'allow-sample': flag,
        'dry-run': flag,
        rollback: flag,
        list: flag,
        dist: { type: 'string' },
      },
    });
    const [folder, ...others] = positionals;
    if (!folder || others.length > 0 || (values.list && values.rollback)) return usage(USAGE);
    if (/["\s;{}$#\\]/.test(resolve(folder)))
      return usage(`Tên thư mục không được có dấu cách hay ký tự đặc biệt, vì nginx đọc nó.\n${USAGE}`);
    return { ...values, folder: resolve(folder) };
  } catch (error) {
    return usage(`${(error as Error).message}\n${USAGE}`);
  }
}

type Options = ReturnType<typeof readOptions>;

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
function refusal(dist: string, options: Options): string | undefined {
  if (base !== '/') return 'Máy chủ riêng phục vụ trang ở gốc tên miền. Bỏ BASE_PATH rồi chạy lại.';
  if (!existsSync(join(dist, 'index.html')) || !existsSync(join(dist, '404.html')))
    return `Chưa có trang trong ${dist}/. Chạy: npm run build`;
  const sample =
    readCommune(dataPaths(DATA_FOLDER).commune).commune?.sample !== false ||
    (readText(join(dist, 'index.html')) ?? '').includes(SAMPLE_NOTE);
  if (sample && !options['allow-sample'])
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
  say(`  bản đang chạy: ${live ?? 'chưa có'}; bản sẽ đăng: ${editionOf(dist) ?? '?'}`);
  done(`Sẽ thêm ${added} tệp, đổi ${changed} tệp, bỏ ${gone} tệp. Chưa ghi gì.`);
}

async function release(options: Options): Promise<boolean> {
  const { folder, dist = 'dist' } = options;
  if (options.dist === undefined && !(await build(dist))) return false;
  const refused = refusal(dist, options);
  if (refused !== undefined) {
    failed(refused);
    return false;
  }
  if (!(await step('Kiểm tra trang như người lạ', () => verify(dist)))) {
    failed('Chưa đăng: trang đang chạy được giữ nguyên.');
    return false;
  }
  if (options['dry-run']) {
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

async function run(options: Options): Promise<number> {
  const { folder } = options;
  try {
    if (!options.list && !options.rollback) return (await release(options)) ? 0 : 1;
    if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
      failed(`Không có thư mục ${folder}.`);
      return 1;
    }
    if (options.list) list(folder);
    else done(`Đã quay lại bản đăng lúc ${stampName(stampOf(rollBack(folder)))}.`);
    return 0;
  } catch (error) {
    const words = explain(error);
    if (words === undefined) throw error;
    failed(`${words} Bản đang chạy được giữ nguyên.`.replace(/(Bản đang chạy được giữ nguyên\.) \1/, '$1'));
    return 1;
  }
}

const options = readOptions();
await ending(() => run(options), 'whole');
