// What a page may be: its name in a result, and the group of results it stands in.

/** Kinds of pages: what they are called in a result, and the group they stand in. */
export const KINDS = {
  rescue: { name: 'Cứu gấp', group: 'guide' },
  guide: { name: 'Hướng dẫn', group: 'guide' },
  journey: { name: 'Lộ trình', group: 'guide' },
  event: { name: 'Việc của tôi', group: 'guide' },
  check: { name: 'Tự kiểm tra', group: 'guide' },
  infographic: { name: 'Tranh', group: 'infographic' },
  village: { name: '((Village))', group: 'village' },
  progress: { name: 'Tiến độ', group: 'village' },
  edition: { name: 'Tiến độ', group: 'village' },
  month: { name: '((Village)), một tháng', group: 'village' },
  survey: { name: 'Khảo sát', group: 'village' },
  term: { name: 'Từ khó', group: 'term' },
  team: { name: 'Cho tổ', group: 'other' },
  training: { name: 'Buổi học ở ((village))', group: 'other' },
  calendar: { name: 'Lịch', group: 'other' },
  broadcast: { name: 'Loa của ((village))', group: 'other' },
  about: { name: 'Về trang', group: 'other' },
  data: { name: 'Số liệu mở', group: 'other' },
  changes: { name: 'Thay đổi', group: 'other' },
  missing: { name: 'Chưa có bài: xem ở đâu, mang gì, hỏi ai', group: 'missing' },
} as const;

export type Kind = keyof typeof KINDS;
export type Group = (typeof KINDS)[Kind]['group'];

/** Headings over groups of results, in the order they stand when equally good. */
export const GROUPS: Record<Group, string> = {
  guide: 'Hướng dẫn',
  infographic: 'Tranh',
  village: '((Village)), tiến độ',
  term: 'Từ khó',
  other: 'Khác',
  missing: 'Chưa có bài này',
};

/** A picture says less than its guide, the explanation of a word least: neither stands before it for the same words. Nor does what is for the teams. */
export const KIND_WEIGHT: Partial<Record<Kind, number>> = {
  infographic: 0.7,
  term: 0.58,
  training: 0.7,
  journey: 0.9,
  team: 0.85,
};
/** Guides answer what a person wants to do; everything else comes after them when equally good. */
export const KIND_BONUS: Partial<Record<Kind, number>> = {
  guide: 9,
  village: 6,
  journey: 6,
  event: 4,
  calendar: 3,
  about: 3,
};
