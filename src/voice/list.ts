// data/recordings.csv and the files beside it → every recording of a voice, with the speaker's consent; what is not agreed is an Issue.
import { join } from 'node:path';
import { formatCsv, type CsvRow } from '../files/csv.ts';
import { readCsvFile } from '../files/csv-file.ts';
import { isFile, listNames } from '../files/disk.ts';
import { issue, type Issue } from '../files/issue.ts';
import { dayName, type Day } from '../text/date.ts';
import { isReading, OFFICE, type Reading } from './name.ts';

export interface Recording {
  /** Slug of the guide. */
  guide: string;
  reading: Reading;
  /** Name of the file in `data/recordings/`. */
  file: string;
  recorded: Day;
  /** Id of the village whose team the speaker is of, or `OFFICE`; never a name. */
  speaker: string;
  /** The mark of the words that were read. */
  words: string;
  seconds: number;
  /** The mark of the file as it was uploaded: the same one is known again. */
  source: string;
  /** The day the speaker took the voice back: from then on it is on no page. */
  withdrawn: Day | null;
  line: number;
}

const COLUMNS = [
  ...(['guide', 'reading', 'file', 'recorded', 'speaker', 'consent', 'words', 'seconds', 'source'] as const),
  'withdrawn',
] as const;

type Row = CsvRow<(typeof COLUMNS)[number]>;

export const recordingsList = (data: string) => join(data, 'recordings.csv');
export const recordingsFolder = (data: string) => join(data, 'recordings');

/** The only answer that lets a voice be heard. */
const YES = 'yes';
const FILE = /^(?:loa|lam-theo)-[a-z0-9-]{3,120}-[0-9a-f]{10}\.mp3$/;

/** Where nobody has recorded anything there is no list. */
export function readRecordings(data: string): { recordings: Recording[]; issues: Issue[] } {
  const file = recordingsList(data);
  const read = readCsvFile(file, COLUMNS);
  const { rows = [], issues = [] as Issue[] } = read ?? {};
  const recordings = rows.flatMap((row) => {
    const { recording, issues: found } = readRow(file, row);
    issues.push(...found);
    return recording ?? [];
  });
  return { recordings, issues: [...issues, ...beside(data, recordings), ...twice(file, recordings)] };
}

function readRow(file: string, row: Row): { recording?: Recording; issues: Issue[] } {
  const issues: Issue[] = [];
  const problem = (column: (typeof COLUMNS)[number], what: string, fix: string) =>
    issues.push(issue(file, what, fix, row.at(column)));
  const [reading, name, seconds] = [row.get('reading'), row.get('file'), Number(row.get('seconds'))];
  const recorded = row.day('recorded', '2026-11-28');
  const withdrawn = row.get('withdrawn') === '' ? null : row.day('withdrawn', '2026-11-28');
  if (!isReading(reading))
    problem('reading', `"${reading}" không phải loại lời đọc.`, 'Ghi loa hoặc lam-theo.');
  if (row.get('consent') !== YES)
    problem(
      'consent',
      'Bản thu này chưa ghi người đọc đồng ý cho phát giọng mình.',
      `Hỏi người đọc; đồng ý thì ghi ${YES}, không thì xóa dòng này và tệp của nó.`,
    );
  if (!FILE.test(name))
    problem(
      'file',
      `"${name}" không phải tên tệp mà hộp thư đặt.`,
      'Đừng sửa tay; gửi lại bản thu qua hộp thư.',
    );
  if (!Number.isInteger(seconds) || seconds < 1)
    problem('seconds', `"${row.get('seconds')}" không phải số giây.`, 'Ghi số nguyên.');
  if (!isReading(reading) || !recorded || withdrawn === undefined || issues.length > 0) return { issues };
  const [guide, speaker, words, source] = (['guide', 'speaker', 'words', 'source'] as const).map((column) =>
    row.get(column),
  ) as [string, string, string, string];
  const recording = { guide, reading, file: name, recorded, speaker, words, seconds, source, withdrawn };
  return { recording: { ...recording, line: row.line }, issues };
}

/** Files and lines that do not belong together. */
function beside(data: string, recordings: readonly Recording[]): Issue[] {
  const [list, folder] = [recordingsList(data), recordingsFolder(data)];
  const lines = recordings.flatMap(({ file, line, withdrawn }) => {
    const there = isFile(join(folder, file));
    if (withdrawn && there) {
      const what = `Người đọc đã rút giọng này ngày ${dayName(withdrawn)}; trang không phát nữa, tệp thì còn.`;
      const fix = `Xóa ${join(folder, file)}, rồi nhờ người quản kho xóa cả bản cũ trong lịch sử.`;
      return [issue(list, what, fix, { line, severity: 'warning' as const })];
    }
    if (withdrawn || there) return [];
    return [
      issue(list, `Không có tệp ${join(folder, file)}.`, 'Gửi lại bản thu, hoặc xóa dòng này.', { line }),
    ];
  });
  const known = new Set(recordings.map(({ file }) => file));
  const strays = listNames(folder).filter((name) => !known.has(name));
  return [
    ...lines,
    ...strays.map((name) =>
      issue(
        join(folder, name),
        `Tệp này không có dòng nào trong ${list}, trang không phát.`,
        'Xóa tệp, rồi gửi bản thu qua hộp thư để có ghi lời đồng ý.',
        { severity: 'warning' },
      ),
    ),
  ];
}

/** Two voices for one text: which of them is to be heard is for a person to say. */
function twice(file: string, recordings: readonly Recording[]): Issue[] {
  const inUse = recordings.filter(({ withdrawn }) => withdrawn === null);
  return inUse.flatMap((one, index) => {
    const other = inUse.slice(0, index).find((before) => isSameText(before, one));
    if (!other) return [];
    const what = `Bài "${one.guide}" có hai bản thu (dòng ${other.line} nữa).`;
    return [issue(file, what, 'Giữ một dòng, xóa dòng kia và tệp của nó.', { line: one.line })];
  });
}

export const isSameText = (
  a: Pick<Recording, 'guide' | 'reading'>,
  b: Pick<Recording, 'guide' | 'reading'>,
) => a.guide === b.guide && a.reading === b.reading;

export function formatRecordings(recordings: readonly Recording[]): string {
  const rows = recordings.map((one) => [
    ...[one.guide, one.reading, one.file, one.recorded, one.speaker, YES, one.words],
    ...[one.seconds, one.source, one.withdrawn],
  ]);
  return formatCsv([COLUMNS, ...rows]);
}

/** "thành viên tổ công nghệ số thôn Ô Mễ": a role, and nobody's name. */
export function speakerWords(
  speaker: string,
  villages: readonly { id: string; name: string }[],
  { kind, village_word }: { kind: string; village_word: string },
): string {
  if (speaker === OFFICE) return `cán bộ ${kind}`;
  const name = villages.find(({ id }) => id === speaker)?.name ?? speaker;
  return `thành viên tổ công nghệ số ${village_word.toLowerCase()} ${name}`;
}
