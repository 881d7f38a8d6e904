// The commune's lists as the clerk types them → the villages of its first real month, and the files the inbox takes.
import { addMonths } from '../../text/date.ts';
import { TEAM_LIST, VILLAGE_LIST } from '../../text/list-files.ts';
import { formatCount } from '../../text/number.ts';
import { readTeamLines, teamLines } from '../team-list.ts';
import { readVillageLines, villageCsv, villageLines } from '../village-list.ts';
import type { Desk } from './desk.ts';
import { byId, put, show } from './dom.ts';
import { saveAs } from './save-as.ts';

const area = (id: string) => byId<HTMLTextAreaElement>(id);

/** There only while the figures are samples. */
const hasBegin = () => document.getElementById('ban-that') !== null;

export function showLists(desk: Desk): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-begin]')) show(part, desk.begins);
  const teams = area('ban-to-ds');
  if (document.activeElement !== teams && teams.dataset['typed'] !== 'true')
    teams.value = teamLines(desk.reports.lists);
  if (!hasBegin()) return;
  const villages = area('ban-thon-ds');
  if (villages.value === '') villages.value = desk.villageText || villageLines(desk.reports.lists);
  show(byId('ban-thon-thoi'), desk.begins);
}

export function wireLists(desk: Desk, update: () => void): void {
  const word = desk.known.commune.village_word;
  if (hasBegin()) {
    byId('ban-thon-dung').addEventListener('click', () => {
      const { value } = area('ban-thon-ds');
      const { villages, problems } = readVillageLines(value, desk.known.lists, word);
      if (problems.length > 0) return put(byId('ban-thon-noi'), problems.join(' '));
      desk.begin(value, villages);
      area('ban-to-ds').dataset['typed'] = 'false';
      const sum = villages.reduce((all, { households }) => all + households, 0);
      const words = `Đang dùng danh sách này: ${villages.length} ${word.toLowerCase()}, ${formatCount(sum)} hộ. Giờ đưa bảng hoặc tin của tháng thật đầu tiên vào mục 1.`;
      put(byId('ban-thon-noi'), words);
      update();
    });
    byId('ban-thon-thoi').addEventListener('click', () => {
      desk.begin('', []);
      put(byId('ban-thon-noi'), 'Đã trở lại với số minh hoạ.');
      update();
    });
    byId('ban-thon-tai').addEventListener('click', () => {
      const { villages } = readVillageLines(desk.villageText, desk.known.lists, word);
      put(byId('ban-thon-da'), saveAs(VILLAGE_LIST, villageCsv(villages, desk.today)));
    });
  }
  area('ban-to-ds').addEventListener('input', ({ target }) => {
    (target as HTMLElement).dataset['typed'] = 'true';
  });
  byId('ban-to-tai').addEventListener('click', () => {
    const last = desk.reports.editions.at(-1)?.period;
    const first = last ? addMonths(last, 1) : null;
    const { csv, count, problems } = readTeamLines(area('ban-to-ds').value, desk.reports.lists, word, first);
    if (problems.length > 0) return put(byId('ban-to-noi'), problems.join(' '));
    put(byId('ban-to-noi'), `${count} tổ. ${saveAs(TEAM_LIST, csv)}`);
  });
}
