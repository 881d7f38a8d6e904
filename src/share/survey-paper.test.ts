// The household form on paper: it fits its one sheet, asks everything, and has no line for a name.
import { expect, test } from 'vitest';
import { loadReports } from '../reports/load.ts';
import { composeForm } from './survey-paper.ts';

const { items, commune } = loadReports('data').reports!;
const issuer = { name: commune.site.name, commune: commune.name, village: 'thôn', sample: true };

test('the form fits one sheet and has a box for every answer', () => {
  const { marks, fits } = composeForm(items, commune.village_word, issuer);
  expect(fits).toBe(true);
  expect(marks.filter(({ kind }) => kind === 'box')).toHaveLength(items.length - 1);
  const text = marks.map((mark) => (mark.kind === 'text' ? mark.text : '')).join(' ');
  for (const { short } of items.slice(1)) expect(text).toContain(short);
  expect(text).toContain('Không ghi tên, số điện thoại, số căn cước.');
  expect(text.match(/…{3,}/g)).toHaveLength(1);
});
