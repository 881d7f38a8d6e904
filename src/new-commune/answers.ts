// xa.yaml, what a commune says of itself → checked answers, or Issues.
import { z } from 'zod';
import { readText } from '../files/disk.ts';
import { issue, type Issue } from '../files/issue.ts';
import { parseYaml } from '../files/yaml.ts';
import { ownColours } from '../reports/own-colours.ts';
import { slugify } from '../text/fold.ts';

const text = z
  .string()
  .min(1)
  .regex(/^[^<>"'\n]+$/, {
    error: 'có ký tự không dùng được.\nBỏ dấu nháy và dấu ngoặc nhọn.',
  });
const count = z.number().int().positive();

const schema = z.strictObject({
  name: text,
  kind: z.enum(['xã', 'phường', 'đặc khu']),
  /** What its parts are called: "Thôn", "Tổ dân phố". */
  village_word: text,
  city: text,
  code: z.string().regex(/^\d{5}$/, { error: 'mã xã phải có 5 chữ số.\nĐặt trong dấu nháy, ví dụ "11086".' }),
  population: count,
  portal: z.string().regex(/^(?:[a-z0-9-]+\.){2,4}gov\.vn$/, {
    error: 'không phải tên miền của cơ quan nhà nước.\nViết dạng tanky.haiphong.gov.vn, không có https://.',
  }),
  fanpage: text,
  targets: z.strictObject({ household_share: count.max(100), people_per_month: count }),
  colours: ownColours,
  villages: z.array(z.strictObject({ name: text, households: count })).min(2),
});

export type Answers = z.output<typeof schema>;

/** What the commune's site is called. */
export const siteName = ({ name }: Answers) => `${name} số`;

export function readAnswers(file: string): { answers?: Answers; issues: Issue[] } {
  const content = readText(file);
  if (content === undefined)
    return { issues: [issue(file, 'Không có tệp này.', 'Chạy lệnh không có --from để có mẫu.')] };
  const { value, issues } = parseYaml({ file, text: content }, schema);
  if (!value) return { issues };
  const wrong = [...issues];
  const ids = value.villages.map(({ name }) => slugify(name));
  const twice = value.villages.filter((_, index) => ids.indexOf(ids[index]!) < index);
  for (const { name } of twice)
    wrong.push(issue(file, `"${name}" trùng địa chỉ với nơi khác.`, 'Thêm chữ để phân biệt.'));
  return wrong.length > 0 ? { issues: wrong } : { answers: value, issues: [] };
}

/** What a commune starts from: a working site, everything to be filled in. */
export const SAMPLE_ANSWERS = `# Điền rồi chạy lại lệnh; chạy lại lúc nào cũng được, số liệu và phần riêng của xã giữ nguyên.
name: An Mẫu
kind: xã
village_word: Thôn
city: thành phố Hải Phòng
code: '00000'
population: 12000
# Cổng thông tin của xã, không có https://
portal: anmau.haiphong.gov.vn
fanpage: An Mẫu quê mình
targets:
  household_share: 80
  people_per_month: 50
# Màu chữ và nút ban ngày (đậm), ban đêm (nhạt).
colours:
  brand: '#0b4a86'
  dark: '#9fcbf7'
villages:
  - { name: Thượng, households: 420 }
  - { name: Trung, households: 380 }
  - { name: Hạ, households: 510 }
`;
