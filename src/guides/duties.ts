// content/duties.yaml → every duty of the plan with its place on the site, and an Issue for each place that is not there.
import { z } from 'zod';
import { readText } from '../files/disk.ts';
import { issue, type Issue } from '../files/issue.ts';
import { parseYaml, type Locate } from '../files/yaml.ts';
import { nearest } from '../text/nearest.ts';
import type { Words } from '../text/placeholder.ts';
import { notInPlan, type PlanSection } from './plan.ts';

const place = z.strictObject({
  /** Address on this site, with the heading it starts at when there is one: "/to/#bao-cao". */
  page: z.string().regex(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/, {
    error: 'không phải địa chỉ của trang này.\nViết dạng /huong-dan/ten-bai/ hoặc /to/#bao-cao.',
  }),
  /** What the link is called. */
  name: z.string().max(60),
});

export const dutySchema = z
  .strictObject({
    /** The duty in plain words; numbers of the plan as ((people_per_month)). */
    duty: z.string().max(120),
    /** Where the plan asks for it. */
    section: z.string(),
    /** Which lines of that section, from 1, as content/plan.yaml counts them. */
    items: z.array(z.number().int().min(1)).min(1),
    places: z.array(place).max(6),
    /** What the site does not do about it; needed where it has no place at all. */
    note: z.string().max(120).optional(),
  })
  .refine(({ places, note }) => places.length > 0 || note !== undefined, {
    error:
      'việc này chưa có chỗ nào trên trang.\nGhi địa chỉ vào places, hoặc nói rõ ở note vì sao trang không giúp.',
    path: ['places'],
  });

export type Duty = z.output<typeof dutySchema>;

export interface Duties {
  file: string;
  duties: readonly Duty[];
  locate: Locate;
}

export function readDuties(file: string, words: Words | undefined, issues: Issue[]): Duties {
  const source = { file, text: readText(file) ?? '[]', words };
  const { value: duties = [], issues: found, locate } = parseYaml(source, z.array(dutySchema));
  issues.push(...found);
  return { file, duties, locate };
}

/** Duties at a place the plan does not have, and what the plan asks for that no duty answers. */
export function checkAgainstPlan(
  { file, duties, locate }: Duties,
  plan: readonly PlanSection[],
  planFile: string,
): Issue[] {
  const wrong = duties.flatMap((one, duty) =>
    notInPlan(file, plan, one, (place) =>
      locate(place.length === 0 ? [duty, 'section'] : [duty, 'items', ...place]),
    ),
  );
  const answered = new Set(duties.flatMap(({ section, items }) => items.map((item) => `${section} ${item}`)));
  const open = plan.flatMap(({ section, items }) =>
    items.flatMap((item, index) => {
      if (answered.has(`${section} ${index + 1}`)) return [];
      const what = `Mục ${section}, ý ${index + 1} (“${item}”) chưa có việc nào trong ${file}.`;
      return [issue(planFile, what, `Thêm một việc với section: ${section}, items: [${index + 1}].`)];
    }),
  );
  return [...wrong, ...open];
}

/** @param pages every address of the site; headings are looked for in the built pages */
export function checkDuties({ file, duties, locate }: Duties, pages: readonly string[]): Issue[] {
  return duties.flatMap(({ places }, duty) =>
    places.flatMap(({ page }, index) => {
      const [path = ''] = page.split('#');
      if (pages.includes(path)) return [];
      const near = nearest(path, pages);
      const fix = near ? `Ý là "${near}"?` : 'Sửa địa chỉ, hoặc bỏ dòng này.';
      return [issue(file, `Trang không có "${path}".`, fix, locate([duty, 'places', index, 'page']))];
    }),
  );
}

/** @param html the built page of an address; undefined when there is none */
export function checkDutyHeadings(
  { file, duties, locate }: Duties,
  html: (path: string) => string | undefined,
): Issue[] {
  return duties.flatMap(({ places }, duty) =>
    places.flatMap(({ page }, index) => {
      const [path = '', id] = page.split('#');
      const built = html(path);
      if (built !== undefined && (id === undefined || built.includes(` id="${id}"`))) return [];
      const what = `Địa chỉ "${page}" không dẫn tới đâu.`;
      const fix = 'Sửa địa chỉ cho đúng trang và đúng tên mục.';
      return [issue(file, what, fix, locate([duty, 'places', index, 'page']))];
    }),
  );
}
