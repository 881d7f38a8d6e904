// A cell → the part of an Issue that says where it stands.
import type { Issue } from '../../files/issue.ts';
import type { Cell } from './sheet.ts';

export function placeOf({ line, column, name }: Cell): Pick<Issue, 'line' | 'column' | 'cell'> {
  return { line, column, cell: name };
}
