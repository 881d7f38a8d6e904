// The self-check's page → answers kept on this phone, and the guides they lead to. Nothing is sent.
import { chooseGuides, type Answer, type Answers, type Asked } from '../choose.ts';
import { keepAnswers, recallAnswers } from './kept.ts';

/** Written without ?. and ??, which Chromium 67 cannot read. */
interface Shown extends Asked {
  skill: string;
  box: Element;
}

/** The questions as the page has them: what is drawn is what is asked. */
function questionsOnPage(titles: Record<string, string>): Shown[] {
  return [...document.querySelectorAll('[data-ask]')].map((box) => {
    const links = [...box.querySelectorAll('a')];
    for (const link of links) titles[link.getAttribute('href') as string] = link.textContent as string;
    return {
      box,
      id: box.getAttribute('data-ask') as string,
      skill: box.getAttribute('data-skill') as string,
      first: Number(box.getAttribute('data-first')) || undefined,
      guides: links.map((link) => link.getAttribute('href') as string),
    };
  });
}

const byId = (id: string) => document.getElementById(id) as HTMLElement;

function item(text: string, href?: string): HTMLElement {
  const line = document.createElement('li');
  const inside = href ? document.createElement('a') : line;
  inside.textContent = text;
  if (inside instanceof HTMLAnchorElement) {
    inside.href = href as string;
    inside.className = 'inline-block py-2 align-top font-bold';
    line.appendChild(inside);
  }
  return line;
}

function fill(list: Element, items: readonly HTMLElement[]): void {
  list.textContent = '';
  for (const one of items) list.appendChild(one);
}

function advice(answered: number, chosen: number): string {
  if (answered === 0) return 'Chọn câu trả lời ở trên, bài nên học hiện ở đây.';
  if (chosen === 0) return 'Việc nào bác cũng tự làm được. Bác chỉ lại cho hàng xóm cùng làm nhé.';
  if (chosen === 1) return 'Học tiếp bài này:';
  return `Học tiếp ${chosen} bài này, lần lượt từ trên xuống:`;
}

/** Wires the radio buttons, the three guides, the view for a helper and the button that clears. */
export function wireSelfCheck(): void {
  const titles: Record<string, string> = {};
  const questions = questionsOnPage(titles);
  const words: Record<Answer, string> = { alone: '', helped: '', not: '' };
  for (const input of document.querySelectorAll<HTMLInputElement>('[data-ask] input'))
    words[input.value as Answer] = (input.parentElement as Element).textContent!.replace('☐', '').trim();
  let answers: Answers = {};
  let kept = true;

  const draw = () => {
    const answered = questions.filter(({ id }) => answers[id]);
    const left = questions.length - answered.length;
    const chosen = chooseGuides(questions, answers);
    for (const { box, id } of questions)
      for (const input of box.querySelectorAll('input')) input.checked = input.value === answers[id];
    const state =
      left > 0
        ? `Bác đã trả lời ${answered.length}/${questions.length} câu.`
        : 'Bác trả lời xong cả mười câu.';
    byId('ket-qua-noi').textContent = `${state} ${advice(answered.length, chosen.length)}`;
    for (const name of ['ket-qua-bai', 'to-bai'])
      fill(
        byId(name),
        chosen.map((href) => item(titles[href] as string, href)),
      );
    fill(
      byId('to-tra-loi'),
      answered.map(({ id, skill }) => item(`${skill}: ${words[answers[id] as Answer].toLowerCase()}`)),
    );
    byId('to-hoc').hidden = chosen.length === 0;
    byId('ket-qua-nut').hidden = answered.length === 0;
    byId('ket-qua-o-dau').textContent = kept
      ? 'Câu trả lời chỉ nằm trên máy này, không gửi đi đâu.'
      : 'Máy này không giữ được câu trả lời: rời trang là mất. Không có gì được gửi đi.';
  };
  const set = (next: Answers) => {
    answers = next;
    kept = keepAnswers(answers);
    draw();
  };

  for (const { box, id } of questions)
    box.addEventListener('change', (event) => {
      const { value } = event.target as HTMLInputElement;
      set(Object.assign({}, answers, { [id]: value as Answer }));
    });
  byId('ket-qua-xoa').addEventListener('click', () => {
    set({});
    byId('ket-qua').focus();
  });
  const refresh = () => {
    if (kept) answers = Object.assign({}, answers, recallAnswers());
    draw();
  };
  answers = recallAnswers();
  draw();
  // Back from a guide: the browser may have put old answers into the boxes.
  window.addEventListener('pageshow', refresh);
}
