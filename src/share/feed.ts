// New guides and new editions → the site's news, as Atom and as JSON Feed.
import { absolute, atomFeed, edition, guide as guidePath, home, jsonFeed } from '../address/address.ts';
import type { Guide } from '../guides/library.ts';
import { asOf } from '../progress/history.ts';
import { communeOverview } from '../progress/overview.ts';
import { deadline } from '../reports/due.ts';
import type { PublicReports } from '../reports/public/protect.ts';
import { monthName, type Day } from '../text/date.ts';
import { SAMPLE_NOTE } from '../text/phrases.ts';
import { escapeXml as escape } from '../text/xml.ts';

export interface News {
  /** The address of its page: stays when the words change. */
  id: string;
  title: string;
  summary: string;
  day: Day;
}

/** A reader of feeds asks for what is new, not for everything. */
const MOST = 40;

/** Newest first; on one day the editions, then guides by title. */
export function newsOf(guides: readonly Guide[], reports: PublicReports, origin: string): News[] {
  const { sample, plan } = reports.commune;
  const lessons = guides.map(({ slug, title, summary, checked }) => ({
    id: absolute(guidePath(slug), origin),
    title,
    summary,
    day: checked,
  }));
  const editions = reports.editions.map(({ month, received }) => ({
    id: absolute(edition(month), origin),
    title: `Kết quả ${monthName(month)}${sample ? ` (${SAMPLE_NOTE})` : ''}`,
    summary: communeOverview(asOf(reports, month)),
    day: received ?? deadline(month, plan),
  }));
  return [...editions.reverse(), ...lessons.sort((a, b) => a.title.localeCompare(b.title, 'vi'))]
    .sort((a, b) => (a.day < b.day ? 1 : Number(a.day === b.day) - 1))
    .slice(0, MOST);
}

export interface Channel {
  name: string;
  description: string;
  /** Whose news: "xã Đại …". */
  author: string;
  origin: string;
}

/** Midnight in Việt Nam. */
const moment = (day: Day) => `${day}T00:00:00+07:00`;

/** @param news at least one: a site always has a guide */
export function toAtom({ name, author, origin }: Channel, news: readonly News[]): string {
  const at = (path: string) => escape(absolute(path, origin));
  const entries = news.map(
    ({ id, title, summary, day }) => `<entry>
<id>${escape(id)}</id>
<link href="${escape(id)}"/>
<title>${escape(title)}</title>
<updated>${moment(day)}</updated>
<summary>${escape(summary)}</summary>
</entry>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
<id>${at(home)}</id>
<link href="${at(home)}"/>
<link rel="self" type="application/atom+xml" href="${at(atomFeed)}"/>
<title>${escape(name)}</title>
<author><name>${escape(author)}</name></author>
<updated>${moment(news[0]!.day)}</updated>
${entries.join('')}</feed>
`;
}

export function toJsonFeed({ name, description, author, origin }: Channel, news: readonly News[]): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: name,
    description,
    home_page_url: absolute(home, origin),
    feed_url: absolute(jsonFeed, origin),
    language: 'vi',
    authors: [{ name: author }],
    items: news.map(({ id, title, summary, day }) => ({
      id,
      url: id,
      title,
      content_text: summary,
      date_published: moment(day),
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
