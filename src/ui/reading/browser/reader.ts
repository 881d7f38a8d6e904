// A page and a voice → the page read aloud, sentence by sentence, the one being read marked.
// Loaded when asked for, over a weak signal: tests/reading.test.ts weighs it.
import table from '../../../../content/spoken.yaml';
import { spoken } from './spoken.ts';

/** What is read, in the order it stands; drawn screens and tools are not. */
const PARTS = 'h1,h2,h3,p,li,summary';
const LEFT_OUT = '.no-print,figure,nav,details:not([open]) > :not(summary)';

/** NodeFilter.SHOW_TEXT */
const TEXTS = 4;

interface Sentence {
  range: Range;
  part: Element;
  /** The part it stands in begins a step, or a part of the page. */
  isHead: boolean;
}

/** Every sentence of the page that can be seen. A part within a part is read with it once. */
function sentencesOf(part: Element): Sentence[] {
  if (!part.getClientRects()[0] || part.closest(LEFT_OUT) || part.querySelector(PARTS)) return [];
  const texts = document.createTreeWalker(part, TEXTS);
  let node = texts.nextNode() as Text;
  let passed = 0;
  /** The text that holds the letter at this place of the part, and where in it; asked for one place after another. */
  const place = (at: number): [Text, number] => {
    for (; at > passed + node.length; node = texts.nextNode() as Text) passed += node.length;
    return [node, at - passed];
  };
  let at = 0;
  const found = part.textContent.match(/[^]+?(?:[.!?…][”)]*(?=\s|$)|$)/g) || [];
  return found.flatMap((text) => {
    const isHead = !at && /^H/.test(part.tagName);
    const range = document.createRange();
    range.setStart(...place(at));
    at += text.length;
    range.setEnd(...place(at));
    return /[\p{L}\d]/u.test(text) ? [{ range, part, isHead }] : [];
  });
}

/**
 * Reads from the title on; the bar under the thumb pauses, slows down, goes on to the next part, stops.
 * @param done what comes after the end, and after having stopped
 */
export function readAloud(speech: SpeechSynthesis, voice: SpeechSynthesisVoice, done: () => void): void {
  const selection = getSelection()!;
  const sentences = [...document.querySelector('main')!.querySelectorAll(PARTS)].flatMap(sentencesOf);
  let at = -1;
  let rate = 1;
  let isPaused = false;
  /** An utterance that was cut off ends too: only the newest goes on. */
  let turn = 0;

  const hush = () => {
    turn += 1;
    speech.cancel();
  };
  const say = () => {
    hush();
    const sentence = sentences[at];
    if (!sentence) return stop();
    const mine = turn;
    selection.removeAllRanges();
    selection.addRange(sentence.range);
    sentence.part.scrollIntoView({ block: 'center' });
    const onend = () => {
      if (mine !== turn) return;
      at += 1;
      say();
    };
    const utterance = new SpeechSynthesisUtterance(spoken(`${sentence.range}`, table));
    speech.speak(Object.assign(utterance, { voice, lang: voice.lang, rate, onend }));
  };

  const bar = document.createElement('p');
  bar.id = 'dang-doc';
  bar.style.cssText =
    'position:sticky;z-index:99;bottom:0;padding:.5rem;text-align:center;background:var(--paper);border-top:1px solid';
  const button = (textContent: string, onclick: () => void) => {
    const one = Object.assign(document.createElement('button'), { textContent, onclick });
    one.className = 'button-quiet';
    one.style.margin = '.2rem';
    bar.append(one);
    return one;
  };
  const wait = (paused: boolean) => {
    isPaused = paused;
    pause.textContent = paused ? 'Đọc tiếp' : 'Tạm dừng';
    // Said again from its beginning: pausing in the middle hangs the voice of many phones.
    (paused ? hush : say)();
  };
  /** What stands above the title is the way to it; behind the last part it ends. */
  const nextPart = () => {
    at = sentences.findIndex(({ isHead }, index) => isHead && index > at);
    wait(false);
  };
  const stop = () => {
    hush();
    selection.removeAllRanges();
    bar.remove();
    done();
  };

  const pause = button('Tạm dừng', () => wait(!isPaused));
  const slower = button('Chậm lại', () => {
    rate = 1.75 - rate;
    slower.textContent = rate < 1 ? 'Đọc vừa' : 'Chậm lại';
    if (!isPaused) say();
  });
  button('Phần sau', nextPart);
  button('Thôi đọc', stop);
  addEventListener('pagehide', stop);
  document.body.append(bar);
  pause.focus();
  nextPart();
}
