// What players need of a recording.
import type { Day } from '../../text/date.ts';

export interface Heard {
  /** Path of the file. */
  path: string;
  bytes: number;
  /** "thành viên tổ công nghệ số thôn Ô Mễ"; undefined where nobody said. */
  speaker: string | undefined;
  taken?: { recorded: Day } | undefined;
}
