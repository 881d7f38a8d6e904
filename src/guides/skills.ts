// content/skills.yaml → skills, each with the three tasks of its check, held against the guides and the plan there are.
import { z } from 'zod';
import { readText } from '../files/disk.ts';
import { issue, type Issue } from '../files/issue.ts';
import { parseYaml, type Locate } from '../files/yaml.ts';
import type { Words } from '../text/placeholder.ts';
import { slug } from './frontmatter.ts';
import { notInPlan, type PlanSection } from './plan.ts';
import { icon } from './sheet.ts';
import { checkSlug } from './slug.ts';

const taskSchema = z.strictObject({
  /** What the helper says to the learner. */
  ask: z.string().max(100),
  /** What the helper must see before ticking. */
  see: z.string().max(100),
  /** What the helper does not do, whatever happens. */
  never: z.string().max(80),
});

export const skillsSchema = z.strictObject({
  /** The message ready to send in a village's Zalo group, without the link. */
  zalo: z.string().min(60).max(300),
  /** When somebody who passed may be counted. */
  count: z.string().max(200),
  skills: z
    .array(
      z.strictObject({
        /** Stands in the address and on printed cards: it never changes. */
        id: slug,
        title: z.string().max(40),
        icon,
        /** What teaches it, the main one in front. */
        guides: z.array(slug).min(1).max(4),
        /** Where the plan asks for it: sections, each with the places of its lines. */
        plan: z.record(z.string(), z.array(z.number().int().min(1)).min(1)),
        /** Where to stop, so that nothing is sent or paid in earnest. */
        safe: z.string().max(120),
        tasks: z.array(taskSchema).length(3),
      }),
    )
    .min(1)
    .max(30),
});

export type Skills = z.output<typeof skillsSchema>;
export type Skill = Skills['skills'][number];

/** The file as it is read by the pages and by the check of plain language. */
export function parseSkills(
  file: string,
  issues: Issue[],
  words?: Words,
): { value: Skills | undefined; text: string; locate: Locate } {
  const text = readText(file) ?? '';
  const { value, issues: found, locate } = parseYaml({ file, text, words }, skillsSchema);
  issues.push(...found);
  return { value, text, locate };
}

/** Addresses beside the skills'. */
const TAKEN = ['xem-lai'];

/** @param guides slugs of all guides, also of those that could not be read */
export function readSkills(
  file: string,
  guides: readonly string[],
  plan: readonly PlanSection[],
  issues: Issue[],
  words?: Words,
): Skills | undefined {
  const { value, locate } = parseSkills(file, issues, words);
  value?.skills.forEach((skill, index) => {
    const at = (...path: PropertyKey[]) => locate(['skills', index, ...path]);
    skill.guides.forEach((one, place) => {
      checkSlug(one, file, at('guides', place), guides, issues);
      if (skill.guides.indexOf(one) < place)
        issues.push(
          issue(file, `Bài "${one}" có hai lần ở kỹ năng này.`, 'Xóa một lần.', at('guides', place)),
        );
    });
    for (const [section, items] of Object.entries(skill.plan))
      issues.push(...notInPlan(file, plan, { section, items }, (place) => at('plan', section, ...place)));
    if (TAKEN.includes(skill.id))
      issues.push(issue(file, `Mã "${skill.id}" là địa chỉ của một trang khác.`, 'Đặt mã khác.', at('id')));
    if (value.skills.findIndex(({ id }) => id === skill.id) < index)
      issues.push(issue(file, `Mã kỹ năng "${skill.id}" có hai lần.`, 'Đặt mã khác.', at('id')));
  });
  return value;
}

/** The skill a guide is the main one of, else the first it helps with; undefined where it helps with none. */
export function skillOfGuide({ skills }: Skills, guide: string): string | undefined {
  const found =
    skills.find(({ guides }) => guides[0] === guide) ?? skills.find(({ guides }) => guides.includes(guide));
  return found?.id;
}
