// This project and a commune's answers → the folder of the commune's own site: code as it is, content for the commune.
import { join } from 'node:path';
import sharp from 'sharp';
import {
  copyMode,
  isFile,
  listFilesBelow,
  readBytes,
  readText,
  writeDerived,
  removeFile,
} from '../files/disk.ts';
import type { Commune } from '../reports/commune.ts';
import { fold, slugify } from '../text/fold.ts';
import { siteName, type Answers } from './answers.ts';
import { sharedFiles } from './shared.ts';

/** Files that bear the site's name. */
const NAMED = /^(README\.md|LICENSE|REUSE\.toml|publiccode\.yml|package(-lock)?\.json)$/;
const PLACES = /^thôn và tháng:\n(?: {2}.*\n)+/m;

/** Queries for the villages of the commune in place of those of ours: a name typed without marks finds its page. */
function queriesOf(text: string, { villages }: Answers): string {
  const lines = villages.map(
    ({ name }) => `  ${slugify(name).replaceAll('-', ' ')}: /tien-do/${slugify(name)}/\n`,
  );
  return text.replace(PLACES, () => `thôn và tháng:\n${lines.join('')}`);
}

/** Queries of others, without those for our villages and their months, or with our name. */
const sharedQueries = (text: string, { name }: Commune) =>
  text
    .split('\n')
    .filter((line) => !/\/tien-do\/(?!ky-nang)\w/.test(line) && !fold(line).includes(fold(name)))
    .join('\n');

/** @param ours the commune whose project is copied */
function changed(file: string, text: string, answers: Answers, ours: Commune): string {
  if (file === 'tests/queries.yaml') return queriesOf(text, answers);
  if (file === 'tests/more-queries.yaml') return sharedQueries(text, ours);
  const [from, to] = [ours.site.name, siteName(answers)];
  return text.replaceAll(from, to).replaceAll(`"${slugify(from)}"`, `"${slugify(to)}"`);
}

/** Copies the project; what an earlier run wrote and is no longer here goes, so that running again updates. */
export async function copyProject(
  from: string,
  to: string,
  answers: Answers,
  ours: Commune,
): Promise<number> {
  const files = sharedFiles(from);
  const known = new Set(files);
  for (const file of listFilesBelow(to))
    if (/^(src|scripts|tests|content)\//.test(file) && !known.has(file)) removeFile(join(to, file));
  for (const file of files) {
    const [source, target] = [join(from, file), join(to, file)];
    const isText = NAMED.test(file) || /^tests\/(more-)?queries\.yaml$/.test(file);
    const bytes = readBytes(source);
    writeDerived(target, isText ? changed(file, readText(source) ?? '', answers, ours) : bytes);
    copyMode(source, target);
  }
  await writeIcons(to, answers);
  return files.length;
}

/** The icon in the commune's colour. */
async function writeIcons(to: string, { colours }: Answers): Promise<void> {
  const file = join(to, 'public', 'favicon.svg');
  const svg = (readText(file) ?? '').replaceAll('#0a5540', colours.brand);
  writeDerived(file, svg);
  const png = await sharp(Buffer.from(svg), { density: 324 }).resize(180).png().toBuffer();
  writeDerived(join(to, 'public', 'apple-touch-icon.png'), png);
}

/** Puts the commune's own guides and pictures in the place of the common ones of the same name. */
export function layOver(to: string): number {
  const own = join(to, 'content-rieng');
  if (!isFile(join(own, NOTE_FILE))) writeDerived(join(own, NOTE_FILE), NOTE);
  const files = listFilesBelow(own).filter((file) => file !== NOTE_FILE);
  for (const file of files) writeDerived(join(to, 'content', file), readBytes(join(own, file)));
  return files.length;
}

const NOTE_FILE = 'DOC-TRUOC.md';

const NOTE = `# Phần riêng của xã

Bài chung nằm ở \`content/\` và được thay mỗi lần cập nhật. Muốn bài nào nói khác đi cho xã mình thì chép bài đó vào đây, cùng
đường dẫn (ví dụ \`content-rieng/guides/kenh-thong-tin-xa/index.mdx\`), rồi sửa: bản ở đây thay bản chung.
`;
