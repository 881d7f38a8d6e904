// A name and its options → a list to choose from, as the live chart's two lists are.

export function choice(
  name: string,
  options: readonly (readonly [value: string, label: string])[],
  chosen: string,
): HTMLSelectElement {
  const list = document.createElement('select');
  list.className = 'choice';
  list.setAttribute('aria-label', name);
  list.append(...options.map(([value, label]) => new Option(label, value, false, value === chosen)));
  return list;
}
