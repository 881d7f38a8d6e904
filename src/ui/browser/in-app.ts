// User agent → the app whose built-in browser shows the page, and the way out of it: logins do not carry over.
// Zalo's WebView on Android does not say "wv": its own name is the only sign.

export type InApp = 'Zalo' | 'Facebook';

/** The app, or null in a browser of its own. Messenger counts as Facebook: the way out is the same. */
export function inAppOf(userAgent: string): InApp | null {
  if (/\bZalo\b/i.test(userAgent)) return 'Zalo';
  return /\b(FBAN|FBAV|FB_IAB)\b/.test(userAgent) ? 'Facebook' : null;
}

/** The quiet line of a page opened there. Facebook moves its button about, so the corner is not named. */
export function wayOut(app: InApp): string {
  const where = app === 'Zalo' ? 'góc trên' : 'góc màn hình';
  return `Bác đang xem trong ${app}. Bài có bước đăng nhập thì bấm “…” ở ${where}, chọn “Mở bằng trình duyệt”.`;
}

/** Fills and shows the line `#trong-app`, inside such an app only. */
export function showWayOut(): void {
  const app = inAppOf(navigator.userAgent);
  const note = document.getElementById('trong-app');
  if (!app || !note) return;
  note.lastElementChild!.textContent = wayOut(app);
  note.hidden = false;
}
