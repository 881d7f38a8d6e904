// A piece of text → whether a person is named in it; places, offices and headings that begin like a name are none.
import { HONOURED, ORDINARY, OTHER, PLACE_ENDS, PLACE_SIDES, USUAL } from './family-names.ts';
import { fold } from '../fold.ts';
import { wordsOf, type Word } from './name-parts.ts';
import {
  BARE,
  EVERYDAY,
  HEADS,
  MIDDLE,
  NO_GIVEN,
  NOT_CALLED,
  OFFICES,
  PLACES,
  ROLES,
  TITLES,
} from './name-words.ts';

/** A shortened family name, "Ng. Văn", "Ng Thị", "Tr. Thị Hoa", and names of the highlands. */
const SHORTENED =
  /(?<!\p{L})(?:Ng\.?\s?(?:Văn|Thị|[VT]\.)|(?:Ngh|Tr|Trg|Ph|Hg|Đg)\.\s?(?:Văn|Thị)\s|H['’]\p{Lu}\p{Ll})/u;

/** True for a text that is a name and nothing else: "Nguyễn Văn A", "Trần Thị B (chủ hộ)", "1. Lê Hoa". */
export function looksLikeName(text: string): boolean {
  const bare = text.replace(/^[\s\d.)/*+-]{0,8}/, '').replace(/\s?\([^()]{0,40}\)\s?$/, '');
  const all = wordsOf(bare);
  if (all.length < 2 || all.length > 6) return false;
  const start = TITLES.has(all[0]?.small ?? '') ? 1 : 0;
  return all.slice(1).every(({ joined }) => joined) && nameLength(all, start) === all.length - start;
}

/** True when a person is named anywhere in the text. */
export function holdsName(text: string): boolean {
  if (!/\p{L}/u.test(text)) return false;
  if (SHORTENED.test(text)) return true;
  const all = wordsOf(text);
  return all.some((word, index) => {
    if (TITLES.has(word.small) && isCalled(all, index)) return true;
    if (hasRole(all, index)) return true;
    const before = all[index - 1];
    if (before && word.joined && isNoStart(before, word) && !isHead(all, index - 2)) return false;
    if (TITLES.has(word.small) || (PLACES.has(word.small) && USUAL.has(all[index + 1]?.small ?? '')))
      return false;
    const length = nameLength(all, index);
    if (length === 2 && all.length === 2) return !PLACE_SIDES.has(all[1]?.small ?? '') || isGiven(all[1]);
    return length >= 3 || (length === 2 && isSettled(all[index + 1]));
  });
}

/** Behind "đường", or the second word of "An ninh". */
const isNoStart = (before: Word, { small }: Word) =>
  PLACES.has(before.small) || ORDINARY.has(`${before.small}_${small}`);

/** "Trưởng thôn", "Phó khu" */
const isHead = (all: readonly Word[], at: number) =>
  HEADS.has(all[at]?.small ?? '') && all[at + 1]?.joined === true;

/** Of what belongs to one household or paper, whoever else bears the name; a school has pupils and teachers. */
const OWN_ROLE = /^(chủ|người|họ|và|vợ|chồng|bố|mẹ|con|gia)_/;

/** "Chủ hộ: Đinh Công Tráng", "Trưởng thôn Bùi Xuân Mạnh": of two words only what no village is called. */
function hasRole(all: readonly Word[], start: number): boolean {
  const [two, one, first] = [all[start - 2], all[start - 1], all[start]];
  if (!two || !one?.joined || !first) return false;
  const role = `${two.small}_${one.small}`;
  if (!ROLES.has(role)) return false;
  if (!USUAL.has(first.small) && all.every(({ capital }) => capital)) return false;
  const length = familyLength(all, start);
  if (isPlace(spokenOf(all, start, length))) return length >= 3 && OWN_ROLE.test(role);
  return length >= 3 || (length === 2 && USUAL.has(first.small) && !PLACES.has(one.small));
}

/** Sides that people are called too: "Trần Nam". */
const isGiven = (word: Word | undefined) => /^(nam|đông|trung|mới|xá)$/.test(word?.small ?? '');

/** "Nguyễn Văn", "Trần Thị": never a place. */
const isSettled = (second: Word | undefined) => second !== undefined && /^(văn|thị)$/.test(second.small);

/** "bà Hoa", "Ông NGUYỄN VĂN AN": a title, and a name or one capital word that is none of the known places. */
function isCalled(all: readonly Word[], title: number): boolean {
  const [first, second] = [all[title + 1], all[title + 2]];
  if (!first?.joined) return false;
  if (nameLength(all, title + 1) >= 2) return true;
  // "Thầy Doãn Minh Trí", and nothing else.
  if (all.length === 4 && title === 0 && familyLength(all, 1) === 3) return true;
  if (!first.capital || first.acronym || first.small.length < 2 || NOT_CALLED.has(first.small)) return false;
  if (second?.joined && OFFICES.has(first.small)) return false;
  const shouted = all.every(({ capital }) => capital);
  if (second?.joined && second.capital)
    return !shouted && !PLACES.has(first.small) && !TITLES.has(first.small);
  return !shouted || all.length === 2;
}

/** How many words from `start` on are one person's name; 0 when none is. */
function nameLength(all: readonly Word[], start: number): number {
  const [first, second] = [all[start], all[start + 1]];
  if (!first || !second?.joined) return 0;
  const usual = USUAL.has(first.small);
  if (!usual && !OTHER.has(first.small)) return bareLength(all, start);
  if (!first.capital) return smallLength(all, start);
  const length = capitalsFrom(all, start);
  const spoken = spokenOf(all, start, length);
  if (length < 2 || isPlace(spoken)) return MIDDLE.has(second.small) ? smallLength(all, start) : 0;
  const headline = all.every(({ capital, small }) => capital && small.length > 1) && all.length > length;
  if (MIDDLE.has(second.small)) return headline && !usual && isPhrase(second, all[start + 2]) ? 0 : length;
  if (length === 2) return usual ? 2 : 0;
  if (usual) return length;
  return headline || PLACE_SIDES.has(spoken.at(-1) ?? '') ? 0 : length;
}

/** Capital words from a family name on, streets and schools that bear such a name too. */
function familyLength(all: readonly Word[], start: number): number {
  const [first, second] = [all[start], all[start + 1]];
  if (!first?.capital || !second || first.acronym || ORDINARY.has(`${first.small}_${second.small}`)) return 0;
  return USUAL.has(first.small) || OTHER.has(first.small) ? capitalsFrom(all, start) : 0;
}

function capitalsFrom(all: readonly Word[], start: number): number {
  let length = 1;
  while (length < 5 && isPart(all[start + length])) length++;
  return length;
}

const spokenOf = (all: readonly Word[], start: number, length: number) =>
  all.slice(start, start + length).map(({ small }) => small);

/** "văn bản", "thị trường" */
const isPhrase = (middle: Word, next: Word | undefined) =>
  NO_GIVEN.has(`${middle.small}_${next?.small ?? ''}`);

const isPart = (word: Word | undefined) => word !== undefined && word.joined && word.capital && !word.acronym;

function isPlace(spoken: readonly string[]): boolean {
  const [first = '', second = ''] = spoken;
  return (
    ORDINARY.has(`${first}_${second}`) ||
    PLACE_ENDS.has(second) ||
    [2, 3, 4].some(
      (length) =>
        HONOURED.has(spoken.slice(0, length).join('_')) &&
        // "Lê Hồng" is a commune, "Lê Hồng Nhung" somebody.
        (length > 2 || spoken.slice(2).every((word) => PLACE_SIDES.has(word))),
    )
  );
}

/** "nguyễn văn an": small letters need Nguyễn, or a middle word that only names have. */
function smallLength(all: readonly Word[], start: number): number {
  const [first, second, third] = [0, 1, 2].map((step) => all[start + step]?.small ?? '') as [
    string,
    string,
    string,
  ];
  if (!all[start + 2]?.joined || HONOURED.has([first, second, third].join('_'))) return 0;
  const middle = /^(văn|thị)$/.test(second) && !NO_GIVEN.has(`${second}_${third}`) && !EVERYDAY.has(first);
  if (!middle && first !== 'nguyễn') return 0;
  return Math.min(all.length - start, 4);
}

/** "Nguyen Van An": accents lost, so only the family names that stay one, or "Van" and "Thi". */
function bareLength(all: readonly Word[], start: number): number {
  const spoken = all.slice(start, start + 4);
  const [first, second, third] = spoken;
  if (!first || !second || !third?.joined || !BARE.has(first.small)) return 0;
  if (
    fold(spoken.map(({ small }) => small).join(' ')).length !==
    spoken.map(({ small }) => small).join(' ').length
  )
    return 0;
  const capitals = first.capital && second.capital && third.capital;
  const middle =
    /^(van|thi)$/.test(second.small) && !/^(de|ban|phong|hoa|truong|tran|xa|dua|kien)$/.test(third.small);
  if (!middle && !(capitals && first.small === 'nguyen')) return 0;
  return spoken.length;
}
