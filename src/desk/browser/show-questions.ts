// Questions about figures → a list the clerk reads: where, what, what to do, and a box to tick once she has asked.
import type { OwnWords } from '../../text/own-words.ts';
import { shownFile } from '../../text/shown-file.ts';
import type { Question } from '../judged.ts';
import { deskWords } from '../words.ts';
import { copyOf, put, show } from './dom.ts';

const KINDS = { error: 'Phải sửa', warning: 'Hỏi lại', note: 'Ghi chú' } as const;

/** A message is seen whole: its lines have no numbers. */
function placeOf({ issue: { file, cell, line } }: Question): string {
  const isFile = /\.[a-z]{2,5}$/i.test(file);
  const where = cell !== null ? `, ô ${cell}` : line !== null && isFile ? `, dòng ${line}` : '';
  return `${shownFile(file)}${where}: `;
}

/**
 * @param commune whose words they are
 * @param confirm told when a box is ticked or not
 */
export function showQuestions(
  list: HTMLElement,
  questions: readonly Question[],
  commune: OwnWords,
  confirm: (key: string, yes: boolean) => void,
): void {
  list.textContent = '';
  show(list, questions.length > 0);
  for (const question of questions) {
    const { issue, key, settled } = question;
    const { root, part } = copyOf('ban-mau-loi');
    root.dataset['severity'] = issue.severity;
    put(part('kind'), KINDS[issue.severity]);
    put(part('where'), placeOf(question));
    const { what, fix } = deskWords(issue, commune);
    put(part('what'), what);
    put(part('fix'), fix);
    const box = part<HTMLInputElement>('confirm');
    show(box.parentElement!, issue.severity === 'warning');
    box.checked = settled;
    box.dataset['key'] = `hoi ${key}`;
    box.addEventListener('change', () => confirm(key, box.checked));
    list.append(root);
  }
}
