// Headings as offices write them → the indicator they mean, as what (the month's count, the plan, a share), or another column.
import type { Indicator } from '../../reports/lists/indicators.ts';
import { byText } from '../../text/by-text.ts';
import { fold } from '../../text/fold.ts';
import { nearest } from '../../text/nearest.ts';
import { UNIT_WORDS } from './village-names.ts';

/** What a column under an indicator's name counts. `part`: men, women, one group of those counted. */
export type Qualifier = 'result' | 'month' | 'cumulative' | 'plan' | 'share' | 'other' | 'part';

export type ReceiptField = 'team' | 'received' | 'source_kind' | 'version' | 'state' | 'reason' | NoteField;
/** Words of a team, as a table written by the desk carries them. */
export type NoteField = 'difficulties' | 'proposals';

/** What a column, or a row of a transposed table, is about. */
export type Heading =
  | { kind: 'indicator'; index: number; as?: Qualifier }
  | { kind: 'village' }
  /** In a long table: the names of indicators, and their figures. */
  | { kind: 'item' | 'value' }
  /** Columns that hold no figure of ours. `stamp`: what a form's answers carry; `period`: the month of each row. */
  | { kind: 'number' | 'note' | 'households' | 'share' | 'total' | 'stamp' | 'period' }
  /** When and how a row's figures came in, as a month's own table may carry it. */
  | { kind: 'receipt'; field: ReceiptField }
  | { kind: 'unknown'; near: string | undefined };

const UNIT = `(?:${UNIT_WORDS.filter((word) => word.length > 2).join('|')}|ap|to)`;
const TEAM = '(?:to )?cong nghe so(?: cong dong)?';
const VILLAGE = new RegExp(
  `^village$|^(?:ten )?(?:cac )?(?:${UNIT}|don vi|dia ban|dia phuong|${TEAM})(?: (?:hoac |va )?(?:${UNIT}|don vi|${TEAM})){0,3}$`,
);
const RECEIPT: readonly [RegExp, ReceiptField][] = [
  [/^(received|ngay( xa)? nhan( bao cao| so lieu)?)$/, 'received'],
  [/^source kind$/, 'source_kind'],
  [/^version$/, 'version'],
  [/^state$/, 'state'],
  [/^team$/, 'team'],
  [/^reason$/, 'reason'],
  [/^difficulties$/, 'difficulties'],
  [/^proposals$/, 'proposals'],
];
type OtherKind = Exclude<Heading['kind'], 'indicator' | 'village' | 'unknown' | 'receipt'>;
const OTHER: readonly [RegExp, OtherKind][] = [
  [/^(stt|tt|so tt|so thu tu)$/, 'number'],
  [
    /^(ghi chu|kho khan|kho khan vuong mac|kien nghi|nhan xet|danh gia|xep (loai|thu|hang)|thu hang|hang|thu)$/,
    'note',
  ],
  [/^(dvt|don vi tinh|dv tinh)$/, 'note'],
  [/^(so |tong so )?(nhan khau|khau|dan so)( cua thon)?$/, 'note'],
  [/^(tong )?so ho( cua thon| trong thon| dan)?$|^tong so ho( gia dinh)?$/, 'households'],
  [/^(ty|ti) le( ho)?( duoc huong dan)?( so voi tong so ho)?( phan tram)?$/, 'share'],
  [/^(ty|ti) le /, 'note'],
  [/^(tong|tong so|tong cong|cong|toan xa|cong toan xa)$/, 'total'],
  [
    /^(dau thoi gian|timestamp|thoi (gian|diem) (gui|bat dau|hoan thanh|sua doi lan cuoi)|start|end|today|device ?id|background audio|audit|submission time|submitted (at|by)|id|uuid|xform id( string)?|status|validation status|notes|tags|index|attachments( ?(present|expected))?|score|total score|diem|diem so|tong diem|quiz feedback|start time|completion time|last modified time|submissiondate|submission date|key|self|submitterid|submittername|reviewstate|edits|form ?version|rootuuid|username|collected by|formhub uuid|(meta )?(instanceid|instancename|rootuuid|deprecatedid)|parent (index|table name)|ma( thon| don vi| dia ban| so)?)$/,
    'stamp',
  ],
  [/^(thang|ky bao cao|thang bao cao|ky|bao cao thang)$/, 'period'],
  [
    /^(ten )?(chi tieu|noi dung|tieu chi|hang muc|noi dung chi tieu|chi tieu noi dung|noi dung cong viec)$/,
    'item',
  ],
  [
    /^(ket qua|so luong|gia tri|so lieu|ket qua thuc hien|thuc hien|ket qua trong thang|so luong trong thang|thuc hien trong thang|ket qua dat duoc|so)$/,
    'value',
  ],
];

const QUALIFIERS: readonly [RegExp, Qualifier][] = [
  [/^(luy ke|cong don|tu dau nam|den nay|\d{1,2} thang)( .{0,40})?$/, 'cumulative'],
  [/^(so |phat sinh |thuc hien |ket qua )?((trong )?thang( nay| bao cao)?|trong ky|ky nay)$/, 'month'],
  [/^(th|thuc hien|kq|ket qua|so lieu) (trong )?thang \d{1,2}( (nam )?20\d\d)?$/, 'month'],
  [
    /^(thuc hien|th|kq|ket qua|da thuc hien|dat duoc|so luong|so lieu|tong so|tong|so|phat sinh|ket qua thuc hien|gia tri|(so )?(nguoi|ho|luot|buoi|gian hang|tai khoan))$/,
    'result',
  ],
  [/^(ke hoach|chi tieu|muc tieu|giao|kh|duoc giao)( .{0,30})?$/, 'plan'],
  [/^(ty le|ti le|phan tram|dat|hoan thanh)( .{0,40})?$/, 'share'],
  [
    /^(thang truoc|ky truoc|cung ky|so voi|tang|giam|chenh lech|uoc|du kien|binh quan|con lai)( .{0,40})?$/,
    'other',
  ],
];

