// A commune, villages, guides and words full of markup: written over the project in a folder, for one site with the rest.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Ends any element or attribute it may stand in, then runs. In words short enough for the check of what is written. */
export const ATTACK = `</script> </title> </style> "'> <script>hit=1</script> <img src=x onerror=hit=1> <a href=javascript:hit=1>`;
export const SHORT = `"><script>hit=1</script>`;

/** Puts markup wherever somebody writes words. Throws where a file no longer has the place. */
export function putMarkup(folder: string): void {
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
  edit('data/villages.csv', [/,Bỉnh Di,/, `,"${SHORT.replaceAll('"', '""')}",`]);
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
    [/meaning: Ứng dụng.*$/m, `meaning: '${ATTACK.replaceAll("'", "''")}'`],
  );
}
