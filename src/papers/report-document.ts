// What the commune's report says → the bytes of a Word document laid out as an administrative document.
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
  type ISectionOptions,
} from 'docx';
import { SAMPLE_NOTE } from '../text/phrases.ts';
import type { Day } from '../text/date.ts';
import { BOLD, columns, grid, ITALIC, lineOf, paragraphs, rule, words } from './document-parts.ts';
import { fixed } from './fixed.ts';
import {
  DOTS,
  FONT,
  HEAD_COLUMNS,
  MANY_COLUMNS,
  MOTTO,
  PAGE,
  points,
  RULE,
  SIZE,
  STATE,
  TEXT_WIDTH,
  WIDE_WIDTH,
} from './layout.ts';
import type { Report } from './month-report.ts';
import { textWidth } from './text-width.ts';

/** The report, head to signature, and its annex on lying pages of its own. */
export async function reportDocument(report: Report): Promise<Uint8Array> {
  const { subject, sample, day } = report;
  return bytesOf(`Báo cáo: ${subject}`, day, [
    {
      properties: {
        titlePage: true,
        page: { size: upright, margin: { ...PAGE.margin, header: PAGE.header } },
      },
      headers: {
        first: pageHeader(sample, false, TEXT_WIDTH),
        default: pageHeader(sample, true, TEXT_WIDTH),
      },
      footers: { first: new Footer({ children: [] }) },
      children: [
        head(report),
        lineOf('BÁO CÁO', SIZE.title, BOLD, { spacing: { before: points(12) } }),
        lineOf(subject, SIZE.subject, BOLD),
        rule(textWidth(subject, SIZE.subject) * RULE.subject, TEXT_WIDTH),
        ...(report.to
          ? [
              lineOf(
                `Kính gửi: ${report.to}.`,
                SIZE.body,
                {},
                { spacing: { before: points(6), after: points(6) } },
              ),
            ]
          : []),
        ...report.body.flatMap((block) => paragraphs(block)),
        signature(report),
      ],
    },
    annex(report),
  ]);
}

export const upright = { width: PAGE.width, height: PAGE.height };

/** @param title what the file says of itself, beside its day */
export async function bytesOf(title: string, day: Day, sections: ISectionOptions[]): Promise<Uint8Array> {
  const document = new Document({
    ...{ title, creator: '', lastModifiedBy: '', description: '' },
    styles: {
      default: { document: { run: { font: FONT, size: SIZE.body * 2, language: { value: 'vi-VN' } } } },
    },
    sections,
  });
  return fixed(new Uint8Array(await Packer.toArrayBuffer(document)), day);
}

/** The page's number in the middle above the text, the mark of samples at the right end of the same line. */
export function pageHeader(sample: boolean, numbered: boolean, width: number): Header {
  const look = { size: SIZE.pageNumber * 2, font: FONT };
  return new Header({
    children: [
      new Paragraph({
        tabStops: [
          { type: TabStopType.CENTER, position: width / 2 },
          { type: TabStopType.RIGHT, position: width },
        ],
        children: [
          new TextRun({ ...look, children: ['\t', ...(numbered ? [PageNumber.CURRENT] : []), '\t'] }),
          ...(sample ? [words(SAMPLE_NOTE.toUpperCase(), SIZE.pageNumber, BOLD)] : []),
        ],
      }),
    ],
  });
}

function head({ parent, issuer, symbol, placeAndDay }: Report) {
  const [ours, state] = HEAD_COLUMNS;
  const name = issuer?.toUpperCase() ?? DOTS;
  const office = [
    ...(parent ? [lineOf(parent.toUpperCase(), SIZE.parent)] : []),
    lineOf(name, SIZE.issuer, BOLD),
    rule(Math.min(ours, textWidth(name, SIZE.issuer)) * RULE.issuer, ours),
  ];
  const motto = [
    lineOf(STATE, SIZE.state, BOLD),
    lineOf(MOTTO, SIZE.motto, BOLD),
    rule(textWidth(MOTTO, SIZE.motto) * RULE.motto, state),
  ];
  return columns(HEAD_COLUMNS, [
    [office, motto],
    [[lineOf(`Số:        /${symbol ?? DOTS}`, SIZE.number)], [lineOf(placeAndDay, SIZE.placeAndDay, ITALIC)]],
  ]);
}

function signature({ to, recipients, archive, signedFor, signerTitle }: Report) {
  const small = (text: string) => lineOf(text, SIZE.recipients, {}, { alignment: AlignmentType.LEFT });
  const others = recipients.length > 0 || to ? recipients : [DOTS];
  const list = [...(to ? ['Như trên'] : []), ...others].map((one) => small(`- ${one};`));
  const left = [
    lineOf(
      'Nơi nhận:',
      SIZE.recipientsTitle,
      { bold: true, italics: true },
      { alignment: AlignmentType.LEFT },
    ),
    ...list,
    small(`- Lưu: VT, ${archive ?? '……'}.`),
  ];
  const right = [
    ...(signedFor ? [lineOf(signedFor.toUpperCase(), SIZE.signature, BOLD)] : []),
    lineOf(signerTitle?.toUpperCase() ?? DOTS, SIZE.signature, BOLD),
    ...Array.from({ length: 5 }, () => lineOf('', SIZE.signature)),
  ];
  return columns([TEXT_WIDTH / 2, TEXT_WIDTH / 2], [[left, right]]);
}

function annex({ annex: { title, table }, symbol, sample, day }: Report): ISectionOptions {
  const reference = `(Kèm theo Báo cáo số        /${symbol ?? DOTS} ngày      tháng      năm ${day.slice(0, 4)})`;
  const margin = PAGE.margin.top;
  return {
    properties: {
      page: {
        size: { ...upright, orientation: PageOrientation.LANDSCAPE },
        margin: { top: margin, bottom: margin, left: margin, right: margin, header: PAGE.header },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: pageHeader(sample, true, WIDE_WIDTH) },
    children: [
      lineOf('Phụ lục', SIZE.annex, BOLD),
      lineOf(title, SIZE.annex, BOLD),
      lineOf(reference, SIZE.placeAndDay, ITALIC, { spacing: { after: points(8) } }),
      grid(table, WIDE_WIDTH, table.columns.length > MANY_COLUMNS ? SIZE.wideTable : SIZE.table),
      ...table.notes.map(
        (note) =>
          new Paragraph({ spacing: { before: points(4) }, children: [words(note, SIZE.recipients, ITALIC)] }),
      ),
    ],
  };
}
