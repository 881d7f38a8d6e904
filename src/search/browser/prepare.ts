// In every page: nothing is loaded until the reader goes to the search box, or opens a shared search.
import type { FirstNames } from '../directory.ts';

/** Wires the header's form. Without JavaScript, or where loading fails, it stays a plain form to /tim/. */
export function prepareSearch(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-search]');
  const input = form?.querySelector('input');
  if (!form || !input) return;
  const base = form.dataset['search'] ?? '/';
  let box: Promise<unknown> | undefined;
  let fetched: Promise<FirstNames> | undefined;
  /** Beside the code, not behind it: on a weak network that saves the time of one request. */
  const names = () => {
    fetched ??= fetch(`${base}tim/muc-luc.json`).then((answer) => answer.json() as Promise<FirstNames>);
    fetched.catch(() => (fetched = undefined));
    return fetched;
  };
  const first = () => {
    void names();
    return import('./first.ts');
  };
  const load = () => {
    box ??= first().then(({ SearchBox }) => new SearchBox(form, input, base, names));
    box.catch(() => (box = undefined));
  };
  input.addEventListener('focus', load);
  if (document.activeElement === input) load();

  const list = document.getElementById('ket-qua');
  if (!list) return;
  void import('./unanswered-list.ts').then(({ showUnanswered }) => showUnanswered(list));
  const query = (new URLSearchParams(location.search).get('q') ?? '').trim();
  if (query === '') return;
  input.value = query;
  void first().then(({ showResults }) => showResults(list, query, base, names));
}
