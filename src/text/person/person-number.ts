// A piece of text → the kind of number or address of a person in it, whatever stands between its digits.
import { holdsMailAddress } from '../mail-address.ts';
import { fold } from '../fold.ts';

const ID = 'số căn cước';
const PHONE = 'số điện thoại';
const OTHER = 'số tài khoản hoặc số giấy tờ';

/** A run of digit groups with only marks and spaces between them. */
interface Run {
  groups: string[];
  /** What stands between one group and the next. */
  gaps: string[];
  /** A plus sign in front: an international number. */
  plus: boolean;
}

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:19|20)\\d\\d';
const MONTH2 = '(?:0[1-9]|1[0-2])';
const DAY2 = '(?:0[1-9]|[12]\\d|3[01])';
/** "20261020", "20261020193012", "20102026" */
const COMPACT_DAY = new RegExp(`^(${YEAR}${MONTH2}${DAY2}(\\d{4}|\\d{6})?|${DAY2}${MONTH2}${YEAR})$`);

/** Numbers that are nobody's; each becomes a letter, which ends a run of digits. */
const HARMLESS: readonly RegExp[] = [
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g,
  new RegExp(`(?<!\\d)${YEAR}([-/.])${MONTH}\\1${DAY}(?!\\d)(?:[t ]\\d{1,2}[:h]\\d{2}(?::\\d{2})?)?`, 'g'),
  new RegExp(`(?<!\\d)${DAY} ?([/.-]) ?${MONTH} ?\\1 ?${YEAR}(?!\\d)`, 'g'),
  /(?<!\d)\d{1,2}[:h]\d{2}(?::\d{2})?(?!\d)/g,
  new RegExp(`(?<!\\d)${YEAR} ?[-–—/] ?${YEAR}(?!\\d)`, 'g'),
  new RegExp(`(?<!\\d)${MONTH} ?[-/.] ?20\\d\\d(?! ?[-/.]? ?\\d)`, 'g'),
  // Lines of companies and offices that anybody may call.
  /(?<!\d)1[89]00[ .-]?\d{2}[ .-]?\d{2}(?!\d)|(?<!\d)1[89]00[ .-]\d{3}[ .-]?\d{3}(?!\d)/g,
];

/** A share or an average as a spreadsheet computes it. */
const COMPUTED = /(?<![\d.,])(?:0|[1-9]\d{0,6})[.,]\d{4,}(?![.,]?\d)/g;

const UNIT = '(?:dong|d|vnd|nguoi|ho|luot|khau|hoc vien|trieu|ty)';
const COUNTED = new RegExp(`(?<!\\d)\\d{8,12} ?${UNIT}(?![a-z])`, 'g');

/** A word that says what the number behind it is. */
const SAID =
  /(?<![a-z])(?:(sdt|so dt|dt|d t|dien thoai|tel|phone|zalo|lien he|goi|mobile|hotline)|cccd|cmnd|cmt|can cuoc|dinh danh|ho chieu|passport|bhyt|bhxh|mst|ma so thue|stk|so tk|tk|tai khoan|account|gplx|giay phep lai xe|bang lai(?: xe)?)(?![a-z])[^0-9]{0,25}((?:\d[ .()-]{0,3}){7,19})(.{0,9})/g;

/** Ten digits spoken: "không chín một hai …". */
const SPOKEN =
  /(?<![a-z])khong(?:[ ,.-]{1,3}(?:khong|mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin)(?![a-z])){9}/;

/** A birthday or the year of birth behind the words for it; "học sinh năm 2026" is none. */
const BORN = new RegExp(
  `(?:(?<![a-z])(?:ngay|nam) sinh|(?:^|[,;(–-]) ?sinh (?:ngay|nam)?) ?:? ?(?:${DAY}[/.-]${MONTH}[/.-])?${YEAR}(?!\\d)`,
);

/** @param text as a reader sees it, `asSeen` */
export function numberKind(text: string): string | undefined {
  const folded = fold(text);
  if (holdsMailAddress(folded)) return 'thư điện tử';
  if (!/\d/.test(folded)) return SPOKEN.test(folded) ? PHONE : undefined;
  if (BORN.test(folded)) return 'ngày sinh';
  if (/(?<![\p{L}\d])[A-Z]\d{7}(?!\d)/u.test(text)) return OTHER;
  const open = HARMLESS.reduce((rest, harmless) => rest.replace(harmless, ' x '), zeroes(folded));
  const kinds = [said(open)];
  const bare = [COUNTED, COMPUTED].reduce((rest, one) => rest.replace(one, ' x '), open);
  kinds.push(...runsOf(bare).map(runKind));
  if (SPOKEN.test(folded)) kinds.push(PHONE);
  return kinds.find((kind) => kind !== undefined);
}

/** A letter O in front of digits is a nought, and among ten of them an L is a one. */
const zeroes = (folded: string) =>
  folded
    .replace(/(?<![a-z0-9])[o0][0-9ol]{9,11}(?![a-z0-9])/g, (one) =>
      one.replace(/o/g, '0').replace(/l/g, '1'),
    )
    .replace(/(?<![a-z0-9])o(?=\d)/g, '0');

