// The name of a village as an office writes it → the village it means, never by a row number, or what it could mean.
import type { Village } from '../../reports/lists/villages.ts';
import { fold } from '../../text/fold.ts';
import { nearest } from '../../text/nearest.ts';
import { splitTeam } from '../../text/team-name.ts';

/** `team`: where only one team of the village is meant. `among`: the names of villages it could mean, when there are several. */
export type VillageMatch =
  { index: number; team?: string } | { near: string | undefined; among?: readonly string[] };

/** What is known of the commune: the name that may stand behind its villages, and its word for a village. */
export interface CommuneWords {
  name: string;
  kind: string;
  village_word: string;
}

/** Words in front of a village's name all over Việt Nam; short forms are the same word. */
const UNITS: Readonly<Record<string, string>> = Object.fromEntries(
  `thon|lang|xom|ap|ban|buon|bon|plei|play|phum|soc|khom|khoi|khoi pho|khu|khu dan cu|khu pho|khu vuc|tieu khu|to dan pho|to dan cu|cum|cum dan cu|doi|chom
  |t=thon|th=thon|x=xom|k=khu|kdc=khu dan cu|kp=khu pho|kv=khu vuc|tk=tieu khu|tdp=to dan pho|to=to dan pho|thon van hoa=thon|lang van hoa=lang|thon xom=thon|thon to dan pho=thon|thon tdp=thon|ap van hoa=ap|khu pho van hoa=khu pho`
    .split('|')
    .map((entry) => entry.trim().split('='))
    .map(([short = '', long = short]) => [short, long]),
);

/** Every way to write one of those words, folded, the longest first. */
export const UNIT_WORDS = Object.keys(UNITS).sort((a, b) => b.length - a.length);

const UNIT = new RegExp(`^(${UNIT_WORDS.join('|')})(?: (?:so )?(?=[a-z0-9])|(?=\\d))`);
const TEAM = /^(?:to |ban |don vi )?(?:cong nghe so(?: cong dong)?|cns ?cd|cns) (?:cua )?/;
const NUMBERING =
  /^(?:\(?\d{1,3} ?[.)/:-]{1,5}\s?|\d{1,3}\s(?=\p{L})|[IVXa-zđ]{1,4}[.)]\s|[-*+•–]\s?)(?=.*\p{L})/u;
/** ", xã Mẫu Sơn", "- phường Hưng Đạo": the letters tell "xã" from "Liêu Xá". */
const COMMUNE = /(?:\s?[,–-]\s?|\s)(?=(?:xã|phường|thị trấn|tt\.?|huyện|quận|thành phố|tp\.?|tỉnh)\s)/u;
/** The same without accents, where a dash or a comma stands in front: "Lieu Xa" alone is a village. */
const BARE_COMMUNE = /\s?[,–/-]\s?(?=(?:xa|phuong|thi tran|huyen|quan|thanh pho|tp|tinh)[. ])/;
const BRACKETS = /\s?\(([^()]{0,60})\)\s?$/;

interface Spelling {
  /** Letters and digits, single spaces, no noughts in front of a number. */
  full: string;
  unit: string | undefined;
  /** The name without the word in front. */
  bare: string;
}

function keyOf(text: string): string {
  return fold(text.replace(/(?<![¹²³⁰-⁹*])[¹²³⁰-⁹*]+$/u, ''))
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b0+(?=\d)/g, '')
    .trim();
}

function spell(full: string): Spelling {
  const word = UNIT.exec(full);
  const unit = word?.[1];
  return word && unit
    ? { full, unit: UNITS[unit], bare: full.slice(word[0].length) }
    : { full, unit: undefined, bare: full };
}

/** "Tổ CNSCĐ thôn Xuân Nẻo" → with and without the words of the team. */
function spellings(text: string): Spelling[] {
  const first = keyOf(text);
  const inner = first.replace(TEAM, '');
  const all = [...new Set([first, inner])].map(spell);
  return all.flatMap((one) => (one.unit ? [one, spell(one.bare)] : [one]));
}

const isNumber = (bare: string) => /^(?:\d+[a-z]?|[ivx]+)$/.test(bare);

