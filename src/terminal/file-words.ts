// Words of the command line that should name files → the sentence that says why they do not.
import { basename, dirname, join } from 'node:path';
import { isFile, isFolder, listNames } from '../files/disk.ts';
import { monthName } from '../text/date.ts';
import { nearest } from '../text/nearest.ts';
import { readWrittenMonth } from '../text/written-date.ts';

/** @param words one of them at least names no file */
export function whyNoFile(words: readonly string[]): string {
  const whole = joinedFile(words);
  if (whole !== undefined) return `Tên tệp có dấu cách thì phải đặt cả tên trong dấu nháy: "${whole}".`;
  const word = words.find((one) => !isFile(one)) ?? '';
  if (isFolder(word))
    return `"${word}" là thư mục, không phải tệp. Ghi tên một tệp bảng ở trong đó; muốn nhận mọi tệp trong data/inbox thì chạy npm run inbox.`;
  const month = readWrittenMonth(word);
  if (month)
    return `"${word}" là ${monthName(month)}, không phải tệp. Viết --month ${month}, và ghi tên tệp.`;
  if (words.length > 1)
    return `Không có tệp "${word}". Nếu tên tệp có dấu cách thì đặt cả tên trong dấu nháy: "${words.join(' ')}".`;
  const near = nearest(basename(word), listNames(dirname(word)));
  const hint = near === undefined ? 'Kiểm tra lại tên và thư mục.' : `Ý là "${join(dirname(word), near)}"?`;
  return `Không có tệp "${word}". ${hint}`;
}

/** A name with spaces that the command line took apart: the longest run of words that is a file. */
function joinedFile(words: readonly string[]): string | undefined {
  for (let length = words.length; length > 1; length--)
    for (let start = 0; start + length <= words.length; start++) {
      const name = words.slice(start, start + length).join(' ');
      if (isFile(name)) return name;
    }
  return undefined;
}
