// Pages read before → a small page that stands in for one that cannot be had, when /mat-mang/ is not on the phone.
import type { KeptPage } from './seen.ts';

/** Titles come out of pages' own HTML, so they are escaped already. */
export function noticeHtml(pages: readonly KeptPage[]): string {
  const links = pages.map(({ address, title }) => `<p><a href="${address}">${title}</a></p>`).join('');
  const read = links && `<h2>Đọc được ngay</h2>${links}`;
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Đang mất mạng</title><style>body{font:112.5%/1.6 system-ui,sans-serif;max-width:38rem;margin:auto;padding:1rem}a{display:inline-block;padding:.5rem 0}</style><h1>Đang mất mạng</h1><p>Trang này chưa có trong máy. Bác xem lại Wi-Fi hoặc 4G rồi mở lại. Bác không làm sai gì cả.</p>${read}`;
}