function said(folded: string): string | undefined {
  for (const [all, phone, number = '', after = ''] of folded.matchAll(SAID)) {
    const digits = number.replace(/\D/g, '');
    const least = /^(ho chieu|passport)/.test(all) ? 7 : 8;
    if (
      digits.length < least ||
      COMPACT_DAY.test(digits) ||
      new RegExp(`^${UNIT}(?![a-z])`).test(after.trim())
    )
      continue;
    return phone ? PHONE : /^0\d{11}$/.test(digits) ? ID : OTHER;
  }
  return undefined;
}

function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let end = -1;
  for (const { 0: digits, index } of text.matchAll(/\d+/g)) {
    const gap = text.slice(end, index);
    const run = runs.at(-1);
    if (run && index - end <= 5 && /^[\p{P}\p{S}\p{Z}]+$/u.test(gap)) {
      run.groups.push(digits);
      run.gaps.push(gap);
    } else {
      runs.push({
        groups: [digits],
        gaps: [],
        plus: /\+\s?$/.test(text.slice(Math.max(0, index - 2), index)),
      });
    }
    end = index + digits.length;
  }
  return runs;
}

function runKind(run: Run): string | undefined {
  const { groups, plus } = run;
  const digits = groups.join('');
  if (/^0\d{11}$/.test(digits) && (groups[0]?.length ?? 0) >= 3) return ID;
  if (plus && digits.length >= 9 && !isGrouped(groups)) return PHONE;
  for (const group of groups) {
    const kind = group.length >= 8 ? solidKind(group) : undefined;
    if (kind) return kind;
  }
  return groups.length === 1 ? undefined : (withNought(run) ?? inPairs(run) ?? abroad(run) ?? card(run));
}

/** "+123.456.789" is a number with its thousands marked. */
const isGrouped = ([first = '', ...rest]: readonly string[]) =>
  rest.length > 0 && first.length <= 3 && !/^(84|0)/.test(first) && rest.every((group) => group.length === 3);

/** Eight digits and more in one piece; a day written without marks is none. */
function solidKind(digits: string): string | undefined {
  if (/^0\d{11}$/.test(digits)) return ID;
  if (/^(0|84|0084)[235789]\d{8,9}$/.test(digits)) return PHONE;
  return COMPACT_DAY.test(digits) ? undefined : OTHER;
}

/** Groups of which one begins "0912", "091": no count is written so. Their digits make up a whole number. */
function withNought({ groups }: Run): string | undefined {
  for (let first = 0; first < groups.length; first++) {
    if (!/^0\d\d/.test(groups[first] ?? '')) continue;
    let digits = '';
    for (let last = first; last < groups.length && digits.length < 12; last++) {
      digits += groups[last];
      if (/^0([235789]\d{8}|2\d{9})$/.test(digits)) return PHONE;
      if (/^0\d{11}$/.test(digits)) return ID;
      if (digits.length === 9 && first === 0 && last === groups.length - 1) return OTHER;
    }
  }
  return undefined;
}

/** "09 12 34 56 78", "09 1234 5678", "0 9 1 2 …", "(0) 912 345 678": the same small gap all along. */
function inPairs({ groups, gaps }: Run): string | undefined {
  for (let first = 0; first < groups.length; first++) {
    const head = groups[first] ?? '';
    if (head !== '0' && !/^0[235789]$/.test(head)) continue;
    const rest = groups.slice(first + 1, first + 10);
    const small = (count: number) =>
      gaps.slice(first, first + count).every((gap) => /^[ .\-–‑·)/]{1,2}$/.test(gap));
    const lengths = rest.map((group) => group.length).join('');
    const shape = (head === '0' ? /^(1{9}|9|3{3}|36|63|45|54)/ : /^(2{4}|44|8|35|53|332|233)/).exec(
      lengths,
    )?.[0];
    if (!shape || !small(shape.length)) continue;
    if (/^0[235789]/.test(head + rest.join(''))) return PHONE;
  }
  return undefined;
}

/** "84 912 345 678", "84-912-345-678" without the plus. */
function abroad({ groups, gaps }: Run): string | undefined {
  if (!/^(00)?84$/.test(groups[0] ?? '') || !gaps.every((gap) => /^[ .\-()]{1,3}$/.test(gap)))
    return undefined;
  return /^(00)?840?[235789]\d{8,9}$/.test(groups.join('')) ? PHONE : undefined;
}

/** Four digits by four, twelve and more: a card or an account; a row of years is neither. */
function card({ groups, gaps }: Run): string | undefined {
  const even = groups.slice(0, -1).every((group) => group.length === 4) && (groups.at(-1)?.length ?? 9) <= 4;
  const years = groups.every((group) => /^(19|20)\d\d$/.test(group));
  const same = gaps.every((gap) => gap === gaps[0] && /^[ .-]$/.test(gap));
  return even && same && !years && groups.join('').length >= 12 ? OTHER : undefined;
}
