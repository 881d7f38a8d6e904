// content/duties.yaml → every duty of the plan with its place on the site, and an Issue for each place that is not there.
import { z } from 'zod';
import { readText } from '../files/disk.ts';
import { issue, type Issue } from '../files/issue.ts';
import { parseYaml, type Locate } from '../files/yaml.ts';
import { nearest } from '../text/nearest.ts';
import type { Words } from '../text/placeholder.ts';

/** Sections of the plan that name duties, in its own order and with its own numbers. */
export const SECTIONS = [
  'I.2',
  'II.1',
  'II.2',
  'II.3',
  'II.4',
  'III.1',
  'III.2.1',
  'III.2.2',
  'III.3.1',
  'III.3.2',
  'III.3.3',
  'V',
  'VI.1',
  'VI.2',
  'VI.3',
  'VI.4',
  'VI.5',
  'VI.6',
  'VI.7',
] as const;

const place = z.strictObject({
  /** Address on this site, with the heading it starts at when there is one: "/to/#bao-cao". */
  page: z.string().regex(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/, {
    error: 'không phải địa chỉ của trang này.\nViết dạng /huong-dan/ten-bai/ hoặc /to/#bao-cao.',
  }),
  /** What the link is called. */
  name: z.string().max(60),
});

export const dutySchema = z.strictObject({
  /** The duty in plain words; numbers of the plan as ((people_per_month)). */
  duty: z.string().max(120),
  /** Where the plan asks for it; empty until somebody has looked it up. */
  section: z.enum(SECTIONS).nullable(),
  places: z.array(place).min(1).max(6),
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

/** Duties nobody has looked up in the plan yet: for the commune to fill in. */
export function findUnplaced({ file, duties }: Duties): Issue[] {
  const unknown = duties.filter(({ section }) => section === null).length;
  if (unknown === 0) return [];
  const what = `${unknown} việc chưa ghi mục nào của kế hoạch.`;
  return [issue(file, what, 'Trang xếp vào “Việc khác của kế hoạch”.', { severity: 'note' })];
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
