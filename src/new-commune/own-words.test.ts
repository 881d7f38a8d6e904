// A phường of tổ dân phố, made of the same content: its own words at the start of a sentence and within it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readText } from '../files/disk.ts';
import type { Library } from '../guides/library.ts';
import { loadLibrary } from '../guides/load.ts';
import { readCommune } from '../reports/commune.ts';
import { communeWords } from '../reports/commune-words.ts';
import { SAMPLE_ANSWERS } from './answers.ts';

const work = mkdtempSync(join(tmpdir(), 'phuong-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const folder = join(work, 'phuong');
const from = join(work, 'phuong.yaml');
const answers = SAMPLE_ANSWERS.replace('name: An Mẫu', 'name: Bến Mẫu')
  .replace('kind: xã', 'kind: phường')
  .replace('village_word: Thôn', 'village_word: Tổ dân phố')
  .replace('thành phố Hải Phòng', 'tỉnh Mẫu Hà')
  .replace('household_share: 80', 'household_share: 70');
let library: Library;
beforeAll(() => {
  writeFileSync(from, answers);
  const args = ['scripts/new-commune.ts', folder, '--from', from];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  const { commune } = readCommune(join(folder, 'data', 'commune.yaml'));
  const links = join(folder, 'data', 'links.csv');
  library = loadLibrary(join(folder, 'content'), links, communeWords(commune!)).library!;
}, 60_000);

const guide = (slug: string) => library.guides.find((one) => one.slug === slug)!;

test('has its own word at the start of a sentence and within it', () => {
  const talk = guide('chu-truong-chuyen-doi-so').loudspeaker;
  expect(talk).toContain('Tổ dân phố ta có tổ công nghệ số, giúp tận nơi');
  const written = JSON.stringify({ ...library, facts: [] });
  expect(written.match(/tổ dân phố/giu)!.length).toBeGreaterThan(100);
  // Sources are called what they are called.
  expect(written.replace(/Kinh tế nông thôn/g, '').match(/.{20}(?<!\p{L})thôn(?!\p{L}).{20}/giu)).toBeNull();
  expect(written).not.toMatch(/[.!?:“"] tổ dân phố ta/u);
});

test('says who heads one, and who to ask', () => {
  expect(JSON.stringify(library.lifeEvents)).toContain('nhờ tổ trưởng tổ dân phố báo giúp');
  expect(JSON.stringify(library.lifeEvents)).toContain('Tổ trưởng tổ dân phố, tổ công nghệ số hỏi giúp');
});

test('names its own portal, channels and city, and only what is true of any place', () => {
  const { title, zalo, loudspeaker, sources } = guide('kenh-thong-tin-xa');
  expect(title).toBe('Theo dõi tin của phường Bến Mẫu, đúng xã mình');
  expect(zalo).toContain('trùng tên nhau, trang của nơi khác không báo tin của nơi mình đâu. Bà con xem');
  expect(loudspeaker).toContain('Phường Bến Mẫu có cổng thông tin');
  expect(loudspeaker).toContain('đúng trang của Mẫu Hà mới theo dõi');
  expect(sources.map((one) => one.title)).toEqual([
    'Kế hoạch tháng 5/2026 của phường, tên Zalo và trang Facebook của xã',
    'Giả cán bộ xã phát quà Tết để xin mã OTP (CafeF)',
  ]);
  expect(library.plan.flatMap(({ items }) => items)).toContain(
    'Kiện toàn theo quyết định của phường, nòng cốt là Đoàn Thanh niên và giáo viên',
  );
});

test('has data in its own words and numbers', () => {
  const data = (file: string) => readText(join(folder, 'data', file)) ?? '';
  expect(data('indicators.csv')).toContain('ít nhất 70 % số hộ của tổ dân phố');
  const { site: own, contacts } = readCommune(join(folder, 'data', 'commune.yaml')).commune!;
  expect(own.description).toBe(
    'Làm việc trên mạng từng bước một, và xem tổ dân phố mình tiến bộ từng tháng.',
  );
  expect(contacts[0]!.role).toBe('Tổ công nghệ số cộng đồng tổ dân phố');
  expect(contacts[1]!.role).toBe('Công an phường');
  expect(data('commune.yaml')).toContain('\n  # Cơ quan của xã chịu trách nhiệm');
});
