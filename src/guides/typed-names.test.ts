// Names of the commune and the word for its villages stand in data/commune.yaml, not in what every commune shares.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatIssue } from '../files/issue.ts';
import { SPECIMEN } from './placeholders.ts';
import { checkTypedNames } from './typed-names.ts';

const COMMUNE = {
  ...SPECIMEN,
  commune: 'phường An Bình',
  'commune-short': 'An Bình',
  'city-short': 'Bến Nước',
  'city-kind': 'thành phố',
  village: 'tổ dân phố',
  portal: 'anbinh.bennuoc.gov.vn',
  zalo: 'UBND phường An Bình',
  fanpage: 'An Bình quê mình',
};
const PAPERS = { code: '12345', plan: { replaces: 'Kế hoạch 9/KH-UBND', teams_by: 'Quyết định 77' } };

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'typed-names-'));
  for (const part of ['guides/nop-thue', 'seasons.yaml'])
    cpSync(join('content', part), join(content, part), { recursive: true });
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

const told = (folder = content) =>
  checkTypedNames(folder, COMMUNE, PAPERS).map((one) => formatIssue(one).replaceAll(`${folder}/`, ''));

function write(file: string, from: RegExp, to: string): string[] {
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(path, text.replace(from, to));
  return told();
}

const PLACE = ' chữ ấy lấy từ data/commune.yaml. Chép lời của luật thì viết đủ “thôn, tổ dân phố”.';
const OWN =
  ': chữ ấy lấy từ data/commune.yaml. Nguồn hay điều chỉ đúng ở đây thì chuyển sang data/facts.yaml.';
const proper = (found: string) =>
  `Tên riêng "${found}" gõ thẳng trong bài; nơi khác dùng chung bài này sẽ đọc thấy tên của nơi này.`;
const called = (found: string) =>
  `"${found}" gõ thẳng trong bài; nơi gọi khác (thôn, ấp, tổ dân phố) dùng chung bài này sẽ đọc thấy chữ lạ.`;

test('the content has none', () => expect(told('content')).toEqual([]));

test.each([
  ['Thôn ta', `${called('Thôn')} Viết ((village)), đầu câu thì ((Village)):${PLACE}`],
  ['các tổ dân phố', `${called('tổ dân phố')} Viết ((village)), đầu câu thì ((Village)):${PLACE}`],
  [
    'hỏi trưởng thôn',
    `${called('trưởng thôn')} Viết ((village-head)), đầu câu thì ((Village-head)):${PLACE}`,
  ],
  [
    'hỏi tổ trưởng tổ dân phố',
    `${called('tổ trưởng tổ dân phố')} Viết ((village-head)), đầu câu thì ((Village-head)):${PLACE}`,
  ],
  [
    'ở Bến Nước',
    `${proper('Bến Nước')} Viết ((city-short)), hoặc ((city)) để có cả chữ “thành phố”: chữ ấy lấy từ data/commune.yaml.`,
  ],
  ['ở An Bình', `${proper('An Bình')} Viết ((commune-short))${OWN}`],
  ['ở phường an bình', `${proper('phường an bình')} Viết ((commune))${OWN}`],
  ['mở AnBinh.bennuoc.gov.vn', `${proper('AnBinh.bennuoc.gov.vn')} Viết ((portal))${OWN}`],
  ['tìm UBND phường An Bình', `${proper('UBND phường An Bình')} Viết ((zalo))${OWN}`],
  ['tìm An Bình quê mình', `${proper('An Bình quê mình')} Viết ((fanpage))${OWN}`],
  ['mã 12345', `${proper('12345')} Viết tên, không viết mã${OWN}`],
  ['theo Quyết định 77', `${proper('Quyết định 77')} Viết ((teams-decision))${OWN}`],
  ['thay Kế hoạch 9/KH-UBND', `${proper('Kế hoạch 9/KH-UBND')} Viết ((plan))${OWN}`],
])('"%s" is refused, in MDX and in YAML', (written, message) => {
  expect(
    write('guides/nop-thue/index.mdx', /^<AskTeam>\n\n/m, `<AskTeam>\n\nCâu thử. ${written}.\n\n`)[0],
  ).toContain(`  ${message}`);
  expect(write('seasons.yaml', /^- /m, `- { why: '${written}' }\n- `).join('\n')).toContain(message);
});

test('its line and column are named, below the front matter too', () => {
  const [first] = write('guides/nop-thue/index.mdx', /^<AskTeam>\n\n/m, '<AskTeam>\n\nHỏi cả thôn.\n\n');
  const line = readFileSync(join(content, 'guides/nop-thue/index.mdx'), 'utf8')
    .split('\n')
    .findIndex((one) => one === 'Hỏi cả thôn.');
  expect(first).toContain(`guides/nop-thue/index.mdx:${line + 1}:8  `);
});

test.each([
  'Dải nông thôn mới',
  'Luật nói: thôn, tổ dân phố',
  'Ứng dụng Smart Bến Nước, có nơi gọi Bến Nước Smart',
  'Sống an bình',
  'Gọi ((village)) và ((zalo))',
])('"%s" may stand', (written) => {
  expect(write('guides/nop-thue/index.mdx', /^<AskTeam>\n\n/m, `<AskTeam>\n\n${written}.\n\n`)).toEqual([]);
});

test('a source says where it is from, but not that it is this commune’s: that is for data/facts.yaml', () => {
  const title = (text: string) => `sources:\n  - title: ${text}\n    date: null\n`;
  const file = 'guides/nop-thue/index.mdx';
  expect(write(file, /^sources:\n/m, title('Công an Bến Nước, bài về thôn văn hóa'))).toEqual([]);
  expect(write(file, /^sources:\n/m, title('Trang của phường An Bình'))).toHaveLength(1);
});
