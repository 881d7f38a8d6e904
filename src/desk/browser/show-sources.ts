// What was given to the desk → a card for each file and message: what it was taken for, its day, what is wrong with it as a whole.
import { understood } from '../../intake/understood.ts';
import type { Day } from '../../text/date.ts';
import { periodName, type Period } from '../../text/period.ts';
import { shownFile } from '../../text/shown-file.ts';
import { keyOfIssue, type Judged, type Question } from '../judged.ts';
import type { Source } from '../source.ts';
import type { Desk, Unclear } from './desk.ts';
import { byId, copyOf, put, show } from './dom.ts';
import { showQuestions } from './show-questions.ts';

/** What a source says in a few words: a message its villages, a table what the command tells of it. */
function readAs({ submission, way, above }: Source, { villages }: Pick<Judged, 'villages'>): string {
  // A correction typed here says above what it is.
  if (way === 'file') return above === '' ? understood(submission, true).join('\n') : '';
  return submission.entries
    .map(({ village, team, receipt: { version = 1 } }) => {
      const name = villages.find(({ id }) => id === village)?.name ?? village;
      return `${name}${team ? `, ${team.toLowerCase()}` : ''}${version > 1 ? `, gửi lại, bản ${version}` : ''}`;
    })
    .join('; ');
}

export function showSources(
  desk: Desk,
  judged: Judged,
  periods: readonly Period[],
  update: () => void,
): void {
  const list = byId('ban-nguon');
  list.textContent = '';
  for (const source of desk.work.sources) list.append(card(desk, source, judged, update));
  for (const one of desk.unclear) list.append(unclearCard(desk, one, periods, update));
  show(list, list.childElementCount > 0);
}

function base(desk: Desk, source: Source, update: () => void) {
  const { root, part } = copyOf('ban-mau-nguon');
  const { file } = source.submission;
  put(part('name'), shownFile(file));
  const { above, way } = source;
  put(part('above'), above !== '' && way === 'message' ? `Ngay trên tin, trò chuyện ghi: “${above}”` : above);
  const drop = part('drop');
  drop.dataset['key'] = `bo ${file}`;
  drop.setAttribute('aria-label', `Bỏ ra: ${shownFile(file)}`);
  drop.addEventListener('click', () => {
    desk.remove(file);
    put(byId('ban-noi'), `Đã bỏ ra: ${shownFile(file)}.`);
    update();
  });
  return { root, part };
}

function card(desk: Desk, source: Source, judged: Judged, update: () => void): HTMLElement {
  const { root, part } = base(desk, source, update);
  const { file } = source.submission;
  const read = readAs(source, judged);
  if (source.way === 'message') put(part('name'), `${shownFile(file)}: ${read}`);
  put(part('understood'), source.way === 'message' ? '' : read);
  const day = part<HTMLInputElement>('day');
  day.value = source.received;
  day.max = desk.today;
  day.dataset['key'] = `ngay ${file}`;
  day.addEventListener('change', () => {
    if (day.value === '') return;
    desk.setDay(file, day.value as Day);
    update();
  });
  // What is about a village stands there.
  const own = judged.questions.filter(({ issue, village }) => issue.file === file && village === undefined);
  showQuestions(part('issues'), own, desk.known.commune, (key, yes) => {
    confirm(desk, key, yes);
    update();
  });
  return root;
}

export function confirm(desk: Desk, key: string, yes: boolean): void {
  const others = desk.work.answers.confirmed.filter((one) => one !== key);
  desk.answer({ confirmed: yes ? [...others, key] : others });
}

/** Problems of what could not be read; a message names its village in the line that people read. */
export function unreadQuestions(desk: Desk, { villages }: Judged): Question[] {
  return desk.unclear.flatMap(({ submission, title }) => {
    const village = villages.find(
      ({ name }) => title.includes(` ${name}:`) || title.includes(` ${name},`),
    )?.id;
    return submission.issues.map((issue) => ({
      ...{ issue, key: keyOfIssue(issue), settled: false, village, column: undefined },
    }));
  });
}

function unclearCard(desk: Desk, one: Unclear, periods: readonly Period[], update: () => void): HTMLElement {
  const { root, part } = base(desk, one, update);
  const { file, issues } = one.submission;
  root.dataset['severity'] = 'error';
  put(part('understood'), one.title === '' ? 'Chưa đọc được.' : `Chưa đọc được tin “${one.title}”.`);
  show(part('day').parentElement!, false);
  const questions = issues.map((issue): Question => ({
    issue,
    key: keyOfIssue(issue),
    settled: false,
    village: undefined,
    column: undefined,
  }));
  showQuestions(part('issues'), questions, desk.known.commune, () => undefined);
  // A message names its month itself; what is wrong with it no month settles.
  show(part('period'), one.way === 'file');
  const choice = part<HTMLSelectElement>('choice');
  choice.dataset['key'] = `ky ${file}`;
  choice.append(
    new Option('Bấm để chọn', ''),
    ...periods.map((period) => new Option(periodName(period), period)),
  );
  choice.addEventListener('change', () => {
    if (choice.value === '') return;
    void desk.settlePeriod(file, choice.value as Period).then(update);
  });
  return root;
}
