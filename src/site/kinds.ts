// An address of the site → the kind of page that stands there, and how much it may weigh.

export interface PageKind {
  /** Below the base. */
  pattern: RegExp;
  /** As tables of the bench name it. */
  title: string;
  /** HTML with its styles, brotli, in KB. */
  limit: number;
}

/** Kinds with a name and a budget of their own. */
const KINDS: readonly PageKind[] = [
  { pattern: /^\/$/, title: 'trang chủ', limit: 14 },
  { pattern: /^\/huong-dan\/[^/]+\/$/, title: 'bài hướng dẫn', limit: 12 },
  { pattern: /^\/huong-dan\/[^/]+\/cung-lam\/$/, title: 'hai người một máy', limit: 12 },
  { pattern: /^\/huong-dan\/[^/]+\/loa\/$/, title: 'lời đọc loa', limit: 12 },
  { pattern: /^\/tien-do\/\d{4}-\d\d\/$/, title: 'số liệu một tháng', limit: 14 },
  { pattern: /^\/tien-do\/\d{4}-\d\d\/[^/]+\/$/, title: 'một thôn trong một tháng', limit: 12 },
  { pattern: /^\/tien-do\/[^/]+\/$/, title: 'trang thôn', limit: 12 },
  { pattern: /^\/tien-do\/$/, title: 'tiến độ cả xã', limit: 14 },
  { pattern: /^\/infographic\/[^/]+\/$/, title: 'tranh', limit: 14 },
  { pattern: /^\/to\/$/, title: 'cho tổ', limit: 14 },
  { pattern: /^\/to\/gui-bai\/$/, title: 'lời gửi của mọi bài', limit: 14 },
  // Carries the published months that new figures are compared with; opened in an office.
  { pattern: /^\/ban-tong-hop\/$/, title: 'bàn tổng hợp', limit: 30 },
  // Holds up to ten guides; opened at a desk, beside a printer.
  { pattern: /^\/in\//, title: 'bộ in', limit: 60 },
];

/** The kind of a page; a page without a kind of its own goes by its address and may weigh 14 KB. */
export function kindOf(path: string): PageKind {
  return KINDS.find(({ pattern }) => pattern.test(path)) ?? { pattern: /^/, title: path, limit: 14 };
}
