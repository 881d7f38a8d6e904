// The day in a page's mark → a note at its top when the page should have been built again by now.
import { dayInVietnam, dayName, type Day } from '../text/date.ts';
import { isOverdue, nextRebuild } from '../text/rebuild.ts';

/** The note of a page built on `built`, read today; undefined while all is well. */
export function overdueNote(built: Day, today: Day): string | undefined {
  if (!isOverdue(built, today)) return undefined;
  return `Trang này chưa dựng lại từ ngày ${dayName(built)}, lẽ ra ngày ${dayName(nextRebuild(built))} đã có bản mới. Số liệu và cách làm có thể đã cũ.`;
}

export function tellOverdue(): void {
  const built = document.querySelector<HTMLElement>('meta[name=edition]')?.dataset['built'];
  const note = built && overdueNote(built as Day, dayInVietnam(new Date()));
  if (!note) return;
  const place = document.createElement('aside');
  place.className = 'border-b border-line bg-cautiontint py-2 text-sm text-caution';
  const text = document.createElement('p');
  text.className = 'wrap';
  text.textContent = note;
  place.append(text);
  document.querySelector('header')?.after(place);
}
