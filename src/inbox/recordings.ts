// Recordings of voices in the inbox → MP3 files and their lines in the data folder, or what is wrong with each, in words.
import { basename, join } from 'node:path';
import { readBytes, removeFile, shortHash, writeWhole } from '../files/disk.ts';
import { issue, type Issue } from '../files/issue.ts';
import { commit } from '../files/transaction.ts';
import type { Guide } from '../guides/library.ts';
import { loadLibrary } from '../guides/load.ts';
import { megabytes } from '../guides/media.ts';
import { communeWords } from '../reports/commune-words.ts';
import { everyVillage } from '../reports/lists/lists.ts';
import { loadReports, type Reports } from '../reports/load.ts';
import { dayName, monthName, monthOf, type Day } from '../text/date.ts';
import { shownFile } from '../text/shown-file.ts';
import {
  formatRecordings,
  isSameText,
  readRecordings,
  recordingsFolder,
  speakerWords,
  type Recording,
} from '../voice/list.ts';
import { readRecordingName, type Known, type RecordingName, type Told } from '../voice/name.ts';
import { faultsOf, longest } from '../voice/verdict.ts';
import { inLetters, textsOf, type Text } from '../voice/words.ts';
import { hearAlone } from './hear.ts';

/** A recording that was taken. */
export interface TakenRecording {
  file: string;
  guide: Guide;
  recording: Recording;
  /** "thành viên tổ công nghệ số thôn Ô Mễ" */
  speaker: string;
  /** It takes the place of another. */
  replaces: boolean;
  /** The name does not say which words were read: a person compares them. */
  unsure: boolean;
}

export interface Recordings {
  taken: TakenRecording[];
  refused: { file: string; issues: readonly Issue[]; recording: string }[];
}

/** Minutes of a voice are a few megabytes; what is heavier was made for something else. */
const MOST_BYTES = 8 * 1024 * 1024;

/** Takes in what it can; those taken are gone from the inbox, the others stay. Nothing is read where no recording waits. */
export function takeRecordings(data: string, received: Day, files: readonly string[]): Recordings {
  const outcome: Recordings = { taken: [], refused: [] };
  const { reports } = files.length > 0 ? loadReports(data) : {};
  if (!reports) return outcome;
  const { library, issues } = loadLibrary('content', join(data, 'links.csv'), communeWords(reports.commune));
  const known = {
    guides: (library?.guides ?? []).map(({ slug }) => slug),
    villages: everyVillage(reports.lists).map(({ id }) => id),
  };
  const refuse = (file: string, told: readonly Told[]) =>
    outcome.refused.push({
      file,
      issues: told.map(([what, fix]) => issue(basename(file), what, fix)),
      recording: shownName(basename(file), known),
    });
  if (!library || issues.some(({ severity }) => severity === 'error')) {
    for (const file of files) refuse(file, [CONTENT]);
    return outcome;
  }
  const named = files.map((file) => ({ file, name: readRecordingName(basename(file), known) }));
  for (const { file, name } of named) {
    const told = 'guide' in name ? twins(name, named) : nameFault(basename(file), name, known);
    const taken =
      told ?? takeOne({ data, reports, received, guides: library.guides }, file, name as RecordingName);
    if ('recording' in taken) outcome.taken.push(taken);
    else refuse(file, taken);
  }
  return outcome;
}

const CONTENT: Told = [
  'Bài của trang đang có chỗ sai nên chưa so được lời.',
  'Báo người quản mã; tệp cứ để nguyên trong hộp thư.',
];

/** The name as the report may say it: what names guides and villages speaks of no person, though it may sound like one. */
function shownName(name: string, { guides, villages }: Known): string {
  const rest = [...guides, ...villages]
    .sort((a, b) => b.length - a.length)
    .reduce((text, word) => text.replaceAll(word, '…'), name);
  const shown = shownFile(rest);
  return shown === rest ? name : shown;
}

/** What the name says of a person comes first, and is not said again. */
const nameFault = (name: string, told: Told, known: Known): Told[] =>
  shownName(name, known) === name
    ? [told]
    : [['Tên tệp có dữ liệu cá nhân: tên người hoặc số.', `Đặt lại tên không có tên ai. ${told[1]}`]];

