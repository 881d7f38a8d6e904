// The name of an office's file, or what the journal keeps in its place → the kind of file, which is all that may be kept.

/** Kinds of files by the ending of their names. */
const KINDS: Readonly<Record<string, string>> = {
  xlsx: 'bảng Excel',
  xlsm: 'bảng Excel',
  xls: 'bảng Excel',
  ods: 'bảng LibreOffice',
  csv: 'bảng CSV',
  tsv: 'bảng CSV',
  txt: 'bảng dạng chữ',
};
const UNKNOWN = 'bảng';
const KNOWN = new Set([...Object.values(KINDS), UNKNOWN]);

/** "bảng Excel". People put names and telephone numbers into the names of their files, so those are kept nowhere. */
export function kindOfSource(name: string): string {
  const told = name.trim().normalize('NFC');
  if (KNOWN.has(told)) return told;
  return KINDS[/\.([a-z]+)$/.exec(told.toLowerCase())?.[1] ?? ''] ?? UNKNOWN;
}
