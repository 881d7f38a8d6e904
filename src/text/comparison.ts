// When a guide was compared with its sources, and its walks on real phones → what its page and its sheets say of it.
import { dayName, type Day } from './date.ts';

/** One walk through the steps on a real phone. */
export interface Walk {
  device: string;
  app_version: string | null;
  date: Day;
  differs?: string | undefined;
}

interface Tried {
  /** The latest last. */
  tried: readonly Walk[];
}

export const COMPARED = 'Đối chiếu nguồn';
const NOT_TRIED = 'chưa thử trên máy thật';

/** On the guide's page: the phone, and what it showed otherwise. */
export function triedWords({ tried, app }: Tried & { app: { name: string } }): string {
  const last = tried.at(-1);
  if (!last) return NOT_TRIED;
  const version = last.app_version ? `, ${app.name} bản ${last.app_version}` : '';
  const differs = last.differs ? ` Khác bài: ${last.differs}` : '';
  return `đã thử trên ${last.device}${version}, ngày ${dayName(last.date)}.${differs}`;
}

/** On a sheet, where a phone's name has no room. Nothing was tried while nobody wrote a walk down. */
export function comparedLine(checked: Day, { tried }: Tried): string {
  const last = tried.at(-1);
  const walk = last ? `đã thử trên máy thật ngày ${dayName(last.date)}` : NOT_TRIED;
  return `${COMPARED} ngày ${dayName(checked)}; ${walk}`;
}
