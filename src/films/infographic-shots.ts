// A drawn infographic → the shots of its film: its title, one shot for each point of each sheet, the warnings, the code.
import type { DrawnInfographic } from '../guides/infographics/infographics.ts';
import { itemSaid, RIGHT, WRONG, type Sheet } from '../guides/sheet.ts';
import { PART_TITLES } from '../text/phrases.ts';
import { topic } from '../text/topics.ts';
import { captionPages, sentences } from './caption-pages.ts';
import { lastShot, type Maker } from './last-shot.ts';
import type { Shot } from './shot.ts';

export function infographicShots(one: DrawnInfographic, maker: Maker): Shot[] {
  const opening: Shot = {
    picture: { kind: 'title', topic: topic(one.topic).name, title: one.title, icon: one.icon },
    drawn: one.title,
    captions: captionPages(sentences(one.summary).slice(0, 1)),
  };
  const warnings = new Set<string>();
  const said = one.sheets.flatMap((sheet) => [...pointsOf(sheet), ...warningOf(sheet, warnings)]);
  return [opening, ...said, lastShot(maker)];
}

/** The sheet's points, each under its title. */
function pointsOf(sheet: Sheet): Shot[] {
  const { title, lead, numbers = [], screen, items, right = [], wrong = [] } = sheet;
  const shots: Shot[] = [
    ...numbers.map(({ value, text }): Shot => ({
      picture: { kind: 'value', text: value },
      drawn: value,
      captions: captionPages([text]),
    })),
    ...(screen
      ? [{ picture: { kind: 'screen' as const, screen }, captions: captionPages([lead ?? title]) }]
      : []),
    ...items.map((item): Shot => ({
      picture: { kind: 'icon', name: item.icon, sense: 'plain' },
      captions: captionPages([itemSaid(item)]),
    })),
    ...side(right, RIGHT, 'check', 'right'),
    ...side(wrong, WRONG, 'x', 'wrong'),
  ];
  // What a sheet says under its title comes before its first point.
  const leading = screen || lead === undefined ? [] : captionPages([lead]);
  return shots.map((shot, index) => ({
    ...shot,
    label: `${title} · ${index + 1}/${shots.length}`,
    captions: index === 0 ? [...leading, ...shot.captions] : shot.captions,
  }));
}

const side = (lines: readonly string[], heading: string, name: string, sense: 'right' | 'wrong'): Shot[] =>
  lines.map((line) => ({
    picture: { kind: 'icon', name, sense },
    drawn: `${heading}:`,
    captions: captionPages([line]),
  }));

/** A warning two sheets share is said once. */
function warningOf({ warning }: Sheet, said: Set<string>): Shot[] {
  if (warning === undefined || said.has(warning)) return [];
  said.add(warning);
  const heading = PART_TITLES.Warning;
  return [{ picture: { kind: 'danger', heading }, drawn: heading, captions: captionPages([warning]) }];
}
