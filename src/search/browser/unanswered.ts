// What was looked for and not found, kept on this phone until the reader sends it or forgets it. Nothing leaves by itself.
const KEY = 'tim-chua-thay';
const KEPT = 20;

export function unanswered(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, KEPT) : [];
  } catch {
    return [];
  }
}

/** True when the phone keeps it. */
export function keepUnanswered(query: string): boolean {
  const others = unanswered().filter((one) => one !== query);
  try {
    localStorage.setItem(KEY, JSON.stringify([query, ...others].slice(0, KEPT)));
    return true;
  } catch {
    return false;
  }
}

export function forgetUnanswered(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}

/** What to write to the team about what was not found. */
export const askTeam = (queries: readonly string[]): string =>
  `Nhờ tổ công nghệ số chỉ giúp: tôi cần “${queries.join('”, “')}” mà trên trang chưa thấy bài. Làm ở đâu, mang gì ạ?`;
