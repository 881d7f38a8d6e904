// The villages of the month → a card for each: how far its report has come, what to ask, the words to send, and the clerk's yes.
import { dayName } from '../../text/date.ts';
import { formatCount } from '../../text/number.ts';
import { shownFile } from '../../text/shown-file.ts';
import type { Judged } from '../judged.ts';
import { inquiry, reminder, type Sender } from '../letters.ts';
import { villageStates, type VillageState } from '../village-state.ts';
import type { Desk } from './desk.ts';
import { byId, copyOf, put, show, wireCopy } from './dom.ts';
import { showQuestions } from './show-questions.ts';
import { showNotes } from './show-notes.ts';
import { confirm, unreadQuestions } from './show-sources.ts';

const STATES: Readonly<Record<VillageState['state'], string>> = {
  'chua-co': 'Chưa có',
  'da-nhan': 'Đã nhận',
  'can-hoi-lai': 'Cần hỏi lại',
  'da-duyet': 'Đã duyệt',
  'da-dang': 'Đã đăng từ trước',
};

export function showVillages(desk: Desk, judged: Judged, sender: Sender, update: () => void): void {
  const states = villageStates(judged, desk.work.answers, unreadQuestions(desk, judged));
  const files = desk.work.sources.map(({ submission }) => submission.file);
  const general = judged.questions.filter(
    ({ issue, village }) => village === undefined && !files.includes(issue.file),
  );
  showQuestions(byId('ban-chung'), general, sender.commune, (key, yes) => {
    confirm(desk, key, yes);
    update();
  });
  const list = byId('ban-thon');
  list.textContent = '';
  for (const one of states) list.append(card(desk, judged, one, sender, update));
  const count = (state: VillageState['state']) => states.filter((one) => one.state === state).length;
  const parts = (Object.keys(STATES) as VillageState['state'][]).flatMap((state) =>
    count(state) === 0 ? [] : [`${STATES[state].toLowerCase()}: ${count(state)}`],
  );
  put(byId('ban-dem'), `${states.length} ${sender.commune.village_word.toLowerCase()}; ${parts.join(', ')}.`);
  const received = states.filter(({ state }) => state === 'da-nhan');
  show(byId('ban-duyet-het'), received.length > 1);
}

function card(
  desk: Desk,
  judged: Judged,
  one: VillageState,
  sender: Sender,
  update: () => void,
): HTMLElement {
  const { village, state, questions } = one;
  const { root, part } = copyOf('ban-mau-thon');
  root.dataset['state'] = state;
  put(part('name'), village.name);
  put(part('state'), STATES[state]);
  put(part('from'), fromWords(desk, one));
  showQuestions(part('issues'), questions, sender.commune, (key, yes) => {
    confirm(desk, key, yes);
    update();
  });
  showChoice(part('choice'), desk, one, judged, update);
  showNotes(part('notes'), desk, judged, village.id, update);
  const letter =
    state === 'chua-co' ? reminder(one, judged.period, sender) : inquiry(one, judged.period, sender);
  const box = part<HTMLDetailsElement>('letter');
  show(box, state === 'chua-co' || state === 'can-hoi-lai');
  box.dataset['key'] = `loi ${village.id}`;
  put(part('letter-name'), state === 'chua-co' ? 'Lời nhắc tổ gửi' : 'Lời hỏi lại tổ');
  const area = part<HTMLTextAreaElement>('text');
  area.value = letter;
  area.setAttribute('aria-label', `Lời nhắn cho ${village.name}`);
  const copy = part('copy');
  copy.dataset['key'] = `chep ${village.id}`;
  wireCopy(copy, area, part('copied'));
  const approve = part('approve');
  const approved = state === 'da-duyet';
  show(approve, state === 'da-nhan' || approved);
  approve.dataset['key'] = `duyet ${village.id}`;
  approve.setAttribute('aria-pressed', String(approved));
  approve.setAttribute('aria-label', `Duyệt ${village.name}`);
  approve.addEventListener('click', () => {
    const others = desk.work.answers.approved.filter((id) => id !== village.id);
    desk.answer({ approved: approved ? others : [...others, village.id] });
    update();
  });
  return root;
}

/** "Từ tin 3 (nhận ngày 18/10/2026). Tổ gửi lại: lấy bản 2, bỏ bản 1." */
function fromWords(desk: Desk, { files, older }: VillageState): string {
  const sources = desk.work.sources.filter(({ submission }) => files.includes(submission.file));
  const came = sources.map(
    ({ submission, received }) => `${shownFile(submission.file)} (nhận ngày ${dayName(received)})`,
  );
  const replaced = older.map(
    ({ team, version, newest }) => `${team || 'Tổ'} gửi lại: lấy bản ${newest}, bỏ bản ${version}.`,
  );
  return [came.length > 0 ? `Từ ${came.join(', ')}.` : '', ...replaced].filter(Boolean).join(' ');
}

function showChoice(
  place: HTMLElement,
  desk: Desk,
  { village, clashes }: VillageState,
  { indicators }: Judged,
  update: () => void,
): void {
  const { kept } = desk.work.answers;
  const chosen = kept[village.id];
  show(place, clashes.length > 0 || chosen !== undefined);
  if (place.hidden) return;
  place.textContent = '';
  const words = document.createElement('p');
  words.className = 'font-bold';
  words.textContent =
    clashes.length > 0
      ? 'Hai bản ghi khác nhau. Hỏi lại tổ, rồi chọn bản đúng:'
      : `Đang lấy ${shownFile(chosen!)}.`;
  place.append(words);
  const files = [...new Set(clashes.flatMap(({ said }) => said.map(({ file }) => file)))];
  for (const file of files) {
    const figures = clashes.flatMap(({ column, said }) => {
      const own = said.find((one) => one.file === file);
      const name = indicators.find(({ id }) => id === column)?.short ?? column;
      return own ? [`${name} ${formatCount(own.value ?? 0)}`] : [];
    });
    const button = choiceButton(
      `Lấy ${shownFile(file)}: ${figures.join('; ')}`,
      `chon ${village.id} ${file}`,
    );
    button.addEventListener('click', () => {
      desk.answer({ kept: { ...kept, [village.id]: file } });
      update();
    });
    place.append(button);
  }
  if (clashes.length > 0) return;
  const again = choiceButton('Chọn lại', `chon ${village.id}`);
  again.addEventListener('click', () => {
    const others = Object.entries(kept).filter(([id]) => id !== village.id);
    desk.answer({ kept: Object.fromEntries(others) });
    update();
  });
  place.append(again);
}

function choiceButton(words: string, key: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button-quiet mt-2 mr-2';
  button.textContent = words;
  button.dataset['key'] = key;
  return button;
}
