// A team's figures of a month → one message that people can read and that ends in a line for the machine, and that line back.
import { parseMonth, monthName, type Month } from '../text/date.ts';
import { formatCount } from '../text/number.ts';
import { NO_NOTES, type Notes } from '../text/notes.ts';
import { checkSum } from './check-sum.ts';
import { isNoteLine, LAST_WORDS, noteLines, notesSum } from './note-lines.ts';

/** What the message must name beside the figures: the village and the indicators as the commune calls them. */
export interface Asked {
  /** "Thôn Xuân Nẻo" */
  village: string;
  indicators: readonly { id: string; short: string; unit: string }[];
}

export interface MonthMessage {
  month: Month;
  /** Id of the village. */
  village: string;
  /** "Tổ 2"; "" where the village has one team. */
  team: string;
  /** 1, and one more each time it is sent again with other figures. */
  version: number;
  /** In the order of the indicators; null where the team has no figure yet. */
  figures: readonly (number | null)[];
  /** What the team writes for the month's report. */
  notes?: Notes;
}

/** What a machine line says: of notes their sum, since people read the words themselves. */
export interface MachineRead extends Omit<MonthMessage, 'notes'> {
  notesSum?: string;
}

/** Begins every machine line; the number is that of its format. The second has the sum of the notes before its own. */
const MARK = '#BC1';
const MARK_WITH_NOTES = '#BC2';

/** What looks like a machine line, of any format: one word wherever a chat has put it. */
export const MACHINE_LINES = /#BC\d\S*/g;

/** The machine line has no letters that a chat may write in another way. */
const TEAM = 'Tổ ';

const NO_FIGURE = '-';
const figureText = (figure: number | null) => (figure === null ? NO_FIGURE : String(figure));

/** Every figure with the id of its indicator: a figure read under another heading gives another sum. */
function sumOf(parts: readonly string[], ids: readonly string[], figures: readonly string[]): string {
  return checkSum([...parts, ...ids.map((id, index) => `${id}=${figures[index]}`)].join('|'));
}

/** "#BC1;2026-10;xuan-neo;;1;820,41,-,…;8C0A51F2"; "#BC2;…;820,41,-,…;41C7B0DE;8C0A51F2" where there are notes. */
export function machineLine(message: MonthMessage, ids: readonly string[]): string {
  const { month, village, team, version, notes = NO_NOTES } = message;
  const figures = message.figures.map(figureText);
  const ofNotes = notesSum(notes);
  const mark = ofNotes === '' ? MARK : MARK_WITH_NOTES;
  const parts = [mark, month, village, team.replace(TEAM, ''), String(version)];
  const tail = ofNotes === '' ? [] : [ofNotes];
  return [...parts, figures.join(','), ...tail, sumOf([...parts, ...tail], ids, figures)].join(';');
}

export type LineProblem = 'shape' | 'sum';

/** A machine line back; 'shape' where parts of it are missing, 'sum' where something in it was changed. */
export function readMachineLine(
  line: string,
  idsOf: (month: Month) => readonly string[],
): MachineRead | LineProblem {
  const parts = line.trim().split(';');
  const [mark = '', monthText = '', village = '', team = '', versionText = '', figureList = ''] = parts;
  const month = parseMonth(monthText);
  const texts = figureList.split(',');
  const tail = parts.slice(6, -1);
  const wellFormed =
    ((mark === MARK && tail.length === 0) ||
      (mark === MARK_WITH_NOTES && /^[0-9A-F]{8}$/.test(tail.join()))) &&
    /^[a-z0-9-]+$/.test(village) &&
    /^[A-Z0-9]{0,4}$/.test(team) &&
    /^[1-9]\d{0,2}$/.test(versionText) &&
    texts.every((text) => text === NO_FIGURE || /^\d{1,7}$/.test(text)) &&
    parts.length === 7 + tail.length;
  if (!month || !wellFormed) return 'shape';
  const ids = idsOf(month);
  const sum = sumOf([...parts.slice(0, 5), ...tail], ids, texts);
  if (texts.length !== ids.length || sum !== parts.at(-1)) return 'sum';
  const figures = texts.map((text) => (text === NO_FIGURE ? null : Number(text)));
  const read = { month, village, team: team && TEAM + team, version: Number(versionText), figures };
  return tail[0] === undefined ? read : { ...read, notesSum: tail[0] };
}

/** "Hộ được hướng dẫn: 1.310 hộ" */
export function figureLine({ short, unit }: Asked['indicators'][number], figure: number | null): string {
  return `${short}: ${figure === null ? 'chưa có số' : `${formatCount(figure)} ${unit}`}`;
}

/** Of a message what another phone needs to hand it on: the machine line, and the notes that it has only the sum of. */
export function handedLines(message: string): string {
  const lines = message.split('\n');
  return [...lines.filter(isNoteLine), lines[lines.length - 1]].join('\n');
}

/** The lines people read: who, which month, every figure. */
export function readableLines(
  message: Omit<MonthMessage, 'notes'>,
  { village, indicators }: Asked,
): string[] {
  const { month, team, version, figures } = message;
  const who = team ? `${village}, ${team.toLowerCase()}` : village;
  const again = version > 1 ? ` (gửi lại, bản ${version})` : '';
  return [
    `${who}: báo cáo ${monthName(month)}${again}`,
    ...indicators.map((one, index) => `${index + 1}. ${figureLine(one, figures[index] ?? null)}`),
  ];
}

/** "Đổi so với lần gửi trước: Hộ được hướng dẫn 820 → 830." */
function changedLines(
  { figures }: MonthMessage,
  earlier: MonthMessage['figures'],
  { indicators }: Asked,
): string[] {
  const said = (figure: number | null) => (figure === null ? 'chưa có số' : formatCount(figure));
  const changes = indicators.flatMap(({ short }, index) => {
    const [before = null, now = null] = [earlier[index], figures[index]];
    return before === now ? [] : [`${short} ${said(before)} → ${said(now)}`];
  });
  return changes.length > 0 ? [`Đổi so với lần gửi trước: ${changes.join('; ')}.`] : [];
}

/**
 * The whole message, as it is sent.
 * @param earlier the figures of the version before, when there was one
 */
export function writeMessage(
  message: MonthMessage,
  asked: Asked,
  earlier: MonthMessage['figures'] = [],
): string {
  const line = machineLine(
    message,
    asked.indicators.map(({ id }) => id),
  );
  const changed = message.version > 1 && earlier.length > 0 ? changedLines(message, earlier, asked) : [];
  return [
    ...readableLines(message, asked),
    ...changed,
    ...noteLines(message.notes ?? NO_NOTES),
    LAST_WORDS,
    line,
  ].join('\n');
}
