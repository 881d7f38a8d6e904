// The counter's figures ⇄ the part of the report's address behind "#": they go from page to page, and nowhere else.

export interface Handed {
  month: string;
  /** As the form writes it: "xuan-neo|Tổ 2". */
  team: string;
  /** In the order of the month's indicators; null for what was not counted. */
  figures: readonly (number | null)[];
}

export function handOver({ month, team, figures }: Handed): string {
  const list = figures.map((figure) => (figure === null ? '' : figure)).join();
  return `#so;${[month, team, list].map(encodeURIComponent).join(';')}`;
}

export function readHanded(hash: string): Handed | undefined {
  const fields = hash.split(';');
  if (fields[0] !== '#so' || fields.length !== 4) return undefined;
  try {
    const [, month = '', team = '', list = ''] = fields.map(decodeURIComponent);
    const texts = list.split(',');
    if (!texts.every((text) => /^\d{0,7}$/.test(text))) return undefined;
    return { month, team, figures: texts.map((text) => (text === '' ? null : Number(text))) };
  } catch {
    return undefined;
  }
}
