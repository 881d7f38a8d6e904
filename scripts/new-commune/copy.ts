// This project and a commune's answers → the folder of the commune's own site: code as it is, content for the commune.
import { chmodSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { isFile, listFilesBelow, readBytes, readText, writeDerived } from '../../src/files/disk.ts';
import { fold } from '../../src/text/fold.ts';
import { idOf, type Answers } from './answers.ts';
import { sharedFiles } from './shared.ts';
import { forCommune } from './words.ts';

/** Where words are for people, in the commune's name. */
const WORDED =
  /^(content\/|README\.md|HUONG-DAN\.md|LICENSE$|REUSE\.toml|publiccode\.yml|package\.json|package-lock\.json|\.github\/cloudflare\/)/;
const PLACES = /^thôn và tháng:\n(?: {2}.*\n)+/m;

/** Queries for the villages of the commune in place of those of ours: a name typed without marks finds its page. */
function queriesOf(text: string, { villages }: Answers): string {
  const lines = villages.map(({ name }) => `  ${idOf(name).replaceAll('-', ' ')}: /tien-do/${idOf(name)}/\n`);
  return text.replace(PLACES, () => `thôn và tháng:\n${lines.join('')}`);
}

/** Queries of others, without those for our villages and their months, or with our name. */
const sharedQueries = (text: string) =>
  text
    .split('\n')
    .filter((line) => !/\/tien-do\/(?!ky-nang)\w/.test(line) && !/dai ?-?son/.test(fold(line)))
    .join('\n');

const withoutCommand = (text: string) => text.replace(/^ *"new-commune": .*\n/m, '');

function changed(file: string, text: string, answers: Answers): string {
  if (file === 'tests/queries.yaml') return queriesOf(text, answers);
  if (file === 'tests/more-queries.yaml') return sharedQueries(text);
  const worded = forCommune(text, answers);
  return file === 'package.json' ? withoutCommand(worded) : worded;
}

/** Copies the project; what an earlier run wrote and is no longer here goes, so that running again updates. */
export async function copyProject(from: string, to: string, answers: Answers): Promise<number> {
  const files = sharedFiles(from);
  const known = new Set(files);
  for (const file of listFilesBelow(to))
    if (/^(src|scripts|tests|content)\//.test(file) && !known.has(file)) rmSync(join(to, file));
  for (const file of files) {
    const [source, target] = [join(from, file), join(to, file)];
    const isText = WORDED.test(file) || /^tests\/(more-)?queries\.yaml$/.test(file);
    const bytes = readBytes(source);
    writeDerived(
      target,
      isText && !bytes.includes(0) ? changed(file, readText(source) ?? '', answers) : bytes,
    );
    chmodSync(target, statSync(source).mode);
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
