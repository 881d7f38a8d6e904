// content/practice.yaml → what practice offers to put into a field, and what a wrong press would have done.
import { z } from 'zod';
import { readText } from '../../files/disk.ts';
import { issue, type Issue } from '../../files/issue.ts';
import { parseYaml } from '../../files/yaml.ts';
import type { Words } from '../../text/placeholder.ts';

const says = z.string().min(10).max(140);

export const practiceSchema = z.strictObject({
  /** What stands in for typing; the first entry that names a part of the field's name counts. */
  fields: z.array(
    z.strictObject({
      /** Small letters; "" in the last entry means any field. */
      of: z.array(z.string()).min(1),
      /** What belongs there, in words: never a number somebody has. */
      right: z.string().max(60),
      wrong: z
        .array(z.strictObject({ value: z.string().max(60), why: says }))
        .min(1)
        .max(2),
    }),
  ),
  /** What the buttons and rows that many screens share do; "((name))" is none of these. */
  presses: z.array(z.strictObject({ of: z.array(z.string()).min(1), does: says })),
});

export type PracticeWords = z.output<typeof practiceSchema>;

export function readPracticeWords(file: string, issues: Issue[], words?: Words): PracticeWords | undefined {
  const { value, issues: found } = parseYaml({ file, text: readText(file) ?? '', words }, practiceSchema);
  issues.push(...found);
  if (value && !value.fields.at(-1)?.of.includes(''))
    issues.push(
      issue(file, 'Mục fields thiếu dòng cuối cho mọi ô còn lại.', 'Thêm một mục cuối có of: [""].'),
    );
  return value;
}
