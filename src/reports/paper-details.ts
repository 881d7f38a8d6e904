// What the commune's papers say of the office that writes them: its part of data/commune.yaml. A field left empty stays blank on paper.
import { z } from 'zod';
import { holdsName, personalKind } from '../text/person.ts';

const line = z
  .string()
  .max(120)
  .superRefine((text, ctx) => {
    const kind = personalKind(text);
    if (kind) ctx.addIssue({ code: 'custom', message: `có ${kind}.\nChỉ ghi tên cơ quan, chức vụ.` });
  });

/** Roles only: whoever signs writes the name. */
const role = line.superRefine((text, ctx) => {
  if (!holdsName(text)) return;
  ctx.addIssue({
    code: 'custom',
    message: 'có tên người.\nChỉ ghi chức vụ; họ tên người ký điền trên giấy.',
  });
});

const symbol = z.string().regex(/^[A-ZĐ0-9]{1,12}(-[A-ZĐ0-9]{1,12}){1,3}$/, {
  error: 'không phải ký hiệu văn bản.\nViết chữ in hoa không dấu, có gạch nối, ví dụ "BC-UBND".',
});

/** Empty until the commune fills it in. */
const toFill = <T extends z.ZodType>(schema: T) => z.union([z.null(), schema]).optional();

export const paperDetails = z.strictObject({
  /** The body above the one that issues the paper, the first line on the left. */
  parent: toFill(line),
  /** The office that issues the paper. */
  issuer: toFill(line),
  /** What follows the number: "BC-UBND". */
  symbol: toFill(symbol),
  /** Whom the report is for, behind "Kính gửi:". */
  to: toFill(line),
  /** In whose name it is signed: "TM. ỦY BAN NHÂN DÂN". */
  signed_for: toFill(role),
  /** The office of whoever signs: "TRƯỞNG PHÒNG". */
  signer_title: toFill(role),
  /** Who else gets a copy. */
  recipients: toFill(z.array(line).max(12)),
  /** The office that drafted it, behind "Lưu: VT,". */
  archive: toFill(line),
});

export type PaperDetails = z.output<typeof paperDetails>;

const FIELDS = Object.keys(paperDetails.shape) as (keyof PaperDetails)[];

/** Fields that stand in commune.yaml without a value. */
export const emptyDetails = (details: PaperDetails) => FIELDS.filter((field) => details[field] === null);
