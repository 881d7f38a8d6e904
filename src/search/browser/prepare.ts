// In every page: nothing is loaded until the reader goes to the search box, or opens a shared search.

/** Wires the header's form. Without JavaScript, or where loading fails, it stays a plain form to /tim/. */
export function prepareSearch(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-search]');
  const input = form?.querySelector('input');
  if (!form || !input) return;
  let box: Promise<unknown> | undefined;
  const load = () => {
    box ??= import('./box.ts').then(({ SearchBox }) => new SearchBox(form, input));
    box.catch(() => (box = undefined));
  };
  input.addEventListener('focus', load);
  if (document.activeElement === input) load();

  const list = document.getElementById('ket-qua');
  if (!list) return;
  const query = (new URLSearchParams(location.search).get('q') ?? '').trim();
  input.value = query;
  void import('./page.ts').then(({ showResults }) => showResults(list, query, form.dataset['search'] ?? '/'));
}
