// All content → its films: one for each guide with drawn screens, one for each drawn infographic; written down, not yet encoded.
import { shortHash } from '../files/disk.ts';
import type { DrawnInfographic, Infographic } from '../guides/infographics/infographics.ts';
import type { Guide, Library } from '../guides/library.ts';
import { hasScreens } from '../guides/practice/practice.ts';
import { TONES } from '../colours/palette.ts';
import type { Issuer } from '../share/issuer.ts';
import { drawnOrigins, guideOrigin } from '../share/origins.ts';
import { marksSvg } from '../share/sheet/svg.ts';
import type { Origin } from '../share/sheet/compose.ts';
import { cuesOf, transcriptOf } from './captions.ts';
import { ENCODER } from './encoder-version.ts';
import { HEIGHT, WIDTH, type Film } from './film.ts';
import { guideShots } from './guide-shots.ts';
import { infographicShots } from './infographic-shots.ts';
import { paced, total } from './pace.ts';
import { sceneOf } from './scenes.ts';
import type { Shot } from './shot.ts';
import type { Voice } from '../voice/current.ts';
import { filmVoice, type FilmVoice } from './voice.ts';

export interface ShownFilm extends Film {
  /** A paragraph for each picture. */
  transcript: readonly string[];
  /** The first picture as SVG. */
  still: string;
}

export interface Films {
  /** Undefined for a guide without drawn screens. */
  guide: (slug: string) => ShownFilm | undefined;
  /** Undefined for a received picture. */
  infographic: (slug: string) => ShownFilm | undefined;
  all: () => ShownFilm[];
}

export const hasFilm = (guide: Pick<Guide, 'body'>) => hasScreens(guide.body);
export const isDrawn = (one: Infographic): one is DrawnInfographic => one.kind === 'drawn';

/** Each film is written down when it is first asked for; only the voices are listened to at once. @param voices those that may be heard */
export async function makeFilms(
  { guides, infographics }: Library,
  issuer: Issuer,
  origin: string,
  voices: readonly Voice[],
): Promise<Films> {
  const ofGuides = new Map(
    await Promise.all(
      guides.filter(hasFilm).map(async (guide) => {
        const read = voices.find((one) => one.guide === guide.slug && one.reading === 'loa');
        const voice = await filmVoice(read?.file);
        return [guide.slug, once(() => guideFilm(guide, issuer, origin, voice))] as const;
      }),
    ),
  );
  const ofInfographics = new Map(
    infographics
      .filter(isDrawn)
      .map((one) => [one.slug, once(() => infographicFilm(one, guides, issuer, origin))]),
  );
  return {
    guide: (slug) => ofGuides.get(slug)?.(),
    infographic: (slug) => ofInfographics.get(slug)?.(),
    all: () => [...ofGuides.values(), ...ofInfographics.values()].map((make) => make()),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function guideFilm(guide: Guide, issuer: Issuer, origin: string, voice: FilmVoice | undefined): ShownFilm {
  const maker = guideOrigin(guide, issuer, origin);
  return filmOf({ name: guide.slug, title: guide.title }, guideShots(guide, maker), maker, voice);
}

function infographicFilm(
  one: DrawnInfographic,
  guides: readonly Guide[],
  issuer: Issuer,
  origin: string,
): ShownFilm {
  const maker = drawnOrigins(one, guides, issuer, origin)[0]!;
  return filmOf({ name: `tranh-${one.slug}`, title: one.title }, infographicShots(one, maker), maker);
}

function filmOf(
  { name, title }: Pick<Film, 'name' | 'title'>,
  shots: readonly Shot[],
  maker: Origin,
  voice?: FilmVoice,
): ShownFilm {
  const seconds = paced(shots, voice?.seconds);
  const look = { tone: TONES[maker.topic], issuer: maker.issuer, title };
  const scenes = shots.map((shot, index) =>
    sceneOf(shot, seconds[index]!, { index, of: shots.length }, look),
  );
  const stem = `${name}-${shortHash(JSON.stringify([ENCODER, scenes, voice?.hash]))}`;
  const [first] = scenes;
  const cues = cuesOf(shots, seconds);
  return {
    ...{ name, title, file: `${stem}.mp4`, captions: `${name}-${shortHash(JSON.stringify(cues))}.vtt` },
    ...{ seconds: total(seconds), cues, scenes, transcript: transcriptOf(shots) },
    still: marksSvg([...first!.base, ...first!.frames[0]!.over], WIDTH, HEIGHT),
    ...(voice && { voice: voice.path }),
  };
}
