// What happens in a film, before anything is drawn: one shot after another, each with a picture and words to read.
import type { DrawnScreen } from '../text/screen.ts';

export type ShotPicture =
  | { kind: 'title'; topic: string; title: string; icon: string }
  | { kind: 'screen'; screen: DrawnScreen }
  /** A number read from across the room: of a step without a screen, or a figure. */
  | { kind: 'value'; text: string }
  | { kind: 'icon'; name: string; sense: 'plain' | 'right' | 'wrong' }
  | { kind: 'danger'; heading: string }
  | { kind: 'code'; heading: string; address: string; said: string; line: string };

export interface Shot {
  /** Above the picture: "Bước 2/10". Nothing in the first and the last. */
  label?: string;
  picture: ShotPicture;
  /** Words of the picture that are read before the captions. */
  drawn?: string;
  /** What the captions say, one after another; each fits its place. */
  captions: readonly string[];
}
