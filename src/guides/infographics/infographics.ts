// The folder of infographics → their words with the commune's numbers in place, and the size of received pictures.
import { dirname, join } from 'node:path';
import { isFile, readBytes } from '../../files/disk.ts';
import { imageSize, type ImageSize } from '../../files/image-size.ts';
import { issue, type Issue } from '../../files/issue.ts';
import type { Locate } from '../../files/yaml.ts';
import { readFolder } from '../folder.ts';
import { infographicSchema, type InfographicMeta } from './infographic.ts';
import type { Words } from '../../text/placeholder.ts';

type Of<Kind> = Extract<InfographicMeta, { kind: Kind }>;

interface Placed {
  slug: string;
  file: string;
}

export type DrawnInfographic = Of<'drawn'> & Placed;
export type ReceivedInfographic = Of<'received'> & Placed & { size: ImageSize };
export type Infographic = DrawnInfographic | ReceivedInfographic;

interface Located {
  entry: Infographic;
  locate: Locate;
}

export function readInfographics(folder: string, words: Words | undefined, issues: Issue[]): Located[] {
  return readFolder(folder, infographicSchema, issues, words).flatMap(({ entry, locate }): Located[] => {
    if (entry.kind === 'drawn') return [{ entry, locate }];
    const size = readSize(entry, locate, issues);
    return size ? [{ entry: { ...entry, size }, locate }] : [];
  });
}

/** Narrower than this its small letters are mush on a phone. */
const LEAST_WIDTH = 720;

function readSize(
  { file, picture }: Of<'received'> & Placed,
  locate: Locate,
  issues: Issue[],
): ImageSize | undefined {
  const path = pictureFile({ file, picture });
  const wrong = (what: string, fix: string) => void issues.push(issue(file, what, fix, locate(['picture'])));
  if (!isFile(path)) {
    wrong(`Không có tệp tranh "${picture}" cạnh bài.`, 'Đặt tệp vào cùng thư mục, hoặc sửa tên cho đúng.');
    return undefined;
  }
  const size = imageSize(readBytes(path));
  if (!size)
    wrong(
      `Tệp "${picture}" không phải ảnh PNG hay JPEG đọc được.`,
      'Mở tranh rồi lưu lại thành PNG hoặc JPEG.',
    );
  else if (size.width < LEAST_WIDTH)
    wrong(
      `Tranh "${picture}" chỉ rộng ${size.width} điểm, chữ trong tranh sẽ mờ.`,
      `Xin bản rộng từ ${LEAST_WIDTH} điểm.`,
    );
  return size;
}

/** Where a received picture lies. */
export const pictureFile = ({ file, picture }: { file: string; picture: string }) =>
  join(dirname(file), picture);
