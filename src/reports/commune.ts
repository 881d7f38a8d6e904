// data/commune.yaml → what is particular to this commune: names, targets of its plan, channels, contacts.
import { z } from 'zod';
import { parseDay, parseMonth } from '../text/date.ts';
import { hasErrors, issue, type Issue } from '../files/issue.ts';
import { parseYaml, type Locate } from '../files/yaml.ts';
import { readListText } from '../files/list-text.ts';
import { ownColours } from './own-colours.ts';
import { emptyDetails, paperDetails } from './paper-details.ts';

const month = z.string().transform((text, ctx) => {
  const value = parseMonth(text);
  if (value) return value;
  ctx.addIssue({ code: 'custom', message: `"${text}" không phải tháng.\nViết dạng 2026-09.` });
  return z.NEVER;
});

const day = z.string().transform((text, ctx) => {
  const value = parseDay(text);
  if (value) return value;
  ctx.addIssue({ code: 'custom', message: `"${text}" không phải ngày có thật.\nViết dạng 2026-09-18.` });
  return z.NEVER;
});

const httpsAddress = z.string().regex(/^https:\/\/[a-z0-9.-]+(\/\S*)?$/, {
  error: 'không phải địa chỉ web an toàn.\nViết dạng https://ten-trang.vn, không có dấu cách.',
});

/** Empty until the commune fills it in; nothing is shown meanwhile. */
const toFill = <T extends z.ZodType>(schema: T) => z.union([z.null(), schema]);

const phone = z.string().regex(/^[0-9 ]{3,14}$/, {
  error: 'số điện thoại chỉ gồm chữ số và dấu cách.\nSửa lại số này.',
});

/** What texts, markup and code take over as it is (commune-words.ts): nothing in it may end what it stands in. */
const word = z.string().regex(/^[^<>{}"'`\\]+$/, {
  error:
    'phải có chữ, và không được có dấu < > { } " \' ` \\ vì các bài chép nguyên văn.\nBỏ dấu ấy; cần ngoặc kép thì dùng “ ”.',
});

const channel = z.strictObject({
  /** The exact name residents should search for. */
  name: word,
  address: toFill(httpsAddress),
});

export const communeSchema = z.strictObject({
  /** True while the figures are made up: everything that shows one says so. */
  sample: z.boolean(),
  /** Proper name only, "Mẫu Sơn". */
  name: word,
  /** What the commune is: "xã", "phường". */
  kind: word,
  /** What its parts are called before their name: "Thôn". */
  village_word: word,
  city: word,
  /** Official code of the administrative unit, five digits, kept as text. */
  code: z
    .string({ error: 'mã xã phải đặt trong dấu nháy, để không mất số 0 ở đầu.\nViết dạng "01086".' })
    .regex(/^\d{5}$/, { error: 'mã xã phải có 5 chữ số.\nĐặt trong dấu nháy, ví dụ "11086".' }),
  population: z.number().int().positive(),
  site: z.strictObject({
    name: z.string(),
    description: z.string().max(160),
    /** Where the site is published; previews and QR codes need it. `SITE_URL` overrides it. */
    address: toFill(httpsAddress),
    /** The office that answers for what the site says. */
    responsible: toFill(z.string()).optional(),
    /** A page of the commune's portal that leads to this site: how a reader can tell it from a copy. */
    linked_from: toFill(httpsAddress).optional(),
    /** The page of the repository that takes uploads into data/inbox. */
    upload: toFill(httpsAddress).optional(),
  }),
  plan: z.strictObject({
    name: z.string(),
    date: month,
    /** Villages report before this day of the month. */
    report_day: z.number().int().min(1).max(28),
    /** First day of the month before that counts for a month; 1: months as in the calendar. Nobody says it where it is left out. */
    counted_from: toFill(z.number().int().min(1).max(28)).optional(),
    team_members: z.number().int().positive(),
    /** The office that leads the plan and gathers the monthly reports. */
    led_by: z.string().optional(),
    /** The document this plan took the place of, as sources name it. */
    replaces: word.optional(),
    /** The decision that made up the teams, as the plan names it. */
    teams_by: word.optional(),
  }),
  targets: z.strictObject({
    /** Percent of a village's households that the team has shown and guided, since the plan began. */
    household_share: z.number().min(1).max(100),
    /** People a month whom one village's team makes fluent in a digital task. */
    people_per_month: z.number().int().positive(),
  }),
  channels: z.strictObject({ portal: channel, zalo: channel, fanpage: channel }),
  contacts: z.array(
    z.strictObject({
      /** An office, never a person's name. */
      role: z.string(),
      helps_with: z.string(),
      address: toFill(z.string()),
      phone: toFill(phone),
      hours: toFill(z.string()),
    }),
  ),
  /** What the list of villages still lacks, and what it waits for; left out once the list is complete. */
  villages_missing: z.strictObject({ which: z.string(), waits_for: z.string() }).optional(),
  /** The site's own when left out. */
  colours: ownColours.optional(),
  /** For the papers made by `npm run report`; left out, every place of theirs stays blank. */
  papers: paperDetails.optional(),
  updated: day,
});

export type Commune = z.output<typeof communeSchema>;

export type TargetId = keyof Commune['targets'];

export function readCommune(file: string): { commune?: Commune; issues: Issue[] } {
  const read = readListText(file);
  if (!read) return { issues: [issue(file, 'Không có tệp này.', 'Chép lại từ bản gốc của kho mã.')] };
  if (hasErrors(read.issues)) return { issues: read.issues };
  const { value, issues, locate } = parseYaml({ file, text: read.text }, communeSchema);
  if (!value) return { issues };
  return { commune: value, issues: [...read.issues, ...findUnfilled(file, value, locate)] };
}

/** What the commune has left empty: not shown to the public, listed for the commune. */
function findUnfilled(file: string, commune: Commune, locate: Locate): Issue[] {
  const empty: (string | number)[][] = [];
  if (commune.site.address === null) empty.push(['site', 'address']);
  for (const field of ['responsible', 'linked_from', 'upload'] as const)
    if (commune.site[field] === null) empty.push(['site', field]);
  if (commune.plan.counted_from == null) empty.push(['plan', 'counted_from']);
  for (const [name, { address }] of Object.entries(commune.channels))
    if (address === null) empty.push(['channels', name, 'address']);
  commune.contacts.forEach((contact, index) => {
    for (const field of ['address', 'phone', 'hours'] as const)
      if (contact[field] === null) empty.push(['contacts', index, field]);
  });
  const unfilled = empty.map((path) => {
    const of = path[0] === 'contacts' ? ` (${commune.contacts[path[1] as number]?.role})` : '';
    return issue(file, `mục "${path.join('.')}"${of} đang trống.`, 'Trang không hiện mục này.', {
      ...locate(path),
      severity: 'note',
    });
  });
  const blanks = emptyDetails(commune.papers ?? {});
  if (blanks.length > 0) {
    const empty = `mục "papers" còn trống: ${blanks.join(', ')}.`;
    const at = { ...locate(['papers']), severity: 'note' } as const;
    unfilled.push(issue(file, empty, 'Giấy tờ của xã chừa chỗ trống để ghi tay.', at));
  }
  const { villages_missing: missing } = commune;
  if (!missing) return unfilled;
  const what = `Danh sách thôn chưa đủ: còn thiếu ${missing.which}.`;
  const fix = `Có ${missing.waits_for} thì thêm thôn vào villages.csv và bỏ mục này.`;
  return [...unfilled, issue(file, what, fix, { ...locate(['villages_missing']), severity: 'note' })];
}
