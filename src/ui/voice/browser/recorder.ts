// The recorder's page: words chosen, read, recorded, listened to, agreed to, sent as one file whose name says it all.
import { today } from '../../../text/clock.ts';
import { measure } from '../../../voice/measure.ts';
import { recordingName, type Reading } from '../../../voice/name.ts';
import { faultsOf, longest } from '../../../voice/verdict.ts';
import { inAppOf } from '../../browser/in-app.ts';
import { offerFile } from './hand-over.ts';
import { canRecord, record, refusal, samplesOf, type Running, type Taken } from './microphone.ts';
import { writeLines, type Pace } from './pace.ts';
import { clock, part, say, show } from './page.ts';

interface Text {
  breaths: string[];
  seconds: number;
  words: string;
}

const NO_RECORDER = 'Trình duyệt này không thu được tiếng. Xem mục “Trang không thu được” ở dưới.';
const IN_APP =
  'không cho thu tiếng. Bấm “…” ở góc trên, chọn “Mở bằng trình duyệt”, rồi thu trong Chrome hay Safari.';

/** In dB, for the words beside the meter. */
const LOW = -38;
const HIGH = -6;
/** In dB, from one tenth of a second to the next. */
const FALL = 1.5;

const levelWords = (level: number) =>
  level > HIGH ? 'To quá, đưa máy ra xa' : level > LOW ? 'Tiếng vừa' : 'Đang im, hoặc tiếng nhỏ quá';

export function wireRecorder(): void {
  const form = part('doc').closest('form')!;
  const [guide, reading, speaker] = ['bai', 'loi', 'giong'].map((name) => part<HTMLSelectElement>(name)) as [
    HTMLSelectElement,
    HTMLSelectElement,
    HTMLSelectElement,
  ];
  let text: Text | undefined;
  let pace: Pace | undefined;
  let running: Running | undefined;

  const app = inAppOf(navigator.userAgent);
  // There a recording could neither be saved nor sent, even where it can be made.
  const records = !app && canRecord();
  const notice = app ? `${app} ${IN_APP}` : records ? '' : NO_RECORDER;
  say('nhac', notice);
  show('thanh', records);

  /** Counts the choices: only the words of the last one are shown. */
  let asked = 0;
  async function open(): Promise<void> {
    const turn = ++asked;
    forget();
    show('doc', false);
    if (!guide.value) return;
    try {
      const response = await fetch(`${form.dataset['words']}${guide.value}.json`);
      if (!response.ok) throw new Error(String(response.status));
      const texts = (await response.json()) as Record<Reading, Text>;
      if (turn !== asked) return;
      text = texts[reading.value as Reading];
    } catch {
      if (turn === asked) say('nhac', 'Chưa tải được lời đọc. Xem lại mạng rồi chọn lại bài.');
      return;
    }
    say('nhac', notice);
    pace = writeLines(text.breaths);
    say('giay', `${text.seconds} giây`);
    show('doc', true);
  }

  function forget(): void {
    if (running) running.stop();
    running = undefined;
    show('nghe', false);
    part<HTMLInputElement>('dong-y').checked = false;
    show('nut', false);
  }

  async function start(): Promise<void> {
    if (!text || !pace) return;
    if (!speaker.value) {
      say('nhac', 'Chọn “Người đọc là” trước đã.');
      speaker.focus();
      return;
    }
    forget();
    say('nhac', '');
    try {
      running = await record();
    } catch (error) {
      say('nhac', refusal(error));
      return;
    }
    const [now, began] = [running, Date.now()];
    const asWere = [guide, reading, speaker];
    const lock = (locked: boolean) => asWere.forEach((choice) => (choice.disabled = locked));
    lock(true);
    say('thu', 'Dừng');
    show('muc', true);
    const [most, lines] = [longest(text.seconds), pace];
    const timer = setInterval(() => {
      const seconds = (Date.now() - began) / 1000;
      say('dong-ho', clock(seconds));
      lines.show(seconds);
      showLevel(now.level());
      if (seconds > most) now.stop();
    }, 100);
    const taken = await now.taken;
    clearInterval(timer);
    lock(false);
    lines.clear();
    show('muc', false);
    say('thu', 'Thu lại từ đầu');
    if (running === now) await hear(taken, text);
    running = undefined;
  }

  /** Falls slowly: between two syllables a voice is not silent. */
  let held = -Infinity;
  function showLevel(now: number): void {
    const level = (held = Math.max(now, held - FALL));
    part('muc').querySelector('meter')!.value = Math.max(0, Math.min(1, (level + 60) / 60));
    const words = part('muc').querySelector('span')!;
    if (words.textContent !== levelWords(level)) words.textContent = levelWords(level);
  }

  async function hear({ blob, ending }: Taken, { seconds, words }: Text): Promise<void> {
    const sound = await samplesOf(blob);
    const measured = sound && measure(sound.samples, sound.rate);
    const faults = measured ? faultsOf(measured, seconds) : [];
    say(
      'xet',
      faults.length > 0
        ? faults.map(([what, fix]) => `${what} ${fix}`).join(' ')
        : `Thu xong${measured ? `, dài ${Math.round(measured.seconds)} giây, tiếng rõ` : ''}. Nghe lại một lượt rồi gửi.`,
    );
    const name = recordingName(
      {
        ...{ reading: reading.value as Reading, guide: guide.value, speaker: speaker.value },
        ...{ day: today(), words },
      },
      ending,
    );
    show('gui-phan', faults.length === 0);
    show('nghe', true);
    offerFile(new File([blob], name, { type: blob.type }));
    part('nghe-lai').focus();
  }

  for (const choice of [guide, reading]) choice.addEventListener('change', () => void open());
  speaker.addEventListener('change', () => {
    forget();
    say('nhac', notice);
  });
  document.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!running || !pace || !step) return;
    event.preventDefault();
    pace.move(step);
  });
  part('thu').addEventListener('click', () => (running ? running.stop() : void start()));
  part('lai').addEventListener('click', () => {
    forget();
    part('thu').focus();
  });
  part<HTMLInputElement>('dong-y').addEventListener('change', ({ target }) => {
    const agreed = (target as HTMLInputElement).checked;
    show('nut', agreed);
    show('cho', !agreed);
  });
}
