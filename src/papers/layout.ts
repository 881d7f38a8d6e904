// How an administrative document is laid out on paper: the measures of Nghị định 30/2020/NĐ-CP, in one place.
//
// Read in reports of the decree's text (Điều 8, Phụ lục I): A4 upright, the margins, Times New Roman in black, the page number
// in the middle of the upper margin from the second page on.
// Known from practice, not compared with the text of Phụ lục I: every size of type in SIZE, the lengths of the lines under the
// motto, the issuer and the subject, the indent, the space between paragraphs and lines, "Phụ lục" and its reference, and where
// "Kính gửi", "TM." and "Lưu: VT" stand. Whoever has the decree at hand changes them here.

/** A twentieth of a point. */
export const mm = (length: number) => Math.round((length / 25.4) * 1440);
export const points = (length: number) => Math.round(length * 20);

export const FONT = 'Times New Roman';

export const PAGE = {
  width: mm(210),
  height: mm(297),
  /** 20–25 above and below, 30–35 left, 15–20 right. */
  margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) },
  /** From the edge of the paper to the page number, inside the upper margin. */
  header: mm(10),
} as const;

/** Between the margins, upright and lying. */
export const TEXT_WIDTH = PAGE.width - PAGE.margin.left - PAGE.margin.right;
export const WIDE_WIDTH = PAGE.height - 2 * PAGE.margin.top;

/** Columns of the head: the issuer on the left, the state on the right. */
export const HEAD_COLUMNS = [mm(68), TEXT_WIDTH - mm(68)] as const;

/** Points. */
export const SIZE = {
  state: 12,
  motto: 13,
  parent: 12,
  issuer: 12,
  number: 13,
  placeAndDay: 13,
  title: 14,
  subject: 14,
  body: 14,
  signature: 14,
  recipientsTitle: 12,
  recipients: 11,
  pageNumber: 13,
  annex: 14,
  table: 10,
  /** Of a table with more columns than `MANY_COLUMNS`. */
  wideTable: 7.5,
} as const;

/** With more, words of a heading would break inside at the usual size. */
export const MANY_COLUMNS = 17;

export const BODY = {
  /** 10 or 12,7 mm. */
  indent: mm(12.7),
  /** Points between paragraphs, at least. */
  after: points(6),
  /** Single spacing to one and a half, in 240ths of a line. */
  line: 276,
} as const;

/** Lines drawn under words, as parts of the words' length: the motto's is as long as it is, the others a third to a half. */
export const RULE = { motto: 1, issuer: 0.42, subject: 0.42 } as const;

/** The motto, whose letters are the same on every paper. */
export const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/** Dots where only a person knows what to write. */
export const DOTS = '………………';
