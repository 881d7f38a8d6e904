// The step whose screen is shown → kept on this phone; at the start, the green button leads on from what is kept.
import { formatPlace, keyOf, LAST, parsePlace, type Place } from '../place.ts';

/** The step on the screen; undefined on the first of a way: the place kept stands until a step has been done. */
function stepShown(): Place | undefined {
  const { hash, pathname } = location;
  const stage = /^#buoc-\d+$/.test(hash) ? document.querySelector<HTMLElement>(`section${hash}`) : null;
  const number = stage?.dataset['step'];
  const guide = document.querySelector<HTMLElement>('[data-guide]')?.dataset['guide'];
  if (number === undefined || number === '1' || guide === undefined) return undefined;
  return { path: pathname, hash, number, guide };
}

function write(): void {
  const key = keyOf(location.pathname);
  const place = stepShown();
  if (place) {
    const kept = formatPlace(place);
    localStorage.setItem(key, kept);
    localStorage.setItem(LAST, kept);
  }
  if (location.hash !== '#xong') return;
  if (localStorage.getItem(LAST) === localStorage.getItem(key)) localStorage.removeItem(LAST);
  localStorage.removeItem(key);
}

/** Reading or writing may be forbidden: then nothing is offered. */
export function keepPlace(): void {
  const offer = document.getElementById('lam-do');
  const button = document.querySelector<HTMLAnchorElement>('#chuan-bi .next');
  const words = button?.firstChild;
  if (!offer || !button || !words) return;
  const [start, forward] = [button.getAttribute('href') ?? '', words.textContent ?? ''];
  const show = (place: Place | undefined) => {
    const title = place && document.querySelector(`section${place.hash} .title`);
    offer.hidden = !title;
    button.setAttribute('href', title && place ? place.hash : start);
    words.textContent = title && place ? `Tiếp tục từ bước ${place.number}` : forward;
    const said = offer.querySelector('strong');
    if (title && place && said) said.textContent = `bước ${place.number}: ${title.textContent}`;
  };
  const keep = () => {
    try {
      write();
      show(parsePlace(localStorage.getItem(keyOf(location.pathname))));
    } catch {
      show(undefined);
    }
  };
  window.addEventListener('hashchange', keep);
  keep();
}
