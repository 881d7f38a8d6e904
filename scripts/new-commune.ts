// `npm run new-commune -- DIR`: a working site for another commune, with the common guides; run again, it is brought up to date.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isFile, listNames, readText, writeWhole } from '../src/files/disk.ts';
import { parseArgs } from './command-line.ts';
import { ending } from './ending.ts';
import { copyProject, layOver } from './new-commune/copy.ts';
import { readAnswers, SAMPLE_ANSWERS } from './new-commune/answers.ts';
import { writeData } from './new-commune/data.ts';
import { tidy } from './new-commune/tidy.ts';
import { isUntouched, markSample } from './new-commune/untouched.ts';
import { done, failed, printIssues, say, usage } from './terminal.ts';

const USAGE = `Cách dùng: npm run new-commune -- THƯ-MỤC [--from xa.yaml]
  THƯ-MỤC   nơi đặt trang của xã kia; trống hoặc do lệnh này tạo ra
  --from    tên, mã, thôn, chỉ tiêu, màu của xã; không ghi thì dùng THƯ-MỤC/xa.yaml, chưa có thì tạo mẫu`;

function readOptions(): { folder: string; from: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { from: { type: 'string' } },
    });
    const [folder, ...others] = positionals;
    if (!folder || others.length > 0) return usage(USAGE);
    const inside = resolve(folder).startsWith(process.cwd());
    if (inside) return usage(`Thư mục phải nằm ngoài kho này, ví dụ ../xa-khac.\n${USAGE}`);
    if (existsSync(folder) && !isFile(join(folder, 'xa.yaml')) && listNames(folder).length > 0)
      return usage(`"${folder}" đã có thứ khác. Chọn thư mục trống.`);
    if (values.from !== undefined && !isFile(values.from)) return usage(`Không có tệp "${values.from}".`);
    return { folder, from: values.from };
  } catch (error) {
    return usage(`${(error as Error).message}\n${USAGE}`);
  }
}

async function run({ folder, from }: ReturnType<typeof readOptions>): Promise<number> {
  const file = join(folder, 'xa.yaml');
  const { answers, issues } = readAnswers(from ?? keptOrSample(file));
  if (!answers) {
    printIssues(issues);
    failed('Chưa tạo trang: sửa những chỗ trên rồi chạy lại.');
    return 1;
  }
  if (from) writeWhole(file, readText(from) ?? '');
  const files = await copyProject('.', folder, answers);
  const own = layOver(folder);
  const data = join(folder, 'data');
  const samples = listNames(data).length === 0 || isUntouched(folder, data);
  if (samples) writeData('data', data, answers);
  await tidy(folder);
  if (samples) markSample(folder, data);
  say(`  ${files} tệp chung, ${own} tệp riêng của ${answers.kind}, ${answers.villages.length} nơi báo cáo`);
  done(`Trang của ${answers.kind} ${answers.name} nằm trong ${folder}/. Xem: cd ${folder} && npm start`);
  return 0;
}

/** The commune's answers, or the sample to start from. */
function keptOrSample(file: string): string {
  if (!isFile(file)) writeWhole(file, SAMPLE_ANSWERS);
  return file;
}

const options = readOptions();
await ending(() => run(options));
