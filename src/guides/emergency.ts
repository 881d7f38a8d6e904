// content/emergency.yaml + the list of facts → whom to call first when something has gone wrong, or Issues.
import { z } from 'zod';
import { readText } from '../files/disk.ts';
import { issue, type Issue } from '../files/issue.ts';
import { parseYaml } from '../files/yaml.ts';
import { nearest } from '../text/nearest.ts';
import type { Words } from '../text/placeholder.ts';
import type { Fact } from './facts/facts.ts';
import { slug } from './frontmatter.ts';
import { checkSlug } from './slug.ts';

/** Banks and carriers of the list, or numbers by their names. */
const calls = z.union([z.literal('bank'), z.literal('carrier'), z.array(slug).min(1)]);

const sentence = z.string().max(120);
const sentences = z
  .union([sentence, z.array(sentence).min(2)])
  .transform((said) => (typeof said === 'string' ? [said] : said));

const emergencySchema = z.strictObject({
  title: z.string().max(30),
  summary: z.string().min(40).max(160),
  /** Numbers of the state, before any question. */
  now: z.array(z.strictObject({ call: slug, what: z.string().max(20) })).length(4),
  ways: z
    .array(
      z.strictObject({
        id: slug,
        /** What has happened, in the reader's own words. */
        ask: z.string().max(60),
        /** Whom to call, in their order, in one line. */
        order: z.string().max(80).optional(),
        /** Before any call. */
        first: z.string().max(120).optional(),
        steps: z
          .array(
            z.strictObject({
              who: z.string().max(30),
              /** Only then. */
              when: z.string().max(60).optional(),
              calls,
              /** The sentence to say; one for each thing that may have happened. */
              say: sentences.optional(),
              note: z.string().max(160).optional(),
            }),
          )
          .min(1)
          .max(5),
        /** What not to lose or delete. */
        keep: z.string().max(120),
        guide: slug.optional(),
      }),
    )
    .min(4),
  /** Lines for the household's own numbers on the sheet for the fridge. */
  own: z.array(z.string().max(40)).min(3).max(8),
  aliases: z.array(z.string()).min(3),
  typed: z.array(z.string()),
});

export type Emergency = z.output<typeof emergencySchema>;
export type Way = Emergency['ways'][number];

const NOTHING: Emergency = { title: '', summary: '', now: [], ways: [], own: [], aliases: [], typed: [] };

/** @param guides slugs of all guides, also of those that could not be read */
export function readEmergency(
  file: string,
  guides: readonly string[],
  facts: readonly Fact[],
  issues: Issue[],
  words?: Words,
): Emergency {
  const text = readText(file);
  if (text === undefined) return NOTHING;
  const { value, issues: found, locate } = parseYaml({ file, text, words }, emergencySchema);
  issues.push(...found);
  if (!value) return NOTHING;
  const numbers = facts.filter(({ call }) => call).map(({ name }) => name);
  const check = (name: string, path: PropertyKey[]) => {
    if (numbers.includes(name)) return;
    const near = nearest(name, numbers);
    const fix = near ? `Ý là "${near}"?` : 'Thêm số ấy vào content/facts.yaml, có mục call.';
    issues.push(issue(file, `Không có số gọi nào tên "${name}".`, fix, locate(path)));
  };
  value.now.forEach(({ call }, index) => check(call, ['now', index, 'call']));
  value.ways.forEach((way, index) => {
    if (way.guide) checkSlug(way.guide, file, locate(['ways', index, 'guide']), guides, issues);
    way.steps.forEach(({ calls: wanted }, step) => {
      const path = ['ways', index, 'steps', step, 'calls'];
      if (typeof wanted !== 'string') wanted.forEach((name, at) => check(name, [...path, at]));
    });
  });
  return value;
}

/** Beside the numbers of banks: the surest one stands on the reader's own card, whoever rang the others. */
export function bankNote(numbers: readonly Fact[]): string | undefined {
  const shown = numbers.filter(({ call, known }) => known && call?.of === 'bank');
  if (shown.length === 0) return undefined;
  const unsure = shown.some(({ called }) => called === undefined);
  const sure = 'Chắc nhất là số in sau thẻ: gọi số ấy trước.';
  return unsure ? `${sure} Số ngân hàng ghi ở đây xã chưa gọi thử.` : sure;
}

/** The numbers a step means, those that are known first. */
export function callsOf(step: Way['steps'][number], facts: readonly Fact[]): Fact[] {
  const { calls: wanted } = step;
  const meant = (fact: Fact) =>
    typeof wanted === 'string' ? fact.call?.of === wanted : wanted.includes(fact.name);
  return facts.filter(meant).sort((a, b) => Number(b.known) - Number(a.known));
}

/** What to ring before reading a guide about something that cannot wait; undefined for every other guide. */
export function callsBefore(
  slug: string,
  { emergency, facts }: { emergency: Emergency; facts: readonly Fact[] },
): { ways: Way[]; numbers: Fact[]; note: string | undefined } | undefined {
  const ways = emergency.ways.filter(({ guide }) => guide === slug);
  const meant = ways.flatMap(({ steps }) => steps.flatMap((step) => callsOf(step, facts)));
  const numbers = [...new Set(meant)].filter(({ known }) => known);
  return ways.length === 0 ? undefined : { ways, numbers, note: bankNote(numbers) };
}
