// The site's news, once for both feeds.
import { newsOf, type Channel } from '../share/feed.ts';
import { library, reports, site } from './site.ts';

export const channel: Channel = { ...site, author: site.commune };
export const news = newsOf(library.guides, reports, site.origin);
