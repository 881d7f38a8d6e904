// All content → its A4 sheets: one PDF for each drawn infographic, one poster for each guide.
import type { Sheet } from '../guides/sheet.ts';
import type { Guide, Library } from '../guides/library.ts';
import { drawnOrigins, guideOrigin } from './origins.ts';
import { paper, type Paper } from './paper.ts';
import type { Issuer } from './issuer.ts';

export interface Papers {
  /** Undefined for a received picture: it is printed as it came. */
  infographic: (slug: string) => Paper | undefined;
  /** The poster of a guide. Throws when unknown. */
  guide: (slug: string) => Paper;
  all: readonly Paper[];
}

export function makePapers({ guides, infographics }: Library, issuer: Issuer, origin: string): Papers {
  const drawn = new Map(
    infographics.flatMap((one) => {
      if (one.kind === 'received') return [];
      const origins = drawnOrigins(one, issuer, origin);
      const sheets = one.sheets.map((sheet, index) => ({ sheet, origin: origins[index]! }));
      return [[one.slug, paper(`${one.slug}-a4`, one.title, sheets, 'print')] as const];
    }),
  );
  const posters = new Map(
    guides.map((guide) => {
      const sheet = { sheet: posterSheet(guide), origin: guideOrigin(guide, issuer, origin) };
      return [guide.slug, paper(`ap-phich-${guide.slug}`, guide.title, [sheet], 'poster')] as const;
    }),
  );
  return {
    infographic: (slug) => drawn.get(slug),
    guide: (slug) => {
      const found = posters.get(slug);
      if (!found) throw new Error(`no poster for ${slug}`);
      return found;
    },
    all: [...drawn.values(), ...posters.values()],
  };
}

/** What kills trust and money: such a last line stands in the red band. */
const DANGER = /lừa đảo|OTP|mật khẩu/;

/** The poster's lines as a numbered sheet. */
export function posterSheet({ title, poster }: Pick<Guide, 'title' | 'poster'>): Sheet {
  const last = poster.at(-1) ?? '';
  const warned = poster.length > 3 && DANGER.test(last);
  const items = (warned ? poster.slice(0, -1) : poster).map((text) => ({ icon: 'check', text }));
  return { title, count_from: 1, items, ...(warned && { warning: last }) };
}
