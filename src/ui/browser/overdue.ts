// The days in a page's mark → a note at its top when the page should have been built again by now.

/** A host may be late, or a person must look first. */
const GRACE = 3 * 86_400_000;

/** "2026-11-21" → "21/11/2026"; every page carries this, so it is written short. */
const named = (day: string) => day.split('-').reverse().map(Number).join('/');

/** The note of a page built on one day and due on another; undefined while all is well. */
export function overdueNote(built: string, due: string, now: number): string | undefined {
  if (now < Date.parse(`${due}T00:00:00+07:00`) + GRACE) return undefined;
  return `Trang này chưa dựng lại từ ngày ${named(built)}, lẽ ra ngày ${named(due)} đã có bản mới. Số liệu và cách làm có thể đã cũ.`;
}

export function tellOverdue(): void {
  const mark = document.querySelector<HTMLElement>('meta[name=edition]');
  if (!mark) return;
  const { built, due } = mark.dataset;
  const note = built && due && overdueNote(built, due, Date.now());
  if (!note) return;
  const place = document.createElement('p');
  place.className = 'wrap py-2 text-sm text-caution';
  place.textContent = note;
  document.querySelector('header')!.after(place);
}
