// What a build knows → what the page for the teams shows: the month to send on, reminders, the plan's numbers, every team.
import { absolute, edition as editionPath, teamReport, villageMonth } from '../../address/address.ts';
import { latest } from '../../progress/history.ts';
import { leaderSentences } from '../../progress/leaders.ts';
import { teamDirectory } from '../../progress/team.ts';
import { listsIn } from '../../reports/lists/lists.ts';
import { leadersMessage, reminder } from '../../share/message.ts';
import { thisMonth } from '../../text/clock.ts';
import { monthName } from '../../text/date.ts';
import { commune, library, pictures, reports, site } from '../site.ts';

/** What else people type to find the page. */
const ALIASES = [
  'tổ công nghệ số cộng đồng',
  'tổ trưởng',
  'gửi nhóm zalo',
  'đi từng nhà',
  'nhắc báo cáo',
  'nhờ tổ',
  'tổ ở đâu',
];

export function teamView() {
  const { plan, targets, village_word, kind, name, sample, villages_missing: missing } = commune;
  const { month } = latest(reports);
  /** What the villages report next. */
  const asked = listsIn(reports.lists, thisMonth()).indicators.map(({ short }) => short);
  /** The plan, III.3.3: to the commune's committee, through the office that leads the plan. */
  const recipient = `Ủy ban nhân dân ${kind}${plan.led_by ? `, qua ${plan.led_by},` : ''}`;
  const titles = new Map(library.guides.map(({ slug, title }) => [slug, title]));
  return {
    aliases: ALIASES,
    pages: { month: monthName(month), word: site.village, day: plan.report_day },
    results: {
      month: monthName(month),
      places: [
        { name: `Cả ${kind}`, path: editionPath(month), picture: pictures.month(month).portrait.file },
        ...reports.villages.map(({ id, name: village }) => ({
          name: `${village_word} ${village}`,
          path: villageMonth(month, id),
          picture: pictures.month(`${month}/${id}`).portrait.file,
        })),
      ],
      message: leadersMessage(
        { title: `Kết quả ${monthName(month)}, ${kind} ${name}`, sample },
        leaderSentences(reports, (slug) => titles.get(slug)),
        absolute(editionPath(month), site.origin),
      ),
    },
    reminder: {
      day: plan.report_day,
      recipient,
      message: reminder(
        { day: plan.report_day, to: recipient, village: site.village },
        asked,
        absolute(teamReport, site.origin),
      ),
    },
    visit: {
      swindle: 'nhan-biet-lua-dao',
      share: targets.household_share,
      people: targets.people_per_month,
      word: site.village,
      kind,
    },
    directory: { teams: teamDirectory(reports, thisMonth()), word: village_word, kind, missing },
  };
}
