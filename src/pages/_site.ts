// Data and content, read once for all pages; a problem in either stops the build with its place and its mend.
import { join } from 'node:path';
import { originOf, picture as picturePath } from '../address/address.ts';
import { InputError } from '../files/issue.ts';
import { loadLibrary } from '../guides/load.ts';
import { placeName } from '../progress/sentence.ts';
import { DATA_FOLDER, loadReports } from '../reports/load.ts';
import { protect, type PublicEdition } from '../reports/protect.ts';
import { makePictures } from '../share/pictures.ts';
import type { PagePicture, Site } from '../ui/site.ts';
import { SAMPLE_NOTE } from '../text/phrases.ts';
import { dayName, monthName } from '../text/date.ts';

function load() {
  const data = loadReports(DATA_FOLDER);
  const content = loadLibrary('content', join(DATA_FOLDER, 'links.csv'));
  if (!data.reports || !content.library) throw new InputError([...data.issues, ...content.issues]);
  return { reports: protect(data.reports), library: content.library };
}

export const { reports, library } = load();
export const { commune } = reports;

export const site: Site = {
  name: commune.site.name,
  commune: `${placeName({ kind: 'commune' }, commune)}, ${commune.city}`,
  description: commune.site.description,
  origin: originOf(commune.site.address),
  sample: commune.sample,
};

export const pictures = makePictures(library, reports, site, site.origin);

/** Words that mark every figure while the data is made up. */
export const watermark = site.sample ? SAMPLE_NOTE : null;

/** The preview card of a page, as the page's head needs it. */
export function cardOf(key: string): PagePicture {
  const { file, width, height, alt } = pictures.card(key);
  return { path: picturePath(file), width, height, alt };
}

/** "Số liệu tháng 9/2026, xã nhận ngày 18/9/2026." */
export function dated({ month, received }: PublicEdition): string {
  const when = received ? `, ${commune.kind} nhận ngày ${dayName(received)}` : '';
  return `Số liệu ${monthName(month)}${when}.`;
}
