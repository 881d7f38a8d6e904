// The content folder + a day → guides due for another look, and warnings and seasons that have run out.
import { join } from 'node:path';
import { issue, type Issue } from '../files/issue.ts';
import { dayName, type Day } from '../text/date.ts';
import type { Words } from '../text/placeholder.ts';
import { readBody } from './body.ts';
import { readFacts } from './facts/facts.ts';
import { readFolder } from './folder.ts';
import { guideSchema } from './frontmatter.ts';
import { contentWords } from './placeholders.ts';
import { findPastSeasons } from './seasons.ts';

/** Only on request: what `npm run check` says of the same files must not change from day to day. */
export function findStale(content: string, data: string, today: Day): Issue[] {
  const { words, notes } = readFacts(content, data, today);
  return [
    ...findStaleGuides(content, contentWords(words), today),
    ...findPastSeasons(join(content, 'seasons.yaml'), today),
    ...notes.map((one) => ({ ...one, severity: 'warning' as const })),
  ];
}

function findStaleGuides(content: string, words: Words, today: Day): Issue[] {
  return readFolder(join(content, 'guides'), guideSchema, [], words).flatMap(({ entry, text, locate }) => {
    const { file, review_by } = entry;
    const issues: Issue[] = [];
    if (review_by <= today) {
      const what = `Bài đã tới ngày xem lại (${dayName(review_by)}).`;
      const fix = 'So lại từng bước với nguồn, sửa chỗ đã khác, rồi ghi ngày mới vào checked và review_by.';
      issues.push(issue(file, what, fix, { ...locate(['review_by']), severity: 'warning' }));
    }
    for (const { day, line } of readBody(file, text).expiries.filter((one) => one.day <= today)) {
      const what = `Lời cảnh báo đã hết hạn (${dayName(day)}), trang không hiện nữa.`;
      issues.push(
        issue(file, what, 'Xóa đi, hoặc ghi ngày mới nếu vẫn còn đúng.', { line, severity: 'warning' }),
      );
    }
    return issues;
  });
}
