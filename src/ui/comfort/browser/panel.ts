// The panel for reading comfort, built when first asked for: size of letters, light or dark, contrast.
import { KEPT_LOOK, SAVED } from '../../../text/kept-look.ts';
import { formatChoice, GROUPS, parseChoice, type GroupName } from '../choice.ts';

const WORDS: Record<GroupName, { title: string; choices: Record<string, string> }> = {
  size: {
    title: 'Cỡ chữ',
    choices: { 'chu-nho': 'A− nhỏ', '': 'A vừa', 'chu-to': 'A+ to', 'chu-rat-to': 'A++ rất to' },
  },
  scheme: { title: 'Nền', choices: { '': 'Theo máy', sang: 'Sáng', toi: 'Tối' } },
  contrast: { title: 'Nét chữ', choices: { '': 'Thường', cao: 'Đậm, tương phản cao' } },
};

/** Puts the look on the page and keeps it; where the phone keeps nothing, it holds for this page. */
function choose(group: GroupName, value: string): void {
  const root = document.documentElement;
  const choice = { ...parseChoice(root.className), [group]: value };
  const saved = root.classList.contains(SAVED) ? ` ${SAVED}` : '';
  const look = formatChoice(choice) + saved;
  root.className = `js ${look}`;
  try {
    localStorage.setItem(KEPT_LOOK, look);
  } catch {
    // Forbidden here.
  }
}

function groupOf(name: GroupName): HTMLElement {
  const { title, choices } = WORDS[name];
  const group = document.createElement('div');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', title);
  group.className = 'mt-2';
  const heading = document.createElement('p');
  heading.className = 'text-sm text-soft';
  heading.textContent = title;
  group.append(heading);
  const buttons = Object.entries(choices).map(([value, words]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button-quiet mb-2 mr-2';
    button.textContent = words;
    button.value = value;
    button.addEventListener('click', () => {
      choose(name, value);
      press();
    });
    return button;
  });
  const press = () => {
    const chosen = parseChoice(document.documentElement.className)[name];
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.value === chosen));
  };
  press();
  group.append(...buttons);
  return group;
}

/** The panel, closed. */
export function buildPanel(): HTMLElement {
  const panel = document.createElement('div');
  panel.className = 'wrap border-t border-line py-2';
  panel.append(...(Object.keys(GROUPS) as GroupName[]).map(groupOf));
  return panel;
}
