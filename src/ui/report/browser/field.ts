// A row of the form → its parts, and what is known beside it.

export const show = (element: HTMLElement, shown: boolean) => (element.hidden = !shown);

/** "39,,12" → what is known at one place of the list. */
export function numberAt(list: string | undefined, at: number): number | null {
  const text = (list || '').split(',')[at];
  return text ? Number(text) : null;
}

export interface Field {
  id: string;
  short: string;
  unit: string;
  cumulative: boolean;
  row: HTMLElement;
  input: HTMLInputElement;
  none: HTMLInputElement;
  said: HTMLElement;
  hint: HTMLElement;
  confirm: HTMLElement;
  confirmed: HTMLInputElement;
}

export function fieldOf(row: HTMLElement): Field {
  const { row: id = '', short = '', unit = '', period } = row.dataset;
  const confirm = row.querySelector<HTMLElement>('[data-confirm]')!;
  return {
    ...{ id, short, unit, cumulative: period === 'cumulative', row, confirm },
    input: row.querySelector<HTMLInputElement>('input[inputmode]')!,
    none: row.querySelector<HTMLInputElement>('[data-none]')!,
    said: row.querySelector<HTMLElement>('[data-said]')!,
    hint: row.querySelector<HTMLElement>('[data-hint]')!,
    confirmed: confirm.querySelector('input')!,
  };
}
