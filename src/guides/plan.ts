// content/plan.yaml → the sections of the commune's plan, each with what it asks for, in the plan's own order.
import { z } from 'zod';
import { readText } from '../files/disk.ts';
import { issue, type Issue } from '../files/issue.ts';
import { parseYaml } from '../files/yaml.ts';
import { nearest } from '../text/nearest.ts';
import type { Words } from '../text/placeholder.ts';

export const planSchema = z.array(
  z.strictObject({
    /** The plan's own number: "III.3.2". */
    section: z.string().regex(/^[IVX]+(\.\d+)*$/, {
      error: 'không phải số mục của kế hoạch.\nViết như trong văn bản, ví dụ III.3.2.',
    }),
    title: z.string().max(60),
    /** What the section asks for, one line each, in our own words: duties name them by their place here. */
    items: z.array(z.string().max(110)).min(1).max(20),
  }),
);

export type PlanSection = z.output<typeof planSchema>[number];

/** Where the plan says who does what: one section for each body. */
const BODIES = 'VI.';

export const isBody = (section: string) => section.startsWith(BODIES);

export function readPlan(file: string, issues: Issue[], words?: Words): PlanSection[] {
  const source = { file, text: readText(file) ?? '[]', words };
  const { value = [], issues: found } = parseYaml(source, planSchema);
  issues.push(...found);
  return value;
}

/**
 * A section that the plan does not have, and lines that the section does not have.
 * @param at where the section stands in the file, and each of its lines
 */
export function notInPlan(
  file: string,
  plan: readonly PlanSection[],
  { section, items }: { section: string; items: readonly number[] },
  at: (place: readonly number[]) => Partial<Issue>,
): Issue[] {
  const asked = plan.find((one) => one.section === section)?.items.length;
  if (asked === undefined) {
    const numbers = plan.map((one) => one.section);
    const near = nearest(section, numbers);
    const fix = near ? `Ý là "${near}"?` : `Các mục của kế hoạch: ${numbers.join(', ')}.`;
    return [issue(file, `Kế hoạch không có mục "${section}".`, fix, at([]))];
  }
  return items.flatMap((item, index) => {
    if (item <= asked) return [];
    const what = `Mục ${section} của kế hoạch có ${asked} ý, không có ý thứ ${item}.`;
    return [issue(file, what, 'Đếm lại các ý của mục ấy trong content/plan.yaml.', at([index]))];
  });
}
