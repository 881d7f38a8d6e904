// The list of titles and other names that search answers from at once.
import type { APIRoute } from 'astro';
import { about, edition, guide, infographic, link, progress, village } from '../../address/address.ts';
import { pack, type Entry } from '../../search/directory.ts';
import { monthName } from '../../text/date.ts';
import { commune, library, reports, site } from '../_site.ts';

const entries: Entry[] = [
  ...library.guides.map(({ slug, title, aliases }): Entry => ({
    path: link(guide(slug)),
    title,
    kind: 'guide',
    aliases,
  })),
  ...library.infographics.map(({ slug, title, aliases }): Entry => ({
    path: link(infographic(slug)),
    title,
    kind: 'infographic',
    aliases,
  })),
  ...reports.villages.map(({ id, name, aliases }): Entry => ({
    path: link(village(id)),
    title: `${commune.village_word} ${name}`,
    kind: 'village',
    aliases: [name, ...aliases],
  })),
  {
    path: link(progress),
    title: 'Tiến độ các thôn',
    kind: 'progress',
    aliases: ['kết quả', 'số liệu', 'báo cáo', 'kế hoạch'],
  },
  ...reports.editions.map(({ month }): Entry => ({
    path: link(edition(month)),
    title: `Kết quả ${monthName(month)}`,
    kind: 'edition',
    aliases: [],
  })),
  {
    path: link(about),
    title: `Về ${site.name} và ${commune.kind} ${commune.name}`,
    kind: 'about',
    aliases: [commune.name, `${commune.kind} ${commune.name}`, 'liên hệ', 'giới thiệu'],
  },
];

export const GET: APIRoute = () => Response.json(pack(entries));
