// The month's papers → buttons that make them here, once its figures are complete; the code for it comes with the first press.
import { countOf, hasCount } from '../../reports/counts.ts';
import { isQuarter, periodName } from '../../text/period.ts';
import type { Judged } from '../judged.ts';
import { codePart } from './code-parts.ts';
import type { Desk } from './desk.ts';
import { byId, put, show } from './dom.ts';
import { saveAs } from './save-as.ts';
import type { PaperKind } from './paper-part.ts';

const buttons = () => [...document.querySelectorAll<HTMLButtonElement>('#ban-giay [data-paper]')];

/** Why there are no papers yet; "" for a month that is published, or put together to the end. */
function whyNot(desk: Desk, judged: Judged): string {
  const { period, ready, submissions, villages, before } = judged;
  const name = periodName(period);
  if (desk.begins) return `Giấy tờ của ${name} lấy được sau khi đăng tháng thật đầu tiên.`;
  if (submissions.length === 0)
    return villages.some(({ id }) => hasCount(before, id)) ? '' : `Chưa có số liệu ${name}.`;
  if (!ready || desk.unclear.length > 0)
    return `Số liệu ${name} chưa xong. Làm hết các việc ở mục 5 rồi mới lấy được giấy tờ.`;
  return addsTeams(judged)
    ? 'Có số của một tổ phải cộng với số đã đăng, ở đây không cộng được. Đăng tệp sạch trước, trang mới lên rồi lấy giấy tờ.'
    : '';
}

/** What a team's figure is added to is known to the inbox alone. */
const addsTeams = ({ submissions, before }: Judged) =>
  submissions.some(({ columns, entries }) =>
    entries.some(
      ({ team, village, figures }) =>
        team !== '' &&
        columns.some((column, at) => figures[at] != null && countOf(before, village, column) !== null),
    ),
  );

export function showPapers(desk: Desk, judged: Judged): void {
  const why = whyNot(desk, judged);
  show(byId('ban-giay'), !isQuarter(judged.period));
  show(byId('ban-giay-nut'), why === '');
  put(byId('ban-giay-cho'), why);
}

export function wirePapers(desk: Desk): void {
  const status = byId('ban-giay-noi');
  for (const button of buttons())
    button.addEventListener('click', () => {
      buttons().forEach((one) => (one.disabled = true));
      put(status, 'Đang làm giấy, chờ vài giây…');
      void make(desk, button.dataset['paper'] as PaperKind)
        .then((words) => put(status, words))
        .finally(() => buttons().forEach((one) => (one.disabled = false)));
    });
}

/** @returns what became of it, in words */
async function make(desk: Desk, kind: PaperKind): Promise<string> {
  try {
    const { makePaper } = await codePart('papers');
    const paper = await makePaper(kind, desk.judged, desk.today);
    if (!paper) return 'Năm này chưa có tháng nào theo kế hoạch, nên chưa có bảng tổng hợp.';
    return saveAs(paper.name, paper.bytes);
  } catch {
    return 'Chưa làm được giấy: phần làm giấy chưa tải về máy. Mở lại trang khi có mạng rồi bấm lại; việc đang làm vẫn còn.';
  }
}
