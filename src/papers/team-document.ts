// What a team says of its month → the bytes of a Word document of one page, without the marks of an administrative document.
import { AlignmentType, Paragraph } from 'docx';
import { BOLD, grid, ITALIC, lineOf, paragraphs, words } from './document-parts.ts';
import { PAGE, points, SIZE, TEXT_WIDTH } from './layout.ts';
import { sentence, toFill } from './paper.ts';
import { bytesOf, pageHeader, upright } from './report-document.ts';
import type { TeamReport } from './team-report.ts';

/** Smaller than an administrative document's, so that everything is on one page. */
const TEXT = 12;

export async function teamDocument({
  titles,
  sentences,
  table,
  sample,
  day,
}: TeamReport): Promise<Uint8Array> {
  const heading = (text: string) =>
    new Paragraph({
      keepNext: true,
      spacing: { before: points(8), after: points(4) },
      children: [words(text, TEXT, BOLD)],
    });
  const note = (text: string) => new Paragraph({ children: [words(text, SIZE.recipients, ITALIC)] });
  return bytesOf(titles.join(', '), day, [
    {
      properties: { page: { size: upright, margin: { ...PAGE.margin, header: PAGE.header } } },
      headers: { default: pageHeader(sample, false, TEXT_WIDTH) },
      children: [
        ...titles.map((title) => lineOf(title, TEXT + 1, BOLD)),
        lineOf('', TEXT),
        ...sentences.flatMap((text) => paragraphs(sentence(text), TEXT)),
        grid(table, TEXT_WIDTH, TEXT - 1),
        ...table.notes.map(note),
        heading('Khó khăn, vướng mắc:'),
        ...paragraphs(toFill(3), TEXT),
        heading('Đề nghị, việc tháng sau:'),
        ...paragraphs(toFill(3), TEXT),
        new Paragraph({
          alignment: AlignmentType.LEFT,
          spacing: { before: points(10) },
          children: [words('Người ghi: ………………………………        Ngày ghi: ……/……/…………', TEXT)],
        }),
      ],
    },
  ]);
}
