// The page of the lots → one sheet for each village, with the numbers of the households to visit. Nothing is kept or sent.
import { formatCount } from '../../../text/number.ts';
import { drawLots, lotWords } from '../draw-lots.ts';

interface Village {
  id: string;
  name: string;
  households: number;
}

const byId = (id: string) => document.getElementById(id) as HTMLElement;
const valueOf = (id: string) => (byId(id) as HTMLInputElement | HTMLSelectElement).value.trim();
const copyOf = (id: string) =>
  ((byId(id) as HTMLTemplateElement).content.cloneNode(true) as DocumentFragment)
    .firstElementChild as HTMLElement;
const part = (of: HTMLElement, name: string) => of.querySelector(`[data-${name}]`) as HTMLElement;

function sheetOf({ id, name, households }: Village, month: string, lot: string, size: number): HTMLElement {
  const sheet = copyOf('bt-mau');
  const words = lotWords(month, id, lot);
  part(sheet, 'name').textContent = name;
  part(sheet, 'words').textContent = `Bốc từ hộ số 1 đến ${formatCount(households)}. Chữ bốc thăm: ${words}`;
  for (const number of drawLots(words, households, size)) {
    const row = copyOf('bt-hang');
    part(row, 'number').textContent = `Hộ số ${formatCount(number)}`;
    part(sheet, 'rows').appendChild(row);
  }
  return sheet;
}

/** What is wrong with what was typed; undefined where nothing is. */
function faultOf(lot: string, size: string): string | undefined {
  if (!/^\d{4}$/.test(lot)) return 'Số bốc thăm phải đủ bốn chữ số, ví dụ 4821.';
  if (!/^\d{1,2}$/.test(size) || Number(size) < 1 || Number(size) > 30) return 'Mỗi nơi đến từ 1 đến 30 hộ.';
  return undefined;
}

export function wireLots(): void {
  const form = byId('bt') as HTMLFormElement;
  const villages = JSON.parse(form.dataset['villages'] || '[]') as Village[];
  const draw = () => {
    const [month, lot, size] = [valueOf('bt-thang'), valueOf('bt-so'), valueOf('bt-ho')];
    const fault = faultOf(lot, size);
    const sheets = byId('bt-to');
    sheets.textContent = '';
    if (fault) {
      byId('bt-noi').textContent = fault;
      return;
    }
    for (const village of villages) sheets.appendChild(sheetOf(village, month, lot, Number(size)));
    const all = villages.reduce((sum, { households }) => sum + Math.min(households, Number(size)), 0);
    byId('bt-noi').textContent =
      `Đã bốc ${formatCount(all)} hộ ở ${villages.length} nơi, xem bên dưới. In trang này rồi mang đi.`;
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    draw();
  });
  byId('bt-boc').addEventListener('click', draw);
}
