// A use of a word in a guide's MDX → what is wrong with it by the vocabulary: its name, its attributes, its place.
import { nearest } from '../text/nearest.ts';
import { attributesOf, VOCABULARY } from './vocabulary.ts';

export interface Written {
  name: string;
  given: Readonly<Record<string, string>>;
  /** The word around it; null at the top. */
  parent: string | null;
}

export type Report = (what: string, fix: string) => void;

/** What HTML has for it, and a guide's own way. */
const INSTEAD: Readonly<Record<string, string>> = {
  br: 'Muốn xuống dòng thì để một dòng trống.',
  b: 'Chữ đậm thì viết **chữ**.',
  strong: 'Chữ đậm thì viết **chữ**.',
  a: 'Viết <OfficialLink href="https://…">tên trang</OfficialLink>.',
  img: 'Vẽ màn hình bằng <Screen …/>; tranh thì làm trong content/infographics.',
};

export function unknownTag(name: string): { what: string; fix: string } {
  const near = nearest(name, Object.keys(VOCABULARY));
  const known = `Các thẻ dùng được: ${Object.keys(VOCABULARY).join(', ')}.`;
  const fix = INSTEAD[name] ?? (near ? `Ý là <${near}>?` : known);
  return { what: `Không có thẻ <${name}>.`, fix };
}

/** @param written the braces and what is in them */
export const braces = (written: string) => ({
  what: `Dấu ngoặc nhọn (${written}) trong bài bị máy hiểu là mã.`,
  fix: 'Đổi thành ngoặc tròn ( ); số hay ngày lấy từ content/facts.yaml thì viết hai ngoặc tròn, như ((so-vneid)).',
});

/** False for a word there is not: nothing else can be said of it. */
export function checkUse({ name, given, parent }: Written, report: Report): boolean {
  const word = VOCABULARY[name];
  if (!word) {
    const { what, fix } = unknownTag(name);
    report(what, fix);
    return false;
  }
  const attributes = attributesOf(word);
  for (const [missing] of attributes.filter(([one, { needed }]) => needed && !given[one]?.trim()))
    report(`Thẻ <${name}> thiếu ${missing}.`, `Viết ${missing}="…" trong thẻ.`);
  // Those that must be there come first.
  const known = [...attributes]
    .sort(([, a], [, b]) => Number(b.needed ?? false) - Number(a.needed ?? false))
    .map(([one]) => one);
  for (const extra of Object.keys(given).filter((one) => !known.includes(one)))
    report(
      `Thẻ <${name}> không có mục ${extra}.`,
      known.length > 0 ? `Các mục dùng được: ${known.join(', ')}.` : 'Xóa mục này.',
    );
  const { inside } = word;
  if (!word.inline && (inside ? !inside.includes(parent ?? '') : parent !== null))
    report(
      `Thẻ <${name}> đặt không đúng chỗ.`,
      inside ? `Đặt thẳng trong <${inside.join('> hoặc <')}>.` : 'Đặt ngoài mọi thẻ khác.',
    );
  checkPress(name, given, report);
  checkPractice(name, given, report);
  return true;
}

function checkPress(name: string, given: Written['given'], report: Report): void {
  const press = given['press'];
  if (press === undefined) return;
  const lists = attributesOf(VOCABULARY[name]).filter(([, { pressable }]) => pressable);
  const pressable = lists.flatMap(([one]) => splitList(given[one]));
  if (pressable.includes(press)) return;
  const near = nearest(press, pressable);
  const fix = `Ghi đúng một tên trong ${lists
    .map(([one]) => one)
    .join(', ')
    .replace(/, (\w+)$/, ' hoặc $1')}.`;
  report(`Màn hình không có nút "${press}" để bấm.`, near ? `Ý là "${near}"?` : fix);
}

/** What practice on the screen needs: places that can be told apart, and no number that somebody may have. */
function checkPractice(name: string, given: Written['given'], report: Report): void {
  const lists = attributesOf(VOCABULARY[name]).filter(([, { pressable }]) => pressable);
  if (lists.length === 0) return;
  const places = lists.flatMap(([one]) => splitList(given[one]));
  const twice = places.find((one, index) => places.indexOf(one) < index);
  if (twice !== undefined)
    report(
      `Màn hình có hai chỗ cùng tên "${twice}", tập bấm thì không biết chỗ nào đúng.`,
      'Bớt một chỗ, hoặc ghi thêm chữ cho khác nhau.',
    );
  for (const part of splitList(given['wrong'])) {
    const [[place] = []] = pairs(part);
    if (place === undefined)
      report(`Mục wrong có "${part}" chưa nói bấm vào thì sao.`, 'Viết wrong="Tên nút = lời giải thích".');
    else if (place === given['press'] || !places.includes(place))
      report(
        `Mục wrong giải thích "${place}", không phải một chỗ bấm sai trên màn hình này.`,
        `Ghi đúng tên một chỗ khác "${given['press'] ?? ''}" có trên màn hình.`,
      );
  }
  const offered = splitList(given['type']);
  if (given['type'] === undefined) return;
  if (!splitList(given['fields']).includes(given['press'] ?? ''))
    report('Mục type chỉ dùng khi press là một ô nhập.', 'Xóa type, hoặc đổi press thành tên ô.');
  if (offered.length < 2)
    report('Mục type cần ít nhất hai thứ để chọn, thứ đầu là thứ đúng.', 'Viết type="thứ đúng | thứ sai".');
  const number = offered.find((one) => /\d(?:[ .-]?\d){5}/.test(one));
  if (number !== undefined)
    report(
      `Mục type có dãy số "${number}", giống số thật của ai đó.`,
      'Tả bằng chữ, ví dụ "12 số in trên thẻ của mình".',
    );
}

/** "Đăng nhập | Quên mật khẩu" → its parts. */
export function splitList(text: string | undefined): string[] {
  return (text ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean);
}

/** "Đăng nhập = cho người đã kích hoạt | Quên mật khẩu = đặt mật khẩu mới" → its pairs; what has no "=" is left out. */
export function pairs(text: string | undefined): [name: string, words: string][] {
  return splitList(text).flatMap((part): [string, string][] => {
    const at = part.indexOf(' = ');
    return at < 0 ? [] : [[part.slice(0, at).trim(), part.slice(at + 3).trim()]];
  });
}
