// content/plan.yaml → the sections of the commune's plan, each with what it asks for, in the plan's own order.
import { z } from 'zod';
import { readText } from '../files/disk.ts';
import type { Issue } from '../files/issue.ts';
import { parseYaml } from '../files/yaml.ts';
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
