// What OpenDocument cells look like → the same questions and refusals as for Excel's.
import { describe, expect, test } from 'vitest';
import { taken } from '../../../tests/taken.ts';
import { documentTable, FIGURES, openDocument, TABLE } from '../../../tests/workbooks.ts';

const take = (...args: Parameters<typeof openDocument>) => taken(openDocument(...args), 'x.ods');
const withCell = (cell: string, styles?: string) =>
  take(documentTable(TABLE, { cells: { C3: cell } }), styles);
const float = (value: number, shown: string | null, attributes = '') =>
  `<table:table-cell office:value-type="float" office:value="${value}"${attributes}>${shown === null ? '' : `<text:p>${shown}</text:p>`}</table:table-cell>`;
const text = (paragraphs: string) =>
  `<table:table-cell office:value-type="string">${paragraphs}</table:table-cell>`;

const AT = 'x.ods:3:3 (ô C3)';
const WHO = 'Ô Mễ, "Số người được hướng dẫn thành thạo trong tháng":';

describe('the same questions', () => {
  const struck =
    '<style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>';
  const raised =
    '<style:style style:name="T2" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>';
  const crossed =
    '<style:style style:name="ce1" style:family="table-cell"><style:text-properties style:text-line-through-type="single"/></style:style>';
  const span = (style: string, words: string) => `<text:span text:style-name="${style}">${words}</text:span>`;
  test.each([
    [
      'struck out in part',
      text(`<text:p>${span('T1', '84')} 148</text:p>`),
      struck,
      `Lưu ý: ${WHO} một phần ô đã gạch ngang, đọc phần còn lại là "148".`,
    ],
    [
      'raised',
      text(`<text:p>73${span('T2', '2')}</text:p>`),
      raised,
      `Ghi chú: ${WHO} bỏ chú thích viết nhỏ cạnh số, đọc là "73".`,
    ],
    [
      'struck out as a whole',
      float(84, '84', ' table:style-name="ce1"'),
      crossed,
      `${WHO} "84" bị gạch ngang, không rõ còn tính hay không.`,
    ],
    [
      'two paragraphs',
      text('<text:p>24</text:p><text:p>136</text:p>'),
      '',
      `${WHO} trong ô có hơn một số: "24 136".`,
    ],
    [
      'a line break',
      text('<text:p>24<text:line-break/>136</text:p>'),
      '',
      `${WHO} trong ô có hơn một số: "24 136".`,
    ],
    ['a tab', text('<text:p>24<text:tab/>136</text:p>'), '', `${WHO} trong ô có hơn một số: "24 136".`],
    [
      'a number that is not shown',
      float(73, ''),
      '',
      `Lưu ý: ${WHO} ô không hiện gì, nhưng bên trong có số "73".`,
    ],
    [
      'a number shown as another one',
      float(73_000, '73'),
      '',
      `${WHO} ô hiện "73" nhưng số lưu bên trong là 73000.`,
    ],
    [
      'with its unit shown as another one',
      float(7, '700 người'),
      '',
      `${WHO} ô hiện "700 người" nhưng số lưu bên trong là 7.`,
    ],
    [
      'another unit shown',
      float(73, '73 lượt'),
      '',
      `${WHO} "73 lượt" ghi đơn vị "lượt", cột này đếm "người".`,
    ],
    [
      'a share',
      '<table:table-cell office:value-type="percentage" office:value="0.73"><text:p>73%</text:p></table:table-cell>',
      '',
      `${WHO} "73%" là tỷ lệ, cột này cần số đếm.`,
    ],
    [
      'a share without its text',
      '<table:table-cell office:value-type="percentage" office:value="0.73"/>',
      '',
      `${WHO} "73%" là tỷ lệ, cột này cần số đếm.`,
    ],
    [
      'a day',
      '<table:table-cell office:value-type="date" office:date-value="2026-12-05"><text:p>05/12/26</text:p></table:table-cell>',
      '',
      `${WHO} "5/12/2026" là ngày tháng, có thể Excel đã tự đổi.`,
    ],
    ['a formula', float(73, '73', ' table:formula="of:=[.B3]"'), '', `${WHO} "73" do công thức tính ra.`],
    ['a fraction', float(72.4, '72'), '', `${WHO} "72,4" là số lẻ, cột này cần số nguyên.`],
  ])('%s', (_, cell, styles, words) => expect(withCell(cell, styles).said[0]).toContain(`${AT}  ${words}`));

  test('merged over two villages', () => {
    const covered = '<table:covered-table-cell/>';
    const cells = { C3: float(73, '73', ' table:number-rows-spanned="2"'), C4: covered };
    expect(take(documentTable(TABLE, { cells })).said[0]).toContain(
      'Ô C3:C4 gộp chung một số cho Ô Mễ, Liêu Xá',
    );
  });

  test.each(['collapse', 'filter'])('a row hidden by %s', (visibility) => {
    const rows = { 3: ` table:visibility="${visibility}"` };
    expect(take(documentTable(TABLE, { rows })).said[0]).toContain(
      'Lưu ý: Dòng 3 đang ẩn mà có số, vẫn được tính.',
    );
  });

  const flat = (kind: string, size: string) =>
    `<style:style style:name="flat" style:family="table-${kind}"><style:table-${kind}-properties ${size}/></style:style>`;
  test.each(['0cm', '0in', '0.00pt', '0.000mm'])('a row of the height %s', (height) => {
    const rows = { 3: ' table:style-name="flat"' };
    const styles = flat('row', `style:row-height="${height}"`);
    expect(take(documentTable(TABLE, { rows }), styles).said[0]).toContain(
      'Lưu ý: Dòng 3 đang ẩn mà có số, vẫn được tính.',
    );
  });

  test.each(['0.45cm', '12.8pt', '0.1in'])('a row of the height %s is no question', (height) => {
    const rows = { 3: ' table:style-name="flat"' };
    expect(take(documentTable(TABLE, { rows }), flat('row', `style:row-height="${height}"`)).said).toEqual(
      [],
    );
  });

  test('a column of no width', () => {
    const before = '<table:table-column/><table:table-column table:style-name="flat"/>';
    expect(
      take(documentTable(TABLE, { before }), flat('column', 'style:column-width="0cm"')).said[0],
    ).toContain('Lưu ý: Cột B đang ẩn mà có số, vẫn được tính.');
  });

  test('rows folded together, and rows that could be', () => {
    const [heading = '', ...rows] = TABLE.map(
      (row) => documentTable([row]).match(/<table:table-row.*<\/table:table-row>/)![0],
    );
    const folded = (state: string, row: string) =>
      `<table:table-row-group${state}>${row}</table:table-row-group>`;
    const groups = folded('', folded(' table:display="false"', rows[1]!) + rows[2]!);
    const { said } = take(`<table:table table:name="T8">${heading}${rows[0]}${groups}</table:table>`);
    expect(said.join()).toContain('Lưu ý: Dòng 3 đang ẩn mà có số, vẫn được tính.');
  });

  test('columns folded together', () => {
    const before =
      '<table:table-column/><table:table-column-group table:display="false"><table:table-column table:number-columns-repeated="2"/></table:table-column-group><table:table-column/>';
    expect(take(documentTable(TABLE, { before })).said[0]).toContain(
      'Lưu ý: Cột B, C đang ẩn mà có số, vẫn được tính.',
    );
  });

  test('a hidden column', () => {
    const before =
      '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>';
    expect(take(documentTable(TABLE, { before })).said[0]).toContain(
      'Lưu ý: Cột C đang ẩn mà có số, vẫn được tính.',
    );
  });

  const hidden =
    '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>';
  test('a hidden sheet beside the visible one', () => {
    const old = documentTable(TABLE, { attributes: ' table:name="T7" table:style-name="ta1"' });
    expect(take(old + documentTable(), hidden)).toMatchObject({ figures: FIGURES, severities: ['note'] });
  });
});
