// The published figures of the chosen month or quarter → a form that corrects one of them, or takes it back.
import { countOf } from '../../reports/counts.ts';
import { formatCount } from '../../text/number.ts';
import { periodName } from '../../text/period.ts';
import type { Judged } from '../judged.ts';
import type { Desk } from './desk.ts';
import { byId, put, show } from './dom.ts';

interface Form {
  village: HTMLSelectElement;
  column: HTMLSelectElement;
  value: HTMLInputElement;
}

const form = (): Form => ({
  village: byId<HTMLSelectElement>('ban-sua-thon'),
  column: byId<HTMLSelectElement>('ban-sua-muc'),
  value: byId<HTMLInputElement>('ban-sua-so'),
});

/** The same choices stay chosen where there still are. */
function offer(select: HTMLSelectElement, options: readonly (readonly [id: string, name: string])[]): void {
  const chosen = select.value;
  select.textContent = '';
  for (const [id, name] of options) select.append(new Option(name, id));
  if (options.some(([id]) => id === chosen)) select.value = chosen;
}

export function showCorrection(judged: Judged): void {
  const { villages, indicators, before, period } = judged;
  const { village, column } = form();
  show(byId('ban-sua-o'), before !== undefined);
  put(
    byId('ban-sua-chua'),
    before ? '' : `Chưa đăng số nào của ${periodName(period)}, nên chưa có gì để sửa.`,
  );
  offer(
    village,
    villages.map(({ id, name }) => [id, name] as const),
  );
  offer(
    column,
    indicators.map(({ id, label }) => [id, label] as const),
  );
  const old = countOf(before, village.value, column.value);
  put(
    byId('ban-sua-cu'),
    `Số đang đăng: ${old == null ? 'chưa báo cáo, hoặc là số nhỏ trang không nêu' : formatCount(old)}.`,
  );
}

export function wireCorrection(desk: Desk, update: () => void): void {
  const { village, column, value } = form();
  const say = (words: string) => put(byId('ban-sua-noi'), words);
  for (const select of [village, column])
    select.addEventListener('change', () => showCorrection(desk.judged));
  const add = async (figure: string | undefined) => {
    const name = village.selectedOptions[0]?.text ?? '';
    const said = await desk.addCorrection(village.value, column.value, name, figure);
    say(said || 'Đã ghi, xem ở mục 2 và mục 4. Ghi lý do ở mục 4.');
    value.value = '';
    update();
  };
  byId('ban-sua-thay').addEventListener('click', () => {
    const digits = value.value.trim();
    if (!/^\d{1,7}$/.test(digits)) return say('Ghi số đúng vào ô: chỉ chữ số, không dấu chấm.');
    void add(digits);
  });
  byId('ban-sua-rut').addEventListener('click', () => void add(undefined));
}
