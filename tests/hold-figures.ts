// A drawn file → taken exactly, or an error that says where the promise broke: no figure changes, nothing hidden passes in silence.
import { formatIssue } from '../src/files/issue.ts';
import { takeIn } from '../src/intake/intake.ts';
import type { Month } from '../src/text/date.ts';
import type { DrawnFile } from './drawn-files.ts';
import { goldenReports } from './taken.ts';

const reports = { ...goldenReports, editions: [], journal: [] };

export function holdFigures({ name, bytes, figures, hides }: DrawnFile): void {
  const { edition, issues } = takeIn(name, bytes, reports, '2026-08' as Month);
  const said = issues.map(formatIssue).join('\n');
  if (!edition) throw new Error(`refused: ${said}`);
  const wrong = JSON.stringify(edition.counts.rows) !== JSON.stringify(figures);
  if (wrong)
    throw new Error(`${JSON.stringify(edition.counts.rows)} for ${JSON.stringify(figures)}: ${said}`);
  const asked = issues.some(({ severity }) => severity === 'warning');
  if (asked !== hides) throw new Error(hides ? 'what nobody sees is taken without a word' : `asked: ${said}`);
}

/** One byte of a packed file is another one: the same figures, or none and a reason. */
export function holdDamaged(file: DrawnFile, at: number, byte: number): void {
  const bytes = Uint8Array.from(file.bytes);
  bytes[at % bytes.length] = byte;
  const { edition, issues } = takeIn(file.name, bytes, reports, '2026-08' as Month);
  if (!edition && issues.length === 0) throw new Error('refused without a reason');
  if (edition && JSON.stringify(edition.counts.rows) !== JSON.stringify(file.figures))
    throw new Error(`${JSON.stringify(edition.counts.rows)} for ${JSON.stringify(file.figures)}`);
}
