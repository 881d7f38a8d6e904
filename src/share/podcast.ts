// Recordings → a podcast (RSS with the tags Apple asks for), and those of a week as a list that players open.
import { absolute, appIcon, broadcast, home, podcast } from '../address/address.ts';
import { PODCAST_COVER } from '../offline/app.ts';
import type { Day } from '../text/date.ts';
import { escapeXml } from '../text/xml.ts';
import type { Channel } from './feed.ts';

export interface Episode {
  /** Names this very recording: a new one of the same words is a new episode. */
  id: string;
  title: string;
  summary: string;
  /** Path of the page it belongs to, and of its file. */
  page: string;
  file: string;
  bytes: number;
  seconds: number;
  day: Day;
}

/** As RFC 822 writes a day: midnight in Việt Nam. */
const mailDate = (day: Day) => new Date(`${day}T00:00:00+07:00`).toUTCString();

/** @param episodes at least one, newest first */
export function toPodcast(
  { name, description, author, origin }: Channel,
  episodes: readonly Episode[],
): string {
  const at = (path: string) => escapeXml(absolute(path, origin));
  const items = episodes.map(
    ({ id, title, summary, page, file, bytes, seconds, day }) => `<item>
<guid isPermaLink="false">${escapeXml(id)}</guid>
<title>${escapeXml(title)}</title>
<link>${at(page)}</link>
<description>${escapeXml(summary)}</description>
<pubDate>${mailDate(day)}</pubDate>
<enclosure url="${at(file)}" length="${bytes}" type="audio/mpeg"/>
<itunes:duration>${seconds}</itunes:duration>
<itunes:explicit>false</itunes:explicit>
</item>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${escapeXml(`${name}: nghe đọc`)}</title>
<link>${at(broadcast)}</link>
<atom:link href="${at(podcast)}" rel="self" type="application/rss+xml"/>
<language>vi</language>
<description>${escapeXml(description)}</description>
<itunes:author>${escapeXml(author)}</itunes:author>
<itunes:image href="${at(appIcon(PODCAST_COVER))}"/>
<itunes:category text="Government"/>
<itunes:explicit>false</itunes:explicit>
<image>
<url>${at(appIcon(PODCAST_COVER))}</url>
<title>${escapeXml(`${name}: nghe đọc`)}</title>
<link>${at(home)}</link>
</image>
${items.join('')}</channel>
</rss>
`;
}

/** @param episodes in the order they are to be played, each with the words before its title */
export function toPlaylist(
  episodes: readonly (Pick<Episode, 'title' | 'file' | 'seconds'> & { when: string })[],
  origin: string,
): string {
  const lines = episodes.map(
    ({ when, title, file, seconds }) => `#EXTINF:${seconds},${when}: ${title}\n${absolute(file, origin)}\n`,
  );
  return `#EXTM3U\n${lines.join('')}`;
}
