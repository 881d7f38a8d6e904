// Another commune's words for itself and its villages, in every sentence about a figure.
import { expect, test } from 'vitest';
import { loadReports } from '../reports/load.ts';
import { protect, type PublicReports } from '../reports/public/protect.ts';
import { figure } from './figure.ts';
import { villagePlaces } from './history.ts';
import { communeOverview } from './overview.ts';
import { swingSentence, weakest, weakestSentence } from './rate.ts';
import { reportingSentence } from './sentence.ts';
import { surveyRows, surveySentence } from './survey.ts';
import { teamDirectory } from './team.ts';

const reports = protect(loadReports('tests/sample').reports!);

test('sentences speak of a phường and its tổ dân phố where they are called so', () => {
  const commune = { ...reports.commune, kind: 'phường', village_word: 'Tổ dân phố' } as const;
  const ward: PublicReports = { ...reports, commune };
  const [place] = villagePlaces(ward);
  const said = [
    communeOverview(ward),
    reportingSentence(ward),
    swingSentence(ward),
    surveySentence(ward),
    weakestSentence(weakest(ward, place!)!, commune),
    ...teamDirectory(ward, ward.month).map(({ name, sentence }) => `${name}: ${sentence}`),
    ...surveyRows(ward, { kind: 'commune' }).flatMap(({ rows }) =>
      rows.flatMap(({ now, before }) => [now, before]),
    ),
    ...ward.indicators.map((indicator) =>
      figure(ward, { kind: 'commune' }, indicator).sentence.replace(indicator.short, ''),
    ),
  ];
  expect(said.filter((one) => /tổ dân phố/i.test(one)).length).toBeGreaterThan(20);
  expect(said.filter((one) => /(?<!\p{L})(thôn|xã)(?!\p{L})/iu.test(one))).toEqual([]);
});
