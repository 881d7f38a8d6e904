// What the commune's scale may give marks for: each measure with its words and its unit.

export const MEASURES = {
  on_time: { name: 'số tháng báo cáo đúng hạn', unit: '%' },
  people: { name: 'số tháng đạt mức số người', unit: '%' },
  households: { name: 'tỷ lệ số hộ được hướng dẫn', unit: '%' },
  sessions: { name: 'số buổi tuyên truyền, hướng dẫn', unit: 'buổi' },
} as const;

export type Measure = keyof typeof MEASURES;
