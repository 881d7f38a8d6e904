// What a recording is ↔ the name of its file: "loa-vneid-muc-2-o-me-2026-11-28-dong-y-kfapbc.webm". The name alone goes with the
// file through a chat, so it says everything: what was read, by whom, when, and that the speaker agreed.
import { parseDay, type Day } from '../text/date.ts';
import { fold } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';

/** What there is to read of a guide: the loudspeaker's script, or the guide's steps to follow along. */
export type Reading = 'loa' | 'lam-theo';

export const READINGS: Readonly<Record<Reading, string>> = {
  loa: 'lời đọc loa',
  'lam-theo': 'lời làm theo',
};

export const isReading = (text: string): text is Reading => text === 'loa' || text === 'lam-theo';

/** Stands in the name in a village's place: somebody of the commune's office. */
export const OFFICE = 'can-bo';

export interface RecordingName {
  reading: Reading;
  /** Slug of the guide. */
  guide: string;
  /** Id of the village whose team the speaker is of, or `OFFICE`; never a name. */
  speaker: string;
  day: Day;
  /** The mark of the words that were read; undefined when a person named the file. */
  words: string | undefined;
}

/** What names may speak of. */
export interface Known {
  guides: readonly string[];
  villages: readonly string[];
}

/** Problem and cure, each a sentence. */
export type Told = readonly [what: string, fix: string];

/** @param ending without its dot */
export function recordingName(
  { reading, guide, speaker, day, words }: RecordingName,
  ending: string,
): string {
  return `${[reading, guide, speaker, day, 'dong-y', words].filter(Boolean).join('-')}.${ending}`;
}

const EXAMPLE = 'loa-vneid-muc-2-can-bo-2026-11-28-dong-y.m4a';
const TEMPLATE = `Hỏi người đọc; đồng ý thì đổi tên tệp theo mẫu ${EXAMPLE}: loại lời, mã bài, mã thôn (hay can-bo), ngày thu, dong-y.`;

const SHAPE = /^(loa|lam-theo)-([a-z0-9-]{3,120})-(20\d\d-\d\d-\d\d)(?:-([a-z0-9-]{1,40}))?$/;

/** The name as programs change it: other marks for the hyphens, "(1)" for a second copy. */
function plainStem(name: string): string {
  const dot = name.lastIndexOf('.');
  return fold(dot > 0 ? name.slice(0, dot) : name)
    .replace(/\s?\(\d{1,3}\)$/, '')
    .replace(/[\s_.-]+/g, '-');
}

/** What the name says, or what is wrong with it. */
export function readRecordingName(name: string, known: Known): RecordingName | Told {
  const [, reading = '', middle = '', date = '', end = ''] = SHAPE.exec(plainStem(name)) ?? [];
  if (!isReading(reading)) return ['Tên tệp không nói đây là bản thu của bài nào.', TEMPLATE];
  const day = parseDay(date);
  if (!day) return [`Tên tệp có "${date}", không phải ngày có thật.`, `Ghi ngày thu, ví dụ ${EXAMPLE}.`];
  const who = whoRead(middle, known);
  if (Array.isArray(who)) return who as unknown as Told;
  if (/^khong-dong-y/.test(end))
    return ['Tên tệp ghi người đọc không đồng ý.', 'Xóa tệp này khỏi hộp thư, báo lại cho người đọc.'];
  const agreed = /^dong-y(?:-([a-p]{6}))?$/.exec(end);
  if (!agreed) return ['Tên tệp chưa ghi người đọc đồng ý cho phát giọng mình.', TEMPLATE];
  return { ...(who as { guide: string; speaker: string }), reading, day, words: agreed[1] };
}

/** "vneid-muc-2-o-me" → the guide and whose team; the longest slug that fits, for one may begin as another. */
function whoRead(middle: string, { guides, villages }: Known): { guide: string; speaker: string } | Told {
  const guide = [...guides]
    .sort((a, b) => b.length - a.length)
    .find((slug) => middle === slug || middle.startsWith(`${slug}-`));
  if (guide === undefined) {
    const near = nearest(middle.replace(/-can-bo$/, ''), guides);
    const fix = near ? `Ý là "${near}"?` : `Lấy mã bài ở địa chỉ của bài, ví dụ ${EXAMPLE}.`;
    return [`Không có bài nào mã là "${middle}".`, fix];
  }
  const speaker = middle.slice(guide.length + 1);
  if (speaker === OFFICE || villages.includes(speaker)) return { guide, speaker };
  return [
    speaker === '' ? 'Tên tệp không ghi giọng của thôn nào.' : `Không có mã thôn "${speaker}".`,
    `Sau mã bài ghi một trong: ${[OFFICE, ...villages].join(', ')}.`,
  ];
}
