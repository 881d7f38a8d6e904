// A text of this commune's content → the same for another commune: what is true only here goes, names are replaced.
import type { Answers } from './answers.ts';

/** Facts about this commune alone, and what may be said of any. In this order, before the names. */
const ONLY_HERE: readonly [from: RegExp, to: string][] = [
  // Sources and their lines that speak of this commune.
  [/^ {2}- title: [^\n]*Đại Sơn[^\n]*\n {4}date: [^\n]*\n(?: {4}url: [^\n]*\n)?/gm, ''],
  // Documents of this commune.
  [/ \(thay Kế hoạch 53\/KH-UBND\)/g, ''],
  [/ theo Quyết định 318(?=,)/g, ''],
  // As long as what it replaces: the loudspeaker's words have a least length.
  [
    /Cả nước có ít nhất hai xã (?:cùng )?tên Đại Sơn, một ở Bắc Ninh, một ở Hải Phòng\./g,
    'Cả nước có nhiều xã trùng tên nhau, trang của nơi khác không báo tin của xã mình đâu.',
  ],
  [/Cả nước có ít nhất hai xã Đại Sơn\./g, 'Nhiều nơi có xã trùng tên nhau.'],
  [/Bắc Ninh cũng có một xã tên Đại Sơn, không phải xã mình\./g, 'Đó là xã trùng tên ở nơi khác.'],
  [/Bắc Ninh cũng có một xã tên Đại Sơn\./g, 'Nơi khác có khi có xã trùng tên.'],
  [/tỉnh khác cũng có xã Đại Sơn/g, 'tỉnh khác có khi có xã trùng tên'],
  [/Trang có chữ Bắc Ninh/g, 'Trang có tên tỉnh khác'],
  [/Bắc Ninh/g, 'nơi khác'],
  [/đừng chọn Hải Dương hay tỉnh khác/g, 'đừng chọn tỉnh khác'],
];

const shortCity = (city: string) => city.replace(/^(thành phố|tỉnh) /, '');

/** True when the text says something of this commune. */
export const isParticular = (text: string) =>
  /Đại Sơn|đại sơn|daison|dai-son|53\/KH-UBND|Quyết định 318/.test(text);

export function forCommune(text: string, { name, city, portal, fanpage }: Answers): string {
  if (!isParticular(text)) return text;
  const neutral = ONLY_HERE.reduce((rest, [from, to]) => rest.replace(from, to), text);
  const id = portal.split('.')[0] ?? '';
  const names: [from: RegExp, to: string][] = [
    [/https:\/\/daison\.haiphong\.gov\.vn\/\S+/g, `https://${portal}`],
    [/daison\.haiphong\.gov\.vn/g, portal],
    [/Đại Sơn ngày mới/g, fanpage],
    [/đại sơn ngày mới/g, fanpage.toLowerCase()],
    [/Đại Sơn/g, name],
    [/đại sơn/g, name.toLowerCase()],
    [/dai-son|daison/g, id],
    // The application has the city's name, wherever it is used.
    [/(?<!Smart )Hải Phòng(?! Smart)/g, shortCity(city)],
  ];
  return names.reduce((rest, [from, to]) => rest.replace(from, () => to), neutral);
}
