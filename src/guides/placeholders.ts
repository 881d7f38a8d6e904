// What a folder of content may name in double round brackets: its facts, the commune, and the numbers of its plan.
import type { Words } from '../text/placeholder.ts';

/**
 * A commune that does not exist, for those who only look at the words: each is as long as a real one,
 * except the numbers of the plan. What a name stands for is in data/commune.yaml.
 */
export const SPECIMEN = {
  commune: 'xã Mẫu',
  Commune: 'Xã Mẫu',
  'commune-short': 'Mẫu',
  city: 'tỉnh Mẫu',
  City: 'Tỉnh Mẫu',
  'city-short': 'Mẫu',
  'city-kind': 'tỉnh',
  village: 'thôn',
  Village: 'Thôn',
  'village-head': 'trưởng thôn',
  'Village-head': 'Trưởng thôn',
  portal: 'xa.mau.gov.vn',
  'portal-city': 'mau',
  zalo: 'UBND xã Mẫu',
  fanpage: 'Xã Mẫu ngày mới',
  plan: 'Kế hoạch tháng 1/2026 của xã',
  'plan-date': '2026-05',
  'teams-decision': 'quyết định của xã',
  household_share: '…',
  people_per_month: '…',
  report_day: '…',
  team_members: '…',
  plan_month: '…',
  plan_year: '…',
};

export type CommuneWords = Readonly<Record<keyof typeof SPECIMEN, string>>;

export const contentWords = (facts: Words, commune: CommuneWords = SPECIMEN): Words => ({
  ...facts,
  ...commune,
});
