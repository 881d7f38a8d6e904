// Bytes of an old Office container → which program's file it holds, by the names in its directory.

export type Compound = 'excel' | 'word' | 'password' | 'old-password' | 'other';

const START = [0xd0, 0xcf, 0x11, 0xe0];
/** Entries of the directory are this long, and begin at such places. */
const ENTRY = 128;

const NAMES: readonly [name: string, kind: Compound][] = [
  // What Excel makes of a workbook that has a password to open.
  ['EncryptedPackage', 'password'],
  ['Workbook', 'excel'],
  ['Book', 'excel'],
  ['WordDocument', 'word'],
];

export function compoundKind(bytes: Uint8Array): Compound | undefined {
  if (START.some((byte, index) => bytes[index] !== byte)) return undefined;
  const names = new Set<string>();
  for (let at = 512; at + ENTRY <= bytes.length; at += ENTRY) {
    const name = nameAt(bytes, at);
    if (name !== undefined) names.add(name);
  }
  const kind = NAMES.find(([name]) => names.has(name))?.[1] ?? 'other';
  return kind === 'excel' && hasPassword(bytes) ? 'old-password' : kind;
}

const FIRST_RECORD = [0x09, 0x08];
const PASSWORD_RECORD = 0x2f;
/** Streams begin at such places. */
const SECTOR = 64;

/** In an old workbook, a record of the password stands among the first ones. */
function hasPassword(bytes: Uint8Array): boolean {
  const word = (at: number) => (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
  for (let start = 512; start < bytes.length; start += SECTOR) {
    if (FIRST_RECORD.some((byte, index) => bytes[start + index] !== byte)) continue;
    for (let at = start, i = 0; i < 4; at += 4 + word(at + 2), i++)
      if (word(at) === PASSWORD_RECORD) return true;
  }
  return false;
}

/** UTF-16, its length in bytes with the closing zero behind it. */
function nameAt(bytes: Uint8Array, at: number): string | undefined {
  const length = (bytes[at + 64] ?? 0) + 256 * (bytes[at + 65] ?? 0);
  if (length < 4 || length > 64 || length % 2 === 1) return undefined;
  return new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2));
}
