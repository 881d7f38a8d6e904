// Sentences of the interface that stand in more than one place.
import type { Status } from './status.ts';

/** Stands on everything that shows a made-up figure. */
export const SAMPLE_NOTE = 'Số liệu minh hoạ';

export const NOT_REPORTED = 'chưa báo cáo';

/** Under every drawn screen: labels of apps change with their versions. */
export const SCREEN_NOTE = 'Hình minh hoạ, tên nút có thể khác.';

/** A status of the plan in words and as an icon; never by colour alone. */
export const STATUS: Record<Status, { name: string; icon: string; rule: string }> = {
  met: { name: 'Đạt', icon: 'circle-check', rule: 'bằng hoặc hơn mục tiêu' },
  growing: {
    name: 'Đang tiến bộ',
    icon: 'trending-up',
    rule: 'chưa tới mục tiêu, nhưng nhiều hơn lần báo cáo trước',
  },
  stuck: {
    name: 'Cần cố gắng',
    icon: 'circle-alert',
    rule: 'chưa tới mục tiêu, và không hơn lần báo cáo trước',
  },
  below: {
    name: 'Chưa đạt',
    icon: 'circle-dashed',
    rule: 'chưa tới mục tiêu, chưa đủ số để so với lần trước',
  },
  unknown: { name: 'Chưa đủ số liệu', icon: 'circle-question-mark', rule: 'tháng này chưa báo cáo' },
};

/** Said where every script for the loudspeaker is past its day. */
export const NOTHING_TO_READ =
  'Mọi bài đã quá ngày phải xem lại, chưa bài nào đọc được. Trong lúc chờ người viết xem xong, đọc lời của xã.';

/** The parts of a guide as headings name them; an author may name a run of steps or a warning otherwise. */
export const PART_TITLES = {
  Prepare: 'Cần chuẩn bị',
  Steps: 'Các bước',
  Done: 'Làm xong thì thấy',
  IfWrong: 'Nếu gặp trục trặc',
  Warning: 'Cẩn thận',
  AskTeam: 'Cần người giúp',
} as const;

/** Where a part stands on the guide's page; one named by its author stands under its name. */
export const PART_IDS: Readonly<Record<string, string>> = {
  [PART_TITLES.Prepare]: 'chuan-bi',
  [PART_TITLES.Done]: 'lam-xong',
  [PART_TITLES.IfWrong]: 'truc-trac',
  [PART_TITLES.AskTeam]: 'nho-giup',
};

/** The same where there is little room. */
export const HOW_TO_SCAN_SHORT = 'Mở Zalo, bấm nút quét mã';

/** Beside every code: most people have Zalo at hand, few have scanned with the camera. */
export const HOW_TO_SCAN = 'Mở Zalo, bấm nút quét mã, đưa máy vào ô vuông này.';

/** What a team notes after a session: counts, no names. */
export const RECORD_RULE = 'Chỉ ghi số người. Không ghi tên, số điện thoại, số căn cước của ai.';
export const RECORD_LINES = [
  'Ngày, giờ',
  'Nơi học',
  'Bao nhiêu người đến',
  'Bao nhiêu người làm được hết bài tập',
  'Việc còn vướng, hẹn buổi sau',
];