/** What a form writes in the columns of who answered, when it does not ask who. */
export const ANONYMOUS = /^\(?(anonymous|ẩn danh)\)?$/i;

/** A reader asks about the same few headings for every row that may be one, of every file. */
const MOST_HEADINGS = 5000;
const folded = byText(fold, MOST_HEADINGS);
const waysOf = byText((text) => {
  const key = bareKey(folded(text).replace(/%/g, ' phan tram '));
  return { way: QUALIFIERS.find(([words]) => words.test(key))?.[1] };
}, MOST_HEADINGS);

/** What a text says of the figures below it, when it says nothing else. */
export const qualifierOf = (text: string): Qualifier | undefined => waysOf(text).way;

/** The month some offices add to every heading; it is settled elsewhere. */
const MONTH = /\b(thang )?(0?[1-9]|1[0-2])\s?([/.-]|nam )\s?20\d\d\b/;
const NUMBERING =
  /^(?:\(?\d{1,2}(?:\.\d{1,2}){0,2}\)?[.)/:-]?\s+|\(?[a-z]\)\s?|[a-z]\.\s|[ivx]{1,4}[.)]\s|[-+*]\s?)/;

const bareKey = (text: string) => text.replace(/[^a-z0-9]+/g, ' ').trim();

/** Letters and digits of a heading: no accents, no numbering around it, no unit in brackets behind. */
function headingKey(text: string, units: readonly string[]): string {
  let rest = folded(text).replace(/%/g, ' ').replace(NUMBERING, '');
  rest = rest.replace(/\(\d{1,2}\) ?=[\d()+*/: =-]{1,40}$/, '').trimEnd();
  for (let cut = 0; cut < 3; cut++) {
    const inside = /[([](?:dvt:? ?)?([^()[\]]{0,40})[)\]]\*?$/.exec(rest);
    const dropped =
      inside && (units.includes(inside[1]?.trim() ?? '') || /^[\d\s=+*/:x-]*$/.test(inside[1] ?? ''));
    if (!dropped) break;
    rest = rest.slice(0, inside.index).trimEnd();
  }
  return bareKey(rest);
}

/** A heading as it is, and without its month: "… trong tháng 8/2026" is "… trong tháng" or "…". */
function headingKeys(text: string, units: readonly string[]): string[] {
  const bare = folded(text);
  if (!MONTH.test(bare)) return [headingKey(text, units)];
  return ['thang', ''].map((month) => headingKey(bare.replace(MONTH, month), units));
}

/** Longer than any heading: a paragraph. */
const LONGEST = 300;

/** Headings that are none of ours, compared with all of ours. */
const MOST_UNKNOWN = 5000;

export function headingReader(indicators: readonly Indicator[]): (text: string) => Heading {
  const units = indicators.map((one) => fold(one.unit));
  const exact = new Map<string, number>();
  // The ids head the month's own table.
  indicators.forEach(({ id }, index) => exact.set(headingKey(id, []), index));
  indicators.forEach((indicator, index) => {
    for (const label of [indicator.label, ...indicator.aliases]) exact.set(headingKey(label, []), index);
  });
  const labels = indicators.map((indicator) => indicator.label);
  // Kobo writes the group of a question in front of it: "ket_qua/Số người …".
  const find = (text: string) =>
    [...new Set([text, text.slice(text.lastIndexOf('/') + 1)])]
      .flatMap((name) => headingKeys(name, units))
      .map((key) => exact.get(key))
      .find((found) => found !== undefined);
  const nearTo = byText((text) => ({ label: nearest(text, labels) }), MOST_UNKNOWN);
  /** What is near is worked out when it is asked for: of most cells of a workbook nobody asks. */
  const unknown = (text: string, key: string): Heading => ({
    kind: 'unknown',
    get near() {
      return key.length > 5 ? nearTo(text).label : undefined;
    },
  });
  return (text) => {
    if (text.length > LONGEST) return { kind: 'unknown', near: undefined };
    const index = find(text);
    if (index !== undefined) return { kind: 'indicator', index };
    const key = headingKey(text, units);
    if (VILLAGE.test(key)) return { kind: 'village' };
    // "__version__": what a program keeps for itself, and no word of ours.
    if (/^__\w{1,30}$/.test(text)) return { kind: 'stamp' };
    const receipt = RECEIPT.find(([pattern]) => pattern.test(key));
    if (receipt) return { kind: 'receipt', field: receipt[1] };
    const other = OTHER.find(([pattern]) => pattern.test(key));
    if (other) return { kind: other[1] };
    return qualified(text, find) ?? unknown(text, key);
  };
}

/** "Kế hoạch: Số người …", "Số người … - lũy kế", "Số người … (kế hoạch)". */
function qualified(text: string, find: (text: string) => number | undefined): Heading | undefined {
  for (const { index } of text.matchAll(/[:;,(–-]/g)) {
    const [front, back] = [text.slice(0, index), text.slice(index + 1).replace(/\)\s?$/, '')];
    for (const [label, said] of [
      [front, back],
      [back, front],
    ] as const) {
      const as = qualifierOf(said);
      const found = as && find(label);
      if (as && found !== undefined) return { kind: 'indicator', index: found, as };
    }
  }
  return undefined;
}
