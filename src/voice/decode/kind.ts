// The first bytes of a file → what kind of sound it is, whatever its name says; or what to do with one that cannot be taken.
import type { Told } from '../name.ts';

export type Kind = 'webm' | 'ogg' | 'mp4' | 'aac' | 'mp3';

const SAVE_AS = 'Mở trong ứng dụng ghi âm, chọn lưu hay chia sẻ dạng M4A, AAC hoặc MP3, rồi gửi tệp mới.';

/** Sounds that phones make and this site does not take: heavy, or with the voice of an old telephone. */
const OTHERS: readonly [start: RegExp, what: string][] = [
  [/^#!AMR/, 'Tệp này là AMR, tiếng như điện thoại đời cũ, phát loa không rõ.'],
  [/^RIFF....WAVE/s, 'Tệp này là WAV, nặng gấp hai mươi lần cần thiết.'],
  [/^fLaC/, 'Tệp này là FLAC, nặng gấp mười lần cần thiết.'],
  [/^....ftyp(?:3gp|3g2)/s, 'Tệp này là 3GP, tiếng như điện thoại đời cũ, phát loa không rõ.'],
];

export function kindOf(bytes: Uint8Array): Kind | Told {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const other = OTHERS.find(([pattern]) => pattern.test(start));
  if (other) return [other[1], SAVE_AS];
  if (start.startsWith('\x1A\x45\xDF\xA3')) return 'webm';
  if (start.startsWith('OggS')) return 'ogg';
  if (/^....ftyp/s.test(start)) return 'mp4';
  if (start.startsWith('ID3')) return 'mp3';
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && (second & 0xf6) === 0xf0) return 'aac';
  if (first === 0xff && (second & 0xe0) === 0xe0) return 'mp3';
  return ['Tệp này không phải tiếng mà máy đọc được.', SAVE_AS];
}
