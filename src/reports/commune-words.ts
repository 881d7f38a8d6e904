// What the commune says of itself → the words that content may name in double round brackets: "((village))".
import { capital } from '../text/capital.ts';
import { monthName } from '../text/date.ts';
import { villageHead } from '../text/village-head.ts';
import type { Commune } from './commune.ts';

/** "thành phố Hải Phòng" → "thành phố", "Hải Phòng". */
const cityParts = (city: string) => /^(thành phố|tỉnh) (.+)$/.exec(city)?.slice(1) ?? ['', city];

/** "https://xa.haiphong.gov.vn" → "xa.haiphong.gov.vn", and the part of it that is the city's. */
function portalParts(address: string | null): [host: string, city: string] {
  const host = /^https:\/\/([^/]+)/.exec(address ?? '')?.[1] ?? '';
  return [
    host,
    host
      .replace(/\.gov\.vn$/, '')
      .split('.')
      .at(-1) ?? '',
  ];
}

export function communeWords({ kind, name, village_word, city, plan, targets, channels }: Commune) {
  const commune = `${kind} ${name}`;
  const village = village_word.toLowerCase();
  const [cityKind = '', cityShort = ''] = cityParts(city);
  const [portal, portalCity] = portalParts(channels.portal.address);
  const replaces = plan.replaces ? ` (thay ${plan.replaces})` : '';
  return {
    commune,
    Commune: capital(commune),
    'commune-short': name,
    city,
    City: capital(city),
    'city-short': cityShort,
    'city-kind': cityKind,
    village,
    Village: capital(village),
    'village-head': villageHead(village),
    'Village-head': capital(villageHead(village)),
    portal,
    'portal-city': portalCity,
    zalo: channels.zalo.name,
    fanpage: channels.fanpage.name,
    plan: `Kế hoạch ${monthName(plan.date)} của ${kind}${replaces}`,
    'plan-date': plan.date,
    'teams-decision': plan.teams_by ?? `quyết định của ${kind}`,
    household_share: String(targets.household_share),
    people_per_month: String(targets.people_per_month),
    report_day: String(plan.report_day),
    team_members: String(plan.team_members),
    plan_month: monthName(plan.date),
    plan_year: plan.date.slice(0, 4),
  };
}
