// What a file was taken for → the lines that tell the clerk, so that she can check it against her file.
import { fileName } from '../text/file-name.ts';
import { shownFile } from '../text/shown-file.ts';
import type { Submission } from './submission.ts';

/** @param isAlone there is no other file it could be taken for */
export function understood({ understanding, file }: Submission, isAlone: boolean): string[] {
  if (!understanding) return [];
  const { reading, transposed, headingLine, columns, skippedColumns, rows } = understanding;
  const name = isAlone ? '' : `${shownFile(fileName(file))} `;
  const words = rows.text + rows.heading;
  return [
    `Đã hiểu tệp ${name}như sau: ${reading}, tiêu đề ở dòng ${headingLine}${transposed ? ', bảng xoay ngang' : ''}.`,
    `  ${columns.length} cột chỉ tiêu`,
    ...columns
      .filter(({ heading, label }) => heading !== label)
      .map(({ heading, label }) => `    "${heading}" hiểu là "${label}"`),
    ...(skippedColumns.length > 0 ? [`  bỏ qua cột: ${skippedColumns.join(', ')}`] : []),
    `  ${rows.village} dòng thôn, ${rows.total} dòng tổng, ${words} dòng chữ, ${rows.refused} dòng phải sửa`,
  ];
}
