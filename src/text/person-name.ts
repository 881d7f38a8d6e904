// A piece of text → whether a person is named in it; places, offices and headings that begin like a name are none.
import { HONOURED, ORDINARY, OTHER, PLACE_ENDS, PLACE_SIDES, USUAL } from './family-names.ts';
import { fold } from './fold.ts';

/** Words in front of a name. */
const TITLES = words('ông bà anh chị cô chú bác cụ em cháu thầy ông/bà anh/chị đ/c đc mr mrs ms');
/** A title and one word, "Bà Rịa", that is no person. */
const NOT_CALLED = words(
  'thuốc rịa nà triệu trưng tô hồ đen điểm công táo đình đốc ý giáo em lớn gia ngoại nội',
);
/** First words of what people belong to: "anh chị Tổ công nghệ số", "các bác Hội Nông dân". */
const OFFICES = words(
  'tổ hội đoàn ban ủy uỷ trạm trường chi câu bí phó tổng mặt đội nhà thôn xóm sở phòng bưu công văn',
);
/** Words in front of a place or an office that bears a person's name. */
const PLACES = words(
  `thôn xã phường phố đường quận huyện tỉnh tp trường thpt thcs ấp bản buôn xóm làng khu khối tổ đội chợ đền chùa đình cầu sông hồ núi
  ngõ ngách hẻm trấn công ty đoàn tncs phủ lưu viện nghĩa trang phong trào tượng đài kdc kp tdp học`,
);
const MIDDLE = words('văn thị thi van');
/** "lưu văn bản", "mai thị trường": the middle word belongs to the next. */
const NO_GIVEN = words('bản phòng hóa hoá minh thư nghệ kiện trường trấn xã sát lực hiếu phẩm thôn đua');
/** Family names that are everyday words too: in small letters only another sign makes a name of them. */
const EVERYDAY = words(
  'cao mai an la lại từ thi thị văn công hoa kim viết vì không ca cái đầu hàng mùa ông tiền',
);
/** Family names that stay one when their accents are lost. */
const BARE = words('nguyen tran pham hoang huynh bui ngo vu trinh truong');

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

interface Word {
  /** NFC, small letters, no marks around. */
  small: string;
  capital: boolean;
  /** In capitals throughout, in a text that is not. */
  acronym: boolean;
  /** Nothing but a space stands between it and the word before. */
  joined: boolean;
}

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
  if (/(?<!\p{L})(?:Ng\.\s?(?:Văn|Thị|[VT]\.)|H['’]\p{Lu}\p{Ll})/u.test(text)) return true;
  const all = wordsOf(text);
  return all.some((word, index) => {
    if (TITLES.has(word.small) && isCalled(all, index)) return true;
    const before = all[index - 1];
    if (before && word.joined && isNoStart(before, word)) return false;
    if (TITLES.has(word.small)) return false;
    const length = nameLength(all, index);
    return length >= 3 || (length === 2 && (all.length === 2 || isSettled(all[index + 1])));
  });
}

/** Behind "đường", or the second word of "An ninh". */
const isNoStart = (before: Word, { small }: Word) =>
  PLACES.has(before.small) || ORDINARY.has(`${before.small}_${small}`);

/** "Nguyễn Văn", "Trần Thị": never a place. */
const isSettled = (second: Word | undefined) => second !== undefined && /^(văn|thị)$/.test(second.small);

/** "bà Hoa", "Ông NGUYỄN VĂN AN": a title, and a name or one capital word that is none of the known places. */
function isCalled(all: readonly Word[], title: number): boolean {
  const [first, second] = [all[title + 1], all[title + 2]];
  if (!first?.joined) return false;
  if (nameLength(all, title + 1) >= 2) return true;
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
  let length = 1;
  while (length < 5 && isPart(all[start + length])) length++;
  const spoken = all.slice(start, start + length).map(({ small }) => small);
  if (length < 2 || isPlace(spoken)) return MIDDLE.has(second.small) ? smallLength(all, start) : 0;
  if (MIDDLE.has(second.small)) return NO_GIVEN.has(spoken[2] ?? '') ? 0 : length;
  if (length === 2) return usual ? 2 : 0;
  if (usual) return length;
  const headline = all.every(({ capital, small }) => capital && small.length > 1) && all.length > length;
  return headline || PLACE_SIDES.has(spoken.at(-1) ?? '') ? 0 : length;
}

const isPart = (word: Word | undefined) => word !== undefined && word.joined && word.capital && !word.acronym;

function isPlace(spoken: readonly string[]): boolean {
  const [first = '', second = ''] = spoken;
  return (
    ORDINARY.has(`${first}_${second}`) ||
    PLACE_ENDS.has(second) ||
    [2, 3, 4].some((length) => HONOURED.has(spoken.slice(0, length).join('_')))
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
  const middle = /^(văn|thị)$/.test(second) && !NO_GIVEN.has(third) && !EVERYDAY.has(first);
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

/** Words with what stands around them taken away; "NguyễnVănAn" and "Nguyễn_Văn_An" are three. */
function wordsOf(text: string): Word[] {
  const open = text
    .normalize('NFC')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replace(/(?<=\p{L})[-_.·](?=\p{L})/gu, ' ');
  const shouted = !/\p{Ll}/u.test(open);
  const all: Word[] = [];
  let end = 0;
  let before = '';
  for (const { 0: word, index } of open.matchAll(/\p{L}[\p{L}\p{M}/]*/gu)) {
    const gap = open.slice(end, index);
    all.push({
      small: word.toLowerCase(),
      capital: /^\p{Lu}/u.test(word),
      acronym: !shouted && /^\p{Lu}{2,}$/u.test(word),
      // "Nguyễn V. An" is one name, "của bác. Còn" two sentences.
      joined: /^ {1,3}$/.test(gap) || (before.length === 1 && /^\. ?$/.test(gap)),
    });
    end = index + word.length;
    before = word;
  }
  return all;
}
