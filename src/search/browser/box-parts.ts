// The header's form → the same with an empty list box under its input, by the combobox pattern of WAI-ARIA.
import { element } from './answer.ts';

export interface BoxParts {
  /** Opens under the input. */
  panel: HTMLElement;
  /** The results in it. */
  list: HTMLElement;
  /** Read out when they change. */
  status: HTMLElement;
}

export function buildBox(form: HTMLFormElement, input: HTMLInputElement): BoxParts {
  const panel = element(
    'div',
    'absolute left-2 right-0 z-20 mt-1 max-h-96 overflow-auto rounded border-2 border-edge bg-surface lg:left-0',
  );
  panel.hidden = true;
  const list = element('div', '');
  list.id = 'tim-ket-qua';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Kết quả tìm');
  const status = element('p', 'sr-only');
  status.setAttribute('role', 'status');
  panel.append(list);
  form.append(panel, status);
  const attributes = {
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': list.id,
    'aria-autocomplete': 'list',
  };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  return { panel, list, status };
}
