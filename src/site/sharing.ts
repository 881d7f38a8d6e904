// A page worth sending on → what its share kit holds.
import {
  absolute,
  guide as guidePath,
  infographic as infographicPath,
  journey as journeyPath,
  lifeEvent as lifeEventPath,
  short,
  survey,
  training as trainingPath,
} from '../address/address.ts';
import type { Journey } from '../guides/journeys/journey.ts';
import type { Infographic } from '../guides/infographics/infographics.ts';
import type { LifeEvent } from '../guides/journeys/life-event.ts';
import type { Guide } from '../guides/library.ts';
import type { Training } from '../guides/journeys/training.ts';
import { figureMessage, messageOf, spoken } from '../share/message.ts';
import type { Month } from '../text/date.ts';
import type { Sharing } from '../ui/frame/site.ts';
import { library, pictures, site } from './site.ts';

const at = (path: string) => absolute(path, site.origin);

/** @param said the address for voices, when the page has a shorter one */
function sharing(message: string, path: string, files: readonly string[], said = path): Sharing {
  return { message, pictures: files, spoken: spoken(at(said)) };
}

export const guideMessage = ({ slug, zalo }: Guide) => messageOf(zalo, at(guidePath(slug)));

/** The sheets drawn for a guide, else its card. */
export function guidePictures({ slug }: Guide): string[] {
  const drawn = library.infographics.filter(({ guide }) => guide === slug);
  const sheets = drawn.flatMap((one) => pictures.sheets(one.slug)).map(({ file }) => file);
  return sheets.length > 0 ? sheets : [pictures.card(`guide:${slug}`).file];
}

export const shareGuide = (guide: Guide) =>
  sharing(guideMessage(guide), guidePath(guide.slug), guidePictures(guide), short(guide.short));

export function shareInfographic({ slug, zalo }: Infographic): Sharing {
  const path = infographicPath(slug);
  const files = pictures.sheets(slug).map(({ file }) => file);
  return sharing(messageOf(zalo, at(path)), path, files);
}

export function shareJourney({ slug, zalo }: Journey): Sharing {
  const path = journeyPath(slug);
  return sharing(messageOf(zalo, at(path)), path, [pictures.card(`journey:${slug}`).file]);
}

export function shareSurvey(sentence: string): Sharing {
  return sharing(figureMessage(sentence, at(survey), site.sample), survey, [pictures.card('survey').file]);
}

/** A page with figures of a month: the commune's, or a village's. */
export function shareFigures(path: string, sentence: string, month: Month, village?: string): Sharing {
  const { portrait } = pictures.month(village === undefined ? month : `${month}/${village}`);
  return sharing(figureMessage(sentence, at(path), site.sample), path, [portrait.file]);
}

/** A page that stands by itself: its words for the group, and its preview card. */
export function sharePage(path: string, words: string, card: string): Sharing {
  return sharing(messageOf(words, at(path)), path, [pictures.card(card).file]);
}

export const shareTraining = ({ slug, zalo }: Training) =>
  sharePage(trainingPath(slug), zalo, `training:${slug}`);

export const shareLifeEvent = ({ slug, zalo }: LifeEvent) =>
  sharePage(lifeEventPath(slug), zalo, `event:${slug}`);
