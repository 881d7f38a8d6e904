// Recordings and the guides as they stand today → the voices to be heard; one of other words than today's is told, and not played.
import { join } from 'node:path';
import { isFile, readBytes } from '../files/disk.ts';
import { issue, type Issue } from '../files/issue.ts';
import type { Guide } from '../guides/library.ts';
import { recordingOf } from '../guides/loudspeaker.ts';
import { capital } from '../text/capital.ts';
import { dayName, type Day } from '../text/date.ts';
import { recordingsFolder, recordingsList, type Recording } from './list.ts';
import { READINGS, type Reading } from './name.ts';
import { textsOf } from './words.ts';

/** A recording that may be heard. */
export interface Voice {
  /** Slug of the guide. */
  guide: string;
  reading: Reading;
  /** Where the file lies. */
  file: string;
  /** "mp3" */
  type: string;
  bytes: number;
  /** What is known of one that came through the inbox; undefined where an author put a file beside the guide. */
  taken?: {
    seconds: number;
    recorded: Day;
    /** Id of a village or `OFFICE`. */
    speaker: string;
  };
}

/** @param data the data folder */
export function currentVoices(
  data: string,
  recordings: readonly Recording[],
  guides: readonly Guide[],
): { voices: Voice[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const voices = recordings.flatMap((one): Voice[] => {
    const { withdrawn, words, line, guide: slug, reading, recorded } = one;
    if (withdrawn) return [];
    const guide = guides.find((known) => known.slug === slug);
    const at = { line, severity: 'warning' as const };
    if (!guide) {
      const what = `Bản thu này của bài "${slug}", bài ấy không còn.`;
      issues.push(issue(recordingsList(data), what, 'Xóa dòng này và tệp của nó.', at));
      return [];
    }
    if (textsOf(guide)[reading].words !== words) {
      const what = `${READINGS[reading]} của bài "${guide.title}" đã khác lúc thu (${dayName(recorded)}), nên trang không phát bản thu này.`;
      const fix = 'Thu lại ở trang /to/thu-loa/ rồi gửi qua hộp thư.';
      issues.push(issue(recordingsList(data), capital(what), fix, at));
      return [];
    }
    const { seconds, speaker } = one;
    const file = join(recordingsFolder(data), one.file);
    // Missing: told where the list is read.
    if (!isFile(file)) return [];
    const taken = { seconds, recorded, speaker };
    return [{ guide: slug, reading, file, type: 'mp3', bytes: readBytes(file).length, taken }];
  });
  const others = guides.flatMap((guide) => besideGuide(guide, voices));
  return { voices: [...voices, ...others], issues };
}

/** A script's recording that an author put beside the guide, where the inbox took none. */
function besideGuide(guide: Guide, voices: readonly Voice[]): Voice[] {
  const own = recordingOf(guide);
  if (!own || voices.some((one) => one.guide === guide.slug && one.reading === 'loa')) return [];
  return [{ guide: guide.slug, reading: 'loa', file: own.path, type: own.type, bytes: own.bytes }];
}
