// The page of a check → what the marks say, the card as a picture, one more in the team's book. Written without ?. and ??, which Chromium 67 cannot read.
import { formatCount } from '../../../text/number.ts';
import { inAppOf } from '../../browser/in-app.ts';
import { today } from '../../report/browser/choice.ts';
import { judge, type Seen } from '../judge.ts';
import { drawCard, type CardColours, type CardWords } from './card.ts';
import { openPasses, type Counting, type Passes } from './count.ts';

const byId = (id: string) => document.getElementById(id) as HTMLElement;
const inputs = (within: Element) => [...within.querySelectorAll<HTMLInputElement>('input')];

export function wireSkillCheck(): void {
  const root = byId('kt');
  const told = byId('kt-lo') as HTMLInputElement;
  const tasks = [...document.querySelectorAll('[data-task]')];
  const count = countingOf(root);
  const showCard = cardOf(root);

  const draw = () => {
    const seen = tasks.map((task) => {
      const chosen = inputs(task).find(({ checked }) => checked);
      return chosen && (chosen.value as Seen);
    });
    const { result, said } = judge({ seen, told: told.checked });
    byId('kt-noi').textContent = said;
    byId('kt-dat').hidden = result !== 'passed';
    byId('kt-anh').hidden = true;
  };
  const clear = () => {
    for (const input of [
      ...tasks.reduce<HTMLInputElement[]>((all, task) => all.concat(inputs(task)), []),
      told,
    ])
      input.checked = false;
    draw();
  };
  for (const part of [...tasks, told]) part.addEventListener('change', draw);
  byId('kt-the').addEventListener('click', showCard);
  byId('kt-lai').addEventListener('click', () => {
    clear();
    count.next();
    const first = tasks[0] && inputs(tasks[0])[0];
    if (first) first.focus();
  });
  // Back from the team's book, where a team may have been chosen meanwhile.
  window.addEventListener('pageshow', () => {
    draw();
    count.refresh();
  });
}

/** Draws the card, shows it, and offers to send or save it where this phone can. */
function cardOf(root: HTMLElement): () => void {
  const words = JSON.parse(root.dataset['card'] || '') as CardWords;
  const colours = JSON.parse(root.dataset['colours'] || '') as CardColours;
  const figure = byId('kt-anh');
  const place = byId('kt-tranh');
  const send = byId('kt-gui');
  const save = byId('kt-luu');
  let file: File | undefined;
  send.addEventListener('click', () => {
    // Closing the sheet of the phone is no fault.
    if (file) navigator.share({ files: [file] }).catch(() => undefined);
  });
  return () => {
    const canvas = document.createElement('canvas');
    const picture = document.createElement('img');
    picture.alt = drawCard(canvas, words, colours, today());
    picture.src = canvas.toDataURL('image/png');
    place.textContent = '';
    place.appendChild(picture);
    figure.hidden = false;
    const link = save.querySelector('a') as HTMLAnchorElement;
    link.href = picture.src;
    // Inside Zalo and Facebook such a link does nothing.
    save.hidden = inAppOf(navigator.userAgent) !== null;
    canvas.toBlob((blob) => {
      if (!blob) return;
      const made = new File([blob], 'the.png', { type: 'image/png' });
      file = made;
      try {
        send.hidden = !navigator.canShare({ files: [made] });
      } catch {
        send.hidden = true;
      }
    });
  };
}

interface Count {
  /** Ready for the next person. */
  next: () => void;
  /** Looks again for a team, where there was none. */
  refresh: () => void;
}

/** Wires the button that counts, and the one that takes it back. */
function countingOf(root: HTMLElement): Count {
  const text = root.dataset['counting'];
  if (!text) return { next: () => undefined, refresh: () => undefined };
  const counting = JSON.parse(text) as Counting;
  const add = byId('kt-cong');
  const back = byId('kt-lui');
  const button = add.querySelector('button') as HTMLButtonElement;
  let passes: Passes | undefined;
  const say = (done: string, count: number) => {
    if (!passes) return;
    const lost = passes.isKept() ? '' : ' Máy này không giữ được số: đóng trang là mất.';
    byId('kt-vua').textContent = `${done} Sổ của ${passes.where}: ${formatCount(count)} người.${lost}`;
  };
  const next = () => {
    passes = openPasses(counting, today());
    add.hidden = !passes;
    byId('kt-so').hidden = !!passes;
    back.hidden = true;
    button.disabled = false;
    byId('kt-vua').textContent = '';
  };
  button.addEventListener('click', () => {
    if (!passes) return;
    say('Đã cộng một người.', passes.add());
    button.disabled = true;
    back.hidden = false;
  });
  back.addEventListener('click', () => {
    if (!passes) return;
    say('Đã bớt lại một người.', passes.back());
    button.disabled = false;
    back.hidden = true;
    button.focus();
  });
  const refresh = () => {
    if (!passes) next();
  };
  return { next, refresh };
}
