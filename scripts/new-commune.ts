// `npm run new-commune -- DIR`: a working site for another commune, with the common guides; run again, it is brought up to date.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isFile, listNames } from '../src/files/disk.ts';
import { ANSWERS, newCommune } from '../src/new-commune/new-commune.ts';
import { done, failed, printIssues, say, usage } from '../src/terminal/terminal.ts';
import { command } from './command-line.ts';

const USAGE = `Cách dùng: npm run new-commune -- THƯ-MỤC [--from xa.yaml]
  THƯ-MỤC   nơi đặt trang của xã kia; trống hoặc do lệnh này tạo ra
  --from    tên, mã, thôn, chỉ tiêu, màu của xã; không ghi thì dùng THƯ-MỤC/xa.yaml, chưa có thì tạo mẫu`;

/** The folder, when a site may go there. */
function folderOf([folder, ...others]: readonly string[]): string {
  if (!folder || others.length > 0) return usage(USAGE);
  const inside = resolve(folder).startsWith(process.cwd());
  if (inside) return usage(`Thư mục phải nằm ngoài kho này, ví dụ ../xa-khac.\n${USAGE}`);
  if (existsSync(folder) && !isFile(join(folder, ANSWERS)) && listNames(folder).length > 0)
    return usage(`"${folder}" đã có thứ khác. Chọn thư mục trống.`);
  return folder;
}

await command({
  usage: USAGE,
  options: { from: { type: 'string' } },
  words: true,
  run: async ({ from }, words) => {
    const folder = folderOf(words);
    if (from !== undefined && !isFile(from)) return usage(`Không có tệp "${from}".`);
    const { founded, issues } = await newCommune(folder, from);
    printIssues(issues);
    if (!founded) {
      failed('Chưa tạo trang: sửa những chỗ trên rồi chạy lại.');
      return false;
    }
    const { answers, files } = founded;
    say(
      `  ${files.shared} tệp chung, ${files.own} tệp riêng của ${answers.kind}, ${answers.villages.length} nơi báo cáo`,
    );
    done(`Trang của ${answers.kind} ${answers.name} nằm trong ${folder}/. Xem: cd ${folder} && npm start`);
    return true;
  },
});
