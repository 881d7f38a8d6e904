// A Video or an Audio an author put into a guide → what the page needs of its files, or an Issue for all that is missing.
import { dirname, join } from 'node:path';
import { isFile, listNames, readBytes, readText } from '../files/disk.ts';
import { imageSize } from '../files/image-size.ts';
import { issue, type Issue } from '../files/issue.ts';
import { nearest } from '../text/nearest.ts';

/** A use of the word as it stands in the guide. */
export interface Media {
  kind: 'Video' | 'Audio';
  attributes: Readonly<Record<string, string>>;
  /** Everything that is said, as plain text. */
  transcript: string;
  line: number;
  column: number;
}

const MB = 1024 * 1024;
/** More than this and a village's phone gives up. */
export const MOST_BYTES = 8 * MB;
/** The still is fetched with the page. */
const MOST_STILL = 40 * 1024;
/** Shorter than this it is a caption, not what is said. */
const LEAST_WORDS = 5;

const NAMES: Readonly<Record<string, { pattern: RegExp; example: string }>> = {
  Video: { pattern: /^[a-z0-9-]+\.mp4$/, example: 'ten-phim.mp4' },
  Audio: { pattern: /^[a-z0-9-]+\.(mp3|m4a)$/, example: 'ten-tep.mp3' },
  captions: { pattern: /^[a-z0-9-]+\.vtt$/, example: 'ten-phim.vtt' },
  poster: { pattern: /^[a-z0-9-]+\.(jpg|png)$/, example: 'ten-phim.jpg' },
};

/** Files of a guide that its page offers: everything its videos and sounds name, beside the guide. */
export function mediaFiles(media: readonly Media[]): string[] {
  const names = media.flatMap(({ attributes }) =>
    ['file', 'small', 'captions', 'poster'].flatMap((key) => attributes[key] ?? []),
  );
  return [...new Set(names)];
}

/** Issues of one Video or Audio; attributes that must always be there are the vocabulary's to ask for. */
export function checkMedia(file: string, { kind, attributes, transcript, line, column }: Media): Issue[] {
  const issues: Issue[] = [];
  const report = (what: string, fix: string) => issues.push(issue(file, what, fix, { line, column }));
  const { file: own, small, captions, poster, href, length } = attributes;
  const what = kind === 'Video' ? 'video' : 'tệp tiếng';
  if (transcript.split(/\s+/).filter(Boolean).length < LEAST_WORDS)
    report(`Thẻ <${kind}> chưa có lời.`, `Viết mọi lời trong ${what} giữa <${kind} …> và </${kind}>.`);
  if (length !== undefined && !/^\d{1,2}:[0-5]\d$/.test(length))
    report(`length="${length}" không phải thời gian.`, 'Viết phút:giây, ví dụ 1:35.');
  if (kind === 'Video' && (own === undefined) === (href === undefined))
    report('Thẻ <Video> cần đúng một trong hai: file hoặc href.', 'Ghi tệp cạnh bài, hoặc trang chính thức.');
  if (kind === 'Video' && own !== undefined && captions === undefined)
    report('Video thiếu phụ đề.', 'Thêm captions="ten-phim.vtt"; người nghe kém và máy tắt tiếng cần đọc.');
  for (const [key, name] of Object.entries({ file: own, small, captions, poster }))
    if (name !== undefined) checkFile(file, NAMES[key] ?? NAMES[kind]!, name, report);
  if (issues.length > 0) return issues;

  const bytes = (name: string) => readBytes(beside(file, name)).length;
  if (own !== undefined && bytes(own) > MOST_BYTES && small === undefined)
    report(
      `"${own}" nặng ${megabytes(bytes(own))}, máy yếu không mở nổi.`,
      'Làm thêm bản nhỏ dưới 8 MB rồi ghi small="ten-tep-nho".',
    );
  if (small !== undefined && bytes(small) > MOST_BYTES)
    report(`Bản nhỏ "${small}" vẫn nặng ${megabytes(bytes(small))}.`, 'Nén lại cho dưới 8 MB.');
  if (captions !== undefined && !isCaptions(readText(beside(file, captions)) ?? ''))
    report(`"${captions}" không phải phụ đề WebVTT.`, 'Dòng đầu là WEBVTT, rồi tới từng đoạn có "-->".');
  if (poster !== undefined && !imageSize(readBytes(beside(file, poster))))
    report(`"${poster}" không phải ảnh JPEG hay PNG đọc được.`, 'Mở ảnh rồi lưu lại thành JPEG.');
  else if (poster !== undefined && bytes(poster) > MOST_STILL)
    report(`Ảnh "${poster}" nặng quá 40 KB.`, 'Thu ảnh còn rộng 640 điểm, lưu JPEG.');
  return issues;
}

function checkFile(
  guide: string,
  { pattern, example }: { pattern: RegExp; example: string },
  name: string,
  report: (what: string, fix: string) => void,
): void {
  if (/^(?:loa|lam-theo)\./.test(name))
    return report(`"${name}" là tên dành cho bản thu lời đọc loa.`, 'Đặt tên khác cho tệp này.');
  if (!pattern.test(name))
    return report(`"${name}" không phải tên tệp dùng được.`, `Đặt tên không dấu, ví dụ ${example}.`);
  if (isFile(beside(guide, name))) return;
  const near = nearest(name, listNames(dirname(guide)));
  report(`Cạnh bài không có tệp "${name}".`, near ? `Ý là "${near}"?` : 'Chép tệp vào thư mục của bài.');
}

export const beside = (guide: string, name: string) => join(dirname(guide), name);

const isCaptions = (text: string) => /^WEBVTT\b/.test(text) && / --> /.test(text);

/** "3,2 MB"; under a tenth of one, "96 KB". */
export function megabytes(bytes: number): string {
  if (bytes < MB / 10) return `${Math.ceil(bytes / 1024)}\u00A0KB`;
  return `${(bytes / MB).toFixed(1).replace('.', ',')}\u00A0MB`;
}
