// A page and a voice → the page read aloud, sentence by sentence, the one being read marked. Loaded when asked for.
import table from '../../../../content/spoken.yaml?raw';
import { spoken } from './spoken.ts';
import { readTable } from './table.ts';

/** What is read, in the order it stands; drawn screens and tools are not. */
const PARTS = 'h1,h2,h3,p,li,summary';
const LEFT_OUT = '.no-print,figure,nav,details:not([open]) > :not(summary),.levels,.share';

interface Sentence {
  range: Range;
  /** The part it stands in begins a step, or a part of the page. */
  isHead: boolean;
}

const isShown = (element: Element) => element.getClientRects().length > 0;

/** Every sentence of the page that can be seen. A part within a part is read with it once. */
function sentencesOf(main: Element): Sentence[] {
  const parts = [...main.querySelectorAll<HTMLElement>(PARTS)].filter(
    (part) => isShown(part) && !part.closest(LEFT_OUT) && !part.querySelector(PARTS),
  );
  return parts.flatMap((part) => {
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (texts.nextNode()) nodes.push(texts.currentNode as Text);
    const whole = nodes.map(({ data }) => data).join('');
    const isHead = /^H/.test(part.tagName);
    const found = whole.match(/[^.!?…]+(?:[.!?…]+(?!\s|$)[^.!?…]*)*[.!?…”)]*/g) ?? [];
    let at = 0;
    return found.flatMap((text) => {
      const start = at;
      at += text.length;
      if (!/[\p{L}\d]/u.test(text)) return [];
      return [{ range: rangeOf(nodes, start, at), isHead: isHead && start === 0 }];
    });
  });
}

/** The letters from one to another of several texts in a row. */
function rangeOf(nodes: readonly Text[], from: number, to: number): Range {
  const range = document.createRange();
  let passed = 0;
  let begun = false;
  for (const node of nodes) {
    const end = passed + node.length;
    if (!begun && from < end) {
      range.setStart(node, from - passed);
      begun = true;
    }
    if (begun && to <= end) {
      range.setEnd(node, to - passed);
      break;
    }
    passed = end;
  }
  return range;
}

/** Reads from where the reader looks; the bar under the thumb pauses, slows down, goes on to the next step, stops. */
export function readAloud(speech: SpeechSynthesis, voice: SpeechSynthesisVoice): void {
  const main = document.querySelector('main');
  if (!main || document.getElementById('dang-doc')) return;
  const words = readTable(table);
  const sentences = sentencesOf(main);
  // What stands above the title is the way to it.
  let at = sentences.findIndex(({ isHead }) => isHead);
  let rate = 1;
  let isPaused = false;
  /** An utterance that was cut off ends too: only the newest goes on. */
  let turn = 0;

  const say = () => {
    speech.cancel();
    const sentence = sentences[at];
    if (!sentence) return stop();
    const mine = ++turn;
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(sentence.range);
    sentence.range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const utterance = new SpeechSynthesisUtterance(spoken(sentence.range.toString(), words));
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = rate;
    utterance.onend = () => {
      if (mine !== turn || isPaused) return;
      at += 1;
      say();
    };
    speech.speak(utterance);
  };

  const bar = document.createElement('p');
  bar.id = 'dang-doc';
  bar.style.cssText =
    'position:fixed;z-index:99;right:0;bottom:0;left:0;display:flex;flex-wrap:wrap;justify-content:center;padding:.5rem;background:var(--paper);border-top:1px solid var(--line)';
  const button = (name: string, press: (self: HTMLButtonElement) => void) => {
    const one = document.createElement('button');
    one.type = 'button';
    one.className = 'button-quiet';
    one.style.margin = '.2rem';
    one.textContent = name;
    one.onclick = () => press(one);
    bar.append(one);
    return one;
  };

  function stop(): void {
    turn += 1;
    speech.cancel();
    getSelection()?.removeAllRanges();
    bar.remove();
    document.getElementById('nghe')?.focus();
  }

  // Stopped and said again from its beginning: pausing in the middle hangs the voice of many phones.
  const pause = button('Tạm dừng', (self) => {
    isPaused = !isPaused;
    self.textContent = isPaused ? 'Đọc tiếp' : 'Tạm dừng';
    if (!isPaused) return say();
    turn += 1;
    speech.cancel();
  });
  button('Chậm lại', (self) => {
    rate = rate === 1 ? 0.75 : 1;
    self.textContent = rate === 1 ? 'Chậm lại' : 'Đọc vừa';
    if (!isPaused) say();
  });
  button('Phần sau', () => {
    const next = sentences.findIndex(({ isHead }, index) => isHead && index > at);
    at = next < 0 ? sentences.length : next;
    isPaused = false;
    pause.textContent = 'Tạm dừng';
    say();
  });
  button('Thôi đọc', stop);
  addEventListener('pagehide', stop);
  document.body.append(bar);
  pause.focus();
  say();
}
