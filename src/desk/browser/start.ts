// The clerk's desk: files are dropped and messages pasted, everything is shown anew after each of her answers. Needs JavaScript.
import './older.ts';
import { addMonths, monthOf, type Month } from '../../text/date.ts';
import { today as thisDay } from '../../text/clock.ts';
import { periodName, type Period } from '../../text/period.ts';
import { quarterOf } from '../../text/quarter.ts';
import { shownFile } from '../../text/shown-file.ts';
import type { Known } from '../known.ts';
import { readVillageLines } from '../village-list.ts';
import { villageStates } from '../village-state.ts';
import { Desk } from './desk.ts';
import { byId, put, redraw, show, wireCopy } from './dom.ts';
import { keptVillages } from './kept-work.ts';
import { serveReading } from './reading.ts';
import { download, showFinish } from './show-finish.ts';
import { showCorrection, wireCorrection } from './show-correction.ts';
import { showLists, wireLists } from './show-lists.ts';
import { showPapers, wirePapers } from './show-papers.ts';
import { wirePreview } from './show-preview.ts';
import { showSources } from './show-sources.ts';
import { showTable } from './show-table.ts';
import { showVillages } from './show-villages.ts';

/** So many months back may be corrected here. */
const MONTHS = 12;

/** Months and quarters to choose from, the newest first. */
function periodsOf({ items }: Known, present: Month): Period[] {
  const months = Array.from({ length: MONTHS }, (_, back) => addMonths(present, -back));
  const quarters = items.length > 0 ? [...new Set(months.slice(0, 7).map(quarterOf))] : [];
  return [...months, ...quarters];
}

/** The month the desk begins with: the first that is missing, of this month and the one before. */
function firstPeriod({ editions }: Known, present: Month): Month {
  const last = editions.at(-1)?.period ?? present;
  const next = addMonths(last, 1);
  return next > present ? present : next;
}

/** The first real month that was begun, where the page still has samples. */
function resume(desk: Desk): void {
  const { lists, commune } = desk.known;
  const text = commune.sample ? keptVillages() : '';
  const { villages, problems } = readVillageLines(text, lists, commune.village_word);
  if (problems.length === 0) desk.begin(text, villages);
}

function start(box: HTMLElement): void {
  const known = JSON.parse(byId('ban-so-lieu').textContent ?? '') as Known;
  const today = thisDay();
  const present = monthOf(today);
  const desk = new Desk(known, today, firstPeriod(known, present));
  resume(desk);
  const periods = periodsOf(known, present);
  const sender = { commune: known.commune, report: box.dataset['report'] ?? '', today };
  const choice = byId<HTMLSelectElement>('ban-ky');

  const update = () =>
    redraw(() => {
      const judged = desk.judged;
      const all = [...new Set([...desk.works.keys(), desk.period, ...periods])];
      choice.textContent = '';
      for (const period of all) {
        const { length } = desk.works.get(period)?.sources ?? [];
        const words = length > 0 ? `${periodName(period)} (đang làm)` : periodName(period);
        choice.append(new Option(words, period, false, period === desk.period));
      }
      showSources(desk, judged, periods, update);
      showVillages(desk, judged, sender, update);
      showTable(judged);
      showCorrection(judged);
      showLists(desk);
      showFinish(desk, judged);
      showPapers(desk, judged);
      show(byId('ban-khong-giu'), !desk.keeps);
    });

  wireGiving(desk, update);
  wireCorrection(desk, update);
  wireLists(desk, update);
  wirePreview(desk);
  wirePapers(desk);
  choice.addEventListener('change', () => {
    desk.period = choice.value as Period;
    update();
  });
  byId('ban-ly-do').addEventListener('change', ({ target }) => {
    desk.answer({ reason: (target as HTMLInputElement).value });
    update();
  });
  byId('ban-duyet-het').addEventListener('click', () => {
    const received = villageStates(desk.judged, desk.work.answers).filter(({ state }) => state === 'da-nhan');
    desk.answer({ approved: [...desk.work.answers.approved, ...received.map(({ village }) => village.id)] });
    update();
  });
  byId('ban-tai').addEventListener('click', () => download(desk, desk.judged));
  wireCopy(byId('ban-chep-gui'), byId('ban-loi-gui'), byId('ban-da-chep'));
  byId('ban-xoa').addEventListener('click', () => {
    desk.clear();
    put(byId('ban-noi'), 'Đã xóa việc đang làm trên máy này.');
    update();
  });
  update();
}

const breath = () => new Promise((resolve) => setTimeout(resolve, 30));

/** Files chosen or dropped, text pasted: read one after the other, with a word in between of what is being read. */
function wireGiving(desk: Desk, update: () => void): void {
  const say = (words: string) => put(byId('ban-noi'), words);
  // One after the other, also where more is given meanwhile.
  let before = Promise.resolve();
  const give = (work: () => Promise<void>) => (before = before.then(work));
  const take = async (files: readonly File[]) => {
    const said: string[] = [];
    for (const [at, file] of files.entries()) {
      say(`Đang đọc tệp ${at + 1} trong ${files.length}: ${shownFile(file.name)}. Tệp lớn đọc mất vài giây…`);
      await breath();
      said.push(await desk.addFile(file.name, new Uint8Array(await file.arrayBuffer())));
    }
    say([`Đã đọc ${files.length} tệp.`, ...new Set(said.filter(Boolean))].join(' '));
    update();
  };
  const input = byId<HTMLInputElement>('ban-tep');
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    input.value = '';
    void give(() => take(files));
  });
  const zone = byId('ban-tha');
  for (const kind of ['dragover', 'drop'])
    document.addEventListener(kind, (event) => {
      event.preventDefault();
      zone.dataset['over'] = String(kind === 'dragover');
      if (kind !== 'drop') return;
      const files = [...((event as DragEvent).dataTransfer?.files ?? [])];
      void give(() => take(files));
    });
  const text = byId<HTMLTextAreaElement>('ban-dan');
  byId('ban-doc').addEventListener('click', () => {
    if (text.value.trim() === '') return say('Ô này còn trống: dán tin vào đã.');
    const pasted = text.value;
    text.value = '';
    void give(async () => {
      say(await desk.addPaste(pasted));
      update();
    });
  });
}

const box = typeof document === 'undefined' ? serveReading() : document.getElementById('ban');
if (box) start(box);
