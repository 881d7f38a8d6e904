// The phone's microphone → a recording with its levels while it runs, or why there is none, in words.
import { decibels, level } from '../../../voice/measure.ts';

/** What the browser writes, best first: AAC plays everywhere. @param ending of its file */
const FORMATS: readonly [type: string, ending: string][] = [
  ['audio/mp4;codecs=mp4a.40.2', 'm4a'],
  ['audio/webm;codecs=opus', 'webm'],
  ['audio/ogg;codecs=opus', 'ogg'],
  ['audio/mp4', 'm4a'],
];

/** Bits a second: a voice needs no more, and a minute stays under a third of a megabyte. */
const RATE = 40_000;

export const canRecord = () =>
  Boolean(navigator.mediaDevices && navigator.mediaDevices.getUserMedia) && 'MediaRecorder' in window;

export interface Taken {
  blob: Blob;
  ending: string;
}

export interface Running {
  /** The recording, once it has ended. */
  taken: Promise<Taken>;
  /** How loud it is at this moment, in dB. */
  level: () => number;
  stop: () => void;
}

/** Throws the browser's error where the microphone cannot be had. */
export async function record(): Promise<Running> {
  const stream = await navigator.mediaDevices.getUserMedia({
    audio: { channelCount: 1, noiseSuppression: true, autoGainControl: true },
  });
  const [type = '', ending = 'webm'] = FORMATS.find(([one]) => MediaRecorder.isTypeSupported(one)) || [];
  const recorder = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: RATE });
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  const parts: Blob[] = [];
  const taken = new Promise<Taken>((resolve) => {
    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
    recorder.addEventListener('stop', () => {
      stream.getTracks().forEach((track) => track.stop());
      void context.close();
      resolve({ blob: new Blob(parts, { type: (type || recorder.mimeType).split(';')[0]! }), ending });
    });
  });
  recorder.start();
  return {
    taken,
    level() {
      analyser.getFloatTimeDomainData(samples);
      return decibels(level(samples));
    },
    stop: () => recorder.state === 'inactive' || recorder.stop(),
  };
}

/** Why the microphone could not be had, and what to do. */
export function refusal(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError')
    return 'Máy chưa cho trang này dùng micro. Bấm hình cạnh địa chỉ trang, chọn Quyền, bật Micrô, rồi bấm “Bắt đầu thu” lần nữa.';
  if (name === 'NotFoundError') return 'Máy này không có micro. Mở trang trên điện thoại.';
  if (name === 'NotReadableError')
    return 'Micro đang bận. Tắt cuộc gọi hay ứng dụng ghi âm đang mở, rồi bấm “Bắt đầu thu” lần nữa.';
  return 'Không mở được micro. Dùng ứng dụng ghi âm của máy, xem mục “Trang không thu được” ở dưới.';
}

/** The samples of a recording, one channel; undefined where the browser cannot take apart what it made. */
export async function samplesOf(blob: Blob): Promise<{ samples: Float32Array; rate: number } | undefined> {
  const context = new AudioContext();
  try {
    const bytes = await new Response(blob).arrayBuffer();
    const sound = await context.decodeAudioData(bytes);
    return { samples: sound.getChannelData(0), rate: sound.sampleRate };
  } catch {
    return undefined;
  } finally {
    void context.close();
  }
}