export function villageReader(
  villages: readonly Village[],
  commune?: CommuneWords,
): (text: string) => VillageMatch {
  const known = villages.flatMap((village, index) =>
    [village.name, ...village.aliases].map((name) => ({ index, name: village.name, ...spell(keyOf(name)) })),
  );
  const exact = new Map(villages.map(({ id }, index) => [keyOf(id), index]));
  for (const { full, index } of known) exact.set(full, index);
  const own = commune && keyOf(commune.village_word);
  const byBare = Map.groupBy(known, ({ bare }) => bare);

  const find = (one: Spelling): VillageMatch | undefined => {
    const index = exact.get(one.full);
    if (index !== undefined && !(isNumber(one.full) && one.unit === undefined)) return { index };
    const sameUnit = (unit: string | undefined) =>
      (unit ?? (own && (UNITS[own] ?? own)) ?? one.unit) === one.unit;
    const alike = byBare.get(one.bare) ?? [];
    // "1" is a row number, and "Khu 1" is not "Thôn 1"; "Khu dân cư Xuân Nẻo" is Xuân Nẻo.
    const meant = isNumber(one.bare)
      ? alike.filter(({ unit }) => one.unit !== undefined && sameUnit(unit))
      : alike.length > 1 && one.unit !== undefined
        ? alike.filter(({ unit }) => sameUnit(unit))
        : alike;
    const indexes = [...new Set(meant.map((match) => match.index))];
    if (indexes.length === 1) return { index: indexes[0]! };
    return indexes.length > 1
      ? { near: undefined, among: [...new Set(meant.map(({ name }) => name))] }
      : undefined;
  };

  const search = (text: string): VillageMatch | undefined =>
    spellings(text)
      .map(find)
      .find((match) => match !== undefined);

  const names = villages.map((village) => village.name);
  const whole = (text: string): VillageMatch => {
    // Whatever stands around it, a name we know has its letters in the text.
    const letters = keyOf(text).replaceAll(' ', '');
    if (!bares.some((bare) => letters.includes(bare))) return nearestTo(text);
    const found = variants(text, commune)
      .map(search)
      .find((match) => match !== undefined);
    const bracket = BRACKETS.exec(text)?.[1];
    const beside = bracket === undefined ? undefined : search(bracket);
    if (found && 'index' in found && beside && 'index' in beside && beside.index !== found.index)
      return { near: undefined, among: [names[found.index]!, names[beside.index]!] };
    return found ?? nearestTo(text);
  };
  /** Worked out when it is asked for: of most cells of a workbook nobody asks. */
  const nearestTo = (text: string): VillageMatch => ({
    get near() {
      const { bare } = spell(keyOf(text.replace(NUMBERING, '')));
      return isNumber(bare) || bare === '' ? undefined : nearest(bare, names);
    },
  });
  const bares = [
    ...new Set([...exact.keys(), ...byBare.keys()].map((key) => spell(key).bare.replaceAll(' ', ''))),
  ];
  return (text) => {
    if (!/[\p{L}\d]/u.test(text) || text.length > 200) return { near: undefined };
    const match = whole(text);
    const named = splitTeam(text);
    const beside = named && whole(named.rest);
    if (!beside || !('index' in beside) || ('index' in match && match.index !== beside.index)) return match;
    return { index: beside.index, team: named.team };
  };
}

/** The text as it is, then without what offices write around a name. */
function variants(text: string, commune: CommuneWords | undefined): string[] {
  const plain = text.replace(NUMBERING, '');
  const bare = plain.replace(BRACKETS, '');
  const named = withoutCommune(plain.normalize('NFC').toLowerCase(), commune);
  return [text, plain, bare, ...named.flatMap((name) => [name, name.replace(BRACKETS, '')])];
}

/** "Thôn Xuân Nẻo, xã Mẫu Sơn", "Xã Mẫu Sơn - thôn Xuân Nẻo", "Xuân Nẻo - Mẫu Sơn" → the village. */
function withoutCommune(text: string, commune: CommuneWords | undefined): string[] {
  const own = commune && [keyOf(`${commune.kind} ${commune.name}`), keyOf(commune.name)];
  const behind = [COMMUNE, BARE_COMMUNE].flatMap((place) => {
    const [name = '', rest] = text.split(place, 2);
    return rest !== undefined && (!own || keyOf(rest).startsWith(own[0]!)) ? [name] : [];
  });
  const parts = text.split(/\s?[,–/-]\s/);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length !== 2 || !own) return behind;
  return [...behind, ...(own.includes(keyOf(last)) ? [first] : own.includes(keyOf(first)) ? [last] : [])];
}
