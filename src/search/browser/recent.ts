// What was looked for on this phone, newest first. Stays here; a phone that keeps nothing just forgets.

const KEY = 'tim-gan-day';
const KEPT = 5;

export function recentQueries(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, KEPT) : [];
  } catch {
    return [];
  }
}

export function remember(query: string): void {
  const others = recentQueries().filter((one) => one !== query);
  try {
    localStorage.setItem(KEY, JSON.stringify([query, ...others].slice(0, KEPT)));
  } catch {
    // Storage is off or full: nothing is kept.
  }
}

export function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
