// Rows of one village, as answers to a form may be → whether all of them can stand, or which say two things.
import { issue, type Issue } from '../../files/issue.ts';
import type { Lists } from '../../reports/lists/lists.ts';
import type { BodyEntry } from './body.ts';
import type { Heading } from '../table/headings.ts';
import type { Layout } from '../table/layout.ts';
import { placeOf } from '../table/place.ts';
import type { Row } from '../table/sheet.ts';

/** A row of a village, and what was read of it. */
interface Answer {
  row: Row;
  entry: BodyEntry;
}

const MOMENT = /\d{1,2}:\d\d|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/;

/** When a row was sent, in its own words; undefined where no form sent it. */
const momentOf = (row: Row, { columns }: Layout): string | undefined =>
  textUnder(row, columns, ({ kind }) => kind === 'stamp');

/** The day a row came in, in its own words; undefined where it names none. */
const receivedOf = (row: Row, { columns }: Layout): string | undefined =>
  textUnder(row, columns, (heading) => heading.kind === 'receipt' && heading.field === 'received');

const textUnder = (row: Row, columns: Layout['columns'], isMeant: (heading: Heading) => boolean) =>
  columns
    .filter(({ heading }) => isMeant(heading))
    .map(({ index }) => row[index]?.text ?? '')
    .find((text) => MOMENT.test(text));

/** A village that answered more often than this is a table of something else. */
const MAX_ANSWERS = 20;

/** A village has one row, but for a form that it answered again, and for figures that came in on a later day. */
export class Answers {
  readonly #file: string;
  readonly #layout: Layout;
  readonly #lists: Lists;
  readonly #known = new Map<string, Answer[]>();

  constructor(file: string, layout: Layout, lists: Lists) {
    this.#file = file;
    this.#layout = layout;
    this.#lists = lists;
  }

  /** @returns the row of the same village above, where the two are neither answers to a form nor of two days */
  other(key: string, row: Row): Row | undefined {
    const rows = this.#of(key).map((one) => one.row);
    const all = [...rows, row];
    const areSent = all.every((one) => momentOf(one, this.#layout));
    const days = new Set(all.flatMap((one) => receivedOf(one, this.#layout) ?? []));
    const may = (areSent || days.size === all.length) && rows.length < MAX_ANSWERS;
    return may ? undefined : rows[0];
  }

  /** True where a row above says something of the cell. */
  says(key: string, indicator: number): boolean {
    return this.#of(key).some(({ entry }) => entry.figures[indicator] !== null);
  }

  /** A figure given twice is one, and a blank says nothing against a figure; two figures are asked about. */
  add(key: string, answer: Answer): Issue[] {
    const earlier = this.#of(key);
    this.#known.set(key, [...earlier, answer]);
    const other = earlier.find((one) => differing(one.entry, answer.entry).length > 0);
    const [first, ...more] = other ? differing(other.entry, answer.entry) : [];
    if (!other || first === undefined) return [];
    const [was, is] = [other, answer].map(({ entry }) => entry.cells[first]!);
    const sent = ({ row }: Answer) =>
      `dòng ${row[0]?.line} gửi "${momentOf(row, this.#layout) ?? receivedOf(row, this.#layout)}"`;
    const { name } = this.#lists.villages[answer.entry.village]!;
    const label = this.#lists.indicators[first]?.label;
    const others = more.length > 0 ? ` và ${more.length} cột khác` : '';
    const what = `Thôn "${name}" trả lời hai lần, ${sent(other)} và ${sent(answer)}, với số khác nhau ở cột "${label}" (ô ${was?.name} và ô ${is?.name})${others}.`;
    const fix = 'Hỏi lại thôn lần nào đúng, xóa dòng kia trong bảng trả lời rồi nhập lại.';
    return [issue(this.#file, what, fix, is && placeOf(is))];
  }

  #of(key: string): readonly Answer[] {
    return this.#known.get(key) ?? [];
  }
}

function differing(one: BodyEntry, other: BodyEntry): number[] {
  return one.figures.flatMap((figure, at) => {
    const beside = other.figures[at];
    return figure !== null && beside !== null && figure !== beside ? [at] : [];
  });
}
