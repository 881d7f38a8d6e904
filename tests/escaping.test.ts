// A commune, villages, guides and words full of markup → pages that show it as text and run none of it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPages, type BuiltPage } from '../src/verify/pages.ts';
import { findFaults } from '../src/verify/verify.ts';
import { listFilesBelow, readText } from '../src/files/disk.ts';
import { buildChanged, putSample, type ChangedSite } from './changed-site.ts';
import { Session } from './session.ts';

/** Ends any element or attribute it may stand in, then runs. */
const ATTACK = `</script></title></style>"'><script>hit=1</script><img src=x onerror=hit=1><a href=javascript:hit=1>`;
const SHORT = `"><script>hit=1</script>`;

let site: ChangedSite;
let pages: BuiltPage[];
beforeAll(() => {
  site = buildChanged((folder) => {
    putSample(join(folder, 'data'));
    const edit = (name: string, ...changes: [from: RegExp, to: string][]) => {
      const file = join(folder, name);
      const before = readFileSync(file, 'utf8');
      const after = changes.reduce((text, [from, to]) => {
        if (!from.test(text)) throw new Error(`${name} has no ${String(from)}`);
        return text.replace(from, () => to);
      }, before);
      writeFileSync(file, after);
    };
    const yaml = JSON.stringify(ATTACK);
    const short = JSON.stringify(SHORT);
    edit(
      'data/commune.yaml',
      [/^ {2}name: Mẫu Sơn số$/m, `  name: ${short}`],
      [/^ {2}description: .*$/m, `  description: ${yaml}`],
      [/role: Trạm Y tế xã/, `role: ${yaml}`],
    );
    edit('data/villages.csv', [/,Ô Mễ,/, `,"${SHORT.replaceAll('"', '""')}",`]);
    edit(
      'data/indicators.csv',
      [/,Hộ được hướng dẫn,hộ,/, `,"${SHORT.replaceAll('"', '""')}",hộ,`],
      [/"Số hộ có ít nhất/, `"${ATTACK.replaceAll('"', '""')} Số hộ có ít nhất`],
    );
    edit(
      'content/guides/khai-sinh/index.mdx',
      [/^title: .*$/m, `title: ${JSON.stringify(`Khai ${SHORT}`)}`],
      [/^summary: .*$/m, `summary: ${JSON.stringify(`Khai ${ATTACK}`)}`],
    );
    edit(
      'content/glossary.yaml',
      [/term: VNeID/, `term: ${short}`],
      [/meaning: Ứng dụng/, `meaning: '${ATTACK.replaceAll("'", "''")}' #`],
    );
  });
  pages = readPages(site.dist);
});
afterAll(() => site.remove());

test('what was written is there, as text', () => {
  const text = pages.map(({ $ }) => $('body').text() + $('title').text()).join('\n');
  expect(text.split(SHORT).length).toBeGreaterThan(50);
  expect(text.split(ATTACK).length).toBeGreaterThan(5);
});

test('no element, attribute or address comes of it', () => {
  const wrong = pages.flatMap(({ $, file }) =>
    $('*')
      .get()
      .flatMap((element) => {
        const name = $(element).prop('tagName')?.toLowerCase();
        const attributes = Object.entries($(element).attr() ?? {});
        const handler = attributes.some(([key]) => /^on/i.test(key));
        const address = attributes.some(
          ([key, value]) => /^(href|src|action|srcset)$/.test(key) && /^\s*javascript:|^x$/i.test(value),
        );
        const script =
          name === 'script' &&
          !/^application\/(ld\+)?json$/.test($(element).attr('type') ?? '') &&
          $(element).text().includes('hit=1');
        return handler || address || script ? [`${file} ${name}`] : [];
      }),
  );
  expect(wrong).toEqual([]);
});

test('data for search engines and for download holds the words and ends where it should', () => {
  const linked = pages.flatMap(({ $ }) =>
    $('script[type="application/ld+json"]')
      .map((_, one) => $(one).text())
      .get(),
  );
  expect(linked.length).toBeGreaterThan(1);
  for (const text of linked) expect(() => void JSON.parse(text)).not.toThrow();
  expect(linked.join()).not.toContain('<');
  const json = listFilesBelow(site.dist).filter((file) => file.endsWith('.json'));
  for (const file of json)
    expect(() => void JSON.parse(readText(join(site.dist, file)) ?? ''), file).not.toThrow();
  const xml = readText(join(site.dist, 'sitemap.xml')) ?? '';
  expect(xml).not.toContain('hit');
});

test('a stranger finds no fault', async () => {
  expect((await findFaults(site.dist)).map(({ file, what }) => `${file} ${what}`)).toEqual([]);
});

test('nothing of it runs, in pages or in search', async () => {
  const session = await Session.open(site.dist);
  const { page, problems } = await session.page();
  for (const path of [
    '/',
    '/tien-do/',
    '/tien-do/o-me/',
    '/thuat-ngu/',
    '/huong-dan/khai-sinh/',
    '/ve-trang/',
  ]) {
    await page.goto(session.origin + path);
    expect(await page.evaluate('typeof hit'), path).toBe('undefined');
  }
  await page.goto(session.origin);
  await page.fill('#tim', 'script');
  await page.waitForSelector('#tim-ket-qua');
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate('typeof hit')).toBe('undefined');
  expect(problems).toEqual([]);
  await session.close();
});