/** Which of two recordings of one text is meant is for a person to say. */
function twins(one: RecordingName, all: readonly { name: RecordingName | Told }[]): Told[] | undefined {
  const same = all.filter(({ name }) => 'guide' in name && isSameText(name, one));
  return same.length > 1
    ? [['Hộp thư có hai bản thu của cùng một lời.', 'Nghe cả hai, giữ một tệp, xóa tệp kia.']]
    : undefined;
}

interface Place {
  data: string;
  reports: Reports;
  received: Day;
  guides: readonly Guide[];
}

function takeOne(place: Place, file: string, name: RecordingName): TakenRecording | Told[] {
  const { data, reports, received, guides } = place;
  const guide = guides.find(({ slug }) => slug === name.guide)!;
  const text = textsOf(guide)[name.reading];
  const bytes = readBytes(file);
  const source = inLetters(shortHash(bytes));
  const { recordings } = readRecordings(data);
  const early =
    faultBefore(bytes, name, text, received) ??
    endedBefore(name, reports) ??
    withdrawnBefore(recordings, source);
  if (early) return [early];
  const heard = hearAlone(file, longest(text.seconds));
  if (!('measured' in heard)) return [heard];
  const faults = faultsOf(heard.measured, text.seconds);
  if (faults.length > 0) return faults;

  const { mp3, measured } = heard;
  const recording: Recording = {
    ...{ guide: name.guide, reading: name.reading, speaker: name.speaker, recorded: name.day },
    file: `${name.reading}-${name.guide}-${shortHash(mp3)}.mp3`,
    words: text.words,
    seconds: Math.max(1, Math.round(measured.spoken.to - measured.spoken.from)),
    ...{ source, withdrawn: null, line: 0 },
  };
  const replaced = recordings.filter((one) => one.withdrawn === null && isSameText(one, recording));
  // Named by its content: one that is left over after a power cut is told by the check, and never heard.
  writeWhole(join(recordingsFolder(data), recording.file), mp3);
  const rest = recordings.filter((one) => !replaced.includes(one));
  commit(data, { 'recordings.csv': formatRecordings([...rest, recording]) });
  for (const one of replaced)
    if (one.file !== recording.file) removeFile(join(recordingsFolder(data), one.file));
  removeFile(file);
  return {
    ...{ file, guide, recording, replaces: replaced.length > 0, unsure: name.words === undefined },
    speaker: speakerWords(name.speaker, everyVillage(reports.lists), reports.commune),
  };
}

/** What can be told without listening. */
function faultBefore(
  bytes: Uint8Array,
  { day, words }: RecordingName,
  text: Text,
  received: Day,
): Told | undefined {
  if (bytes.length === 0)
    return ['Tệp rỗng, không có gì ở trong.', 'Gửi lại tệp từ máy đã thu; ở đó cũng rỗng thì thu lại.'];
  if (bytes.length > MOST_BYTES)
    return [
      `Tệp nặng ${megabytes(bytes.length)}, bản thu vài phút không nặng thế.`,
      'Lưu lại dạng M4A hay MP3, một kênh, rồi gửi tệp mới.',
    ];
  if (day > received)
    return [`Tên tệp ghi ngày thu ${dayName(day)}, sau ngày gửi.`, 'Sửa ngày trong tên tệp.'];
  if (words !== undefined && words !== text.words)
    return ['Lời trên trang đã đổi sau khi thu bản này.', 'Thu lại theo lời mới ở trang /to/thu-loa/.'];
  return undefined;
}

/** A team that was no more on that day cannot have read it: it is another one's, or the day is wrong. */
function endedBefore({ speaker, day }: RecordingName, { lists, commune }: Reports): Told | undefined {
  const village = lists.villages.find(({ id }) => id === speaker);
  if (!village?.until || monthOf(day) <= village.until) return undefined;
  const now = village.into.length > 0 ? `: ${village.into.join(', ')}` : ', hay can-bo';
  return [
    `${commune.village_word} mã "${speaker}" không còn sau ${monthName(village.until)}, bản này thu ngày ${dayName(day)}.`,
    `Sửa tên tệp: ngày đúng, hoặc mã ${commune.village_word.toLowerCase()} bây giờ của người đọc${now}.`,
  ];
}

function withdrawnBefore(recordings: readonly Recording[], source: string): Told | undefined {
  const found = recordings.find((one) => one.withdrawn !== null && one.source === source);
  return found
    ? [`Người đọc đã rút bản thu này ngày ${dayName(found.withdrawn!)}.`, 'Xóa tệp khỏi hộp thư.']
    : undefined;
}
