// content/self-check.yaml → the ten questions of the self-check, checked against the guides there are.
import { z } from 'zod';
import { readText } from '../files/disk.ts';
import { issue, type Issue } from '../files/issue.ts';
import { parseYaml, type Locate } from '../files/yaml.ts';
import { slug } from './frontmatter.ts';
import type { Words } from '../text/placeholder.ts';
import { checkSlug } from './slug.ts';

export const selfCheckSchema = z.strictObject({
  /** The message ready to send in a village's Zalo group, without the link. */
  zalo: z.string().min(60).max(300),
  questions: z
    .array(
      z.strictObject({
        /** Names the answer on the reader's phone: kept when the words change. */
        id: slug,
        /** The skill in a few words, for the list of answers. */
        skill: z.string().max(40),
        ask: z.string().max(120),
        /** Looked at before all questions without it, the smallest first: safety, papers. */
        first: z.number().int().min(1).max(9).optional(),
        /** For those who cannot do it alone yet, the one to learn first in front. */
        guides: z.array(slug).min(1).max(3),
      }),
    )
    .length(10),
});

export type SelfCheck = z.output<typeof selfCheckSchema>;

/** The file as it is read by the pages and by the check of plain language. */
export function parseSelfCheck(
  file: string,
  issues: Issue[],
  words?: Words,
): { value: SelfCheck | undefined; text: string; locate: Locate } {
  const text = readText(file) ?? '';
  const { value, issues: found, locate } = parseYaml({ file, text, words }, selfCheckSchema);
  issues.push(...found);
  return { value, text, locate };
}

/** @param guides slugs of all guides, also of those that could not be read */
export function readSelfCheck(
  file: string,
  guides: readonly string[],
  issues: Issue[],
  words?: Words,
): SelfCheck | undefined {
  const { value, locate } = parseSelfCheck(file, issues, words);
  value?.questions.forEach((question, index) => {
    question.guides.forEach((one, place) => {
      const at = locate(['questions', index, 'guides', place]);
      checkSlug(one, file, at, guides, issues);
      if (question.guides.indexOf(one) < place)
        issues.push(issue(file, `Bài "${one}" có hai lần trong câu này.`, 'Xóa một lần.', at));
    });
    if (value.questions.findIndex(({ id }) => id === question.id) < index) {
      const at = locate(['questions', index, 'id']);
      issues.push(issue(file, `Mã câu hỏi "${question.id}" có hai lần.`, 'Đặt mã khác.', at));
    }
  });
  return value;
}
