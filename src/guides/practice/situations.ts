// content/situations.yaml → messages and calls to decide about: genuine or fake, what to do, and what comes of it.
import { z } from 'zod';
import { readText } from '../../files/disk.ts';
import { issue, type Issue } from '../../files/issue.ts';
import { parseYaml } from '../../files/yaml.ts';
import type { Words } from '../../text/placeholder.ts';
import { slug } from '../frontmatter.ts';
import { checkSlug } from '../slug.ts';

const situation = z.strictObject({
  guide: slug,
  title: z.string().max(60),
  /** Where it arrives: "Cuộc gọi", "Tin nhắn". */
  app: z.string().max(20),
  from: z.string().max(30),
  genuine: z.boolean(),
  /** What is said, in the order it arrives. */
  says: z.array(z.string().max(160)).min(1).max(4),
  /** What one may do; one of them is right. */
  choices: z
    .array(
      z.strictObject({ does: z.string().max(60), right: z.boolean(), then: z.string().min(20).max(160) }),
    )
    .min(2)
    .max(4),
  /** How it could be known for what it is. */
  signs: z.array(z.string().max(60)).min(1).max(5),
});

export const situationsSchema = z.array(situation);

export type Situation = z.output<typeof situation>;

/** A number that may be somebody's: it would be called. */
const NUMBER = /\d(?:[ .-]?\d){5}/;

/** @param guides slugs of all guides, also of those that could not be read */
export function readSituations(
  file: string,
  guides: readonly string[],
  issues: Issue[],
  words?: Words,
): Situation[] {
  const {
    value,
    issues: found,
    locate,
  } = parseYaml({ file, text: readText(file) ?? '', words }, situationsSchema);
  issues.push(...found);
  value?.forEach((one, index) => {
    checkSlug(one.guide, file, locate([index, 'guide']), guides, issues);
    if (one.choices.filter(({ right }) => right).length !== 1)
      issues.push(
        issue(
          file,
          `Tình huống "${one.title}" phải có đúng một việc làm đúng.`,
          'Để right: true ở một việc, right: false ở các việc còn lại.',
          locate([index, 'choices']),
        ),
      );
    one.says.forEach((said, place) => {
      const number = NUMBER.exec(said)?.[0];
      if (number === undefined) return;
      const what = `Tình huống "${one.title}" có dãy số "${number}", người đọc có thể gọi vào đó.`;
      issues.push(issue(file, what, 'Thay dãy số bằng dấu sao: ******.', locate([index, 'says', place])));
    });
  });
  return value ?? [];
}
