// Names of persons as offices write them, and honest cells that begin like one.
import { expect, test } from 'vitest';
import { holdsName, looksLikeName, personalData } from '../person.ts';

const list = (text: string) => text.trim().split(/\|\s*/);

const NAMES = list(`
  Nguyễn Văn A|Nguyễn Văn An|Trương Thị Mai|Lại Văn Sâm|Mạc Thị Hương|Đàm Văn Hùng|Thái Thị Liên|
  Bà Nguyễn Thị Hoa|bà Nguyễn Thị Hoa|Ông Trần Văn Bình|1. Nguyễn Văn An|Nguyễn Văn An (chủ hộ)|
  nguyễn văn an|NGUYỄN VĂN AN|trần thị bình|TRẦN THỊ BÌNH|Nguyen Van An|NGUYEN VAN AN|nguyen van an|
  Phạm Minh Đức|Lê Hoa|Hoàng Nam Anh|Vũ Thị Ngọc Ánh|Võ Hoàng Yến|Đặng Thu Thảo|Bùi Xuân Phái|Đỗ Mỹ Linh|
  Hồ Ngọc Hà|Ngô Thanh Vân|Dương Thùy Linh|Lý Hải Yến|Trịnh Đình Quang|Đinh Thị Tuyết|Đoàn Văn Hậu|
  Phùng Văn Tửu|Cao Thị Lan|Tạ Văn Tuấn|Lưu Thị Huệ|Quách Văn Tú|Vương Thị Nga|Đào Văn Sơn|Hà Thị Thu|
  Tống Văn Lâm|Chu Thị Hằng|Triệu Văn Pao|La Thị Én|Kiều Minh Tuấn|Tô Thị Lụa|Bạch Văn Quý|An Thị Nhàn|
  Lâm Văn Tài|Khúc Thị Dung|Nghiêm Văn Thắng|Giàng A Pháo|Vàng Thị Mỷ|Sùng Thị Dua|Lò Văn Páo|
  Lường Thị Phúc|Quàng Văn Ọi|Nông Thị Bích|Bế Văn Đàn|Ma Thị Hiền|Chử Văn Toàn|Từ Văn Minh|Mai Thị Hồng|
  Anh Tuấn báo cáo|chị Hoa|cụ Nguyễn Thị Sáu 90 tuổi|hộ ông Trần Văn Bình chưa có máy|
  Gửi đ/c Phạm Văn Toàn|NguyễnVănAn|Nguyễn-Văn-An|Nguyễn_Văn_An|Nguyễn.Văn.An|Nguyễn  Văn  An|
  An, Nguyễn Văn|Nguyễn Thị Minh Khai Anh|H'Hen Niê|Nguyễn Văn An, Trần Thị Bình|- Lê Văn Cường: 3 hộ|
  Hỏi Vũ Đức Thịnh|Ng. Văn An|Ng.V.An|nguyễn thị hoa hỗ trợ 3 hộ|Bùi Tiến Dũng|Tưởng Thị Xoan`);

const HONEST = list(`
  GIAI ĐOẠN 2026-2030|20.10.2026|2026-10-20 08:30|05-11-2026|1310 - 1180 - 960|
  Địa chỉ: trụ sở UBND xã Mẫu Sơn|Tổng hợp từ 9 thôn, 1310 - 1180 - 960 hộ|77,3282442748092%|
  0,773282442748092|7,02290076335878|Mã đơn vị: 000.00.30.H41 - Mã ĐVHC 11086|Vũ Xá|Cao Xá|Hà Nội|
  Xuân Nẻo|Ô Mễ|Mỗ Đoạn|Liêu Xá|Hương Quất|An Phú|Thái Bình|Lê Lợi|Trần Phú|Đoàn TNCS Hồ Chí Minh|
  Hội Liên hiệp Phụ nữ Việt Nam|Sở Thông tin và Truyền thông Hải Phòng|Thôn Nguyễn Xá|
  đường Nguyễn Văn Linh|Trường THCS Nguyễn Lương Bằng|Hồ sơ trực tuyến|Hồ Sơ Trực Tuyến|HỒ SƠ TRỰC TUYẾN|
  An Sinh Xã Hội|AN NINH TRẬT TỰ|Đào Tạo Nghề|Đoàn Thanh Niên|Lý Do Khác|Cao Điểm Tháng 10|
  đăng ký tài khoản|hộ thi đua|Bà Rịa|học tập Bác Hồ|12.000.000 đồng|120.000.000đ|1900 1234|19001234|
  Hotline 1900 9095|tháng 9/2026, 10/2026, 11/2026|2020, 2021, 2022, 2023|2020 2021 2022 2023|
  01/05 - 30/09/2026|từ 01/5/2026 đến 30/9/2026|18/10/2026 8:30:22|92, 48, 61, 89, 85, 54, 63, 56, 95|
  05; 08; 12; 30; 45|1 310 1 180 960|@SUM(1)|=SUM(B2:B9)|(3)=(1)+(2)|Tổng cộng (9 thôn)|
  Số học sinh năm 2026|khai sinh ngày 12/10/2026|20261103|20102026|Công an xã|Văn Phòng UBND|
  Người lập biểu|TM. ỦY BAN NHÂN DÂN|KT. CHỦ TỊCH|Tổ trưởng|Đã phát 1.310 tờ rơi, 1.180 tờ dán|
  30.616/30.616 người|tài khoản định danh: 1.234 / 30.616|Số người mở tài khoản thanh toán: 12.345|
  Trung tâm Phục vụ hành chính công|Anh chị em trong tổ|Chị em phụ nữ|ông bà cao tuổi|Kim Thành|Ngô Quyền|
  Dương Kinh|Lê Chân|Thôn Hoàng Diệu|Lưu văn bản|Thái độ phục vụ|PHƯƠNG HƯỚNG NHIỆM VỤ|TRIỂN KHAI VĂN BẢN|
  Quản lý dân cư|Tô Hiệu|xã Trần Phú|4f3c2a10-1234-4abc-9def-123456789012|Từ tháng 5 đến tháng 10|
  Công nghệ số cộng đồng`);

test('of all usual spellings at least 95 in 100 are found', () => {
  expect(NAMES.length).toBeGreaterThanOrEqual(80);
  expect(NAMES.filter((text) => !holdsName(text))).toEqual([]);
});

test.each(['Nguyễn Văn A', 'Trần Thị B (chủ hộ)', '1. Lê Hoa', 'Bà Nguyễn Thị Hoa', 'TRẦN VĂN BÌNH'])(
  '%j is a name and nothing else',
  (text) => expect(looksLikeName(text)).toBe(true),
);

test.each([
  'Thôn Xuân Nẻo',
  'Vũ Xá',
  'Cao Xá',
  'Lê Lợi',
  'Hồ sơ',
  'An Phú',
  'Hộ ông Nguyễn Văn An chưa có máy',
])('%j is not only a name', (text) => expect(looksLikeName(text)).toBe(false));

test('honest cells are left alone', () =>
  expect(HONEST.filter((text) => personalData(text) !== undefined)).toEqual([]));

const VILLAGES =
  'Xuân Nẻo|Ô Mễ|Lạc Dục|Liêu Xá|Nghĩa Dũng|Mỗ Đoạn|Hương Quất|Bỉnh Di|Vũ Xá|Cao Xá|An Phú|Phạm Xá|La Khê|Hà Kỳ|Tân Lập|Lê Lợi|Trần Phú|Hoàng Diệu|Mai Động|Đào Xá|Đông Phan|Lương Xá|Kim Đôi|Thái Lai';
const UNITS = 'Thôn|Ấp|Bản|Khu dân cư|Tổ dân phố|Xóm|Buôn|Khu phố|KDC|TDP';
const COUNTED = 'người|hộ|lượt|buổi|gian hàng|tài khoản|tờ rơi';
const NOTES = list(`
  Thôn {v} chưa báo cáo|Tổ công nghệ số thôn {v} hỗ trợ {n} {u}|Tăng {n} {u} so với tháng {m}/2026|
  Họp ngày {d}/{m}/2026|Từ {d}/{m}/2026 đến {d}/10/2026|Còn {n} hộ thôn {v} chưa có điện thoại thông minh|
  Đạt {s} kế hoạch|{n} - {n} - {n}|{n}; {n}; {n}|{n}/{n} {u}|Đã phát {n} tờ rơi, {n} tờ dán|
  Lớp học tại Nhà văn hóa thôn {v} tối {d}/{m}|Lý do: mất điện ngày {d}.{m}.2026|Chuyển sang tháng {m}|
  Kế hoạch số {n}/KH-UBND ngày {d}/{m}/2026|{v}, xã Mẫu Sơn|{n}.000.000 đồng|Lúc {d}h30 ngày {d}-{m}-2026|
  STT {d}|(đạt {s})`);

/** The same honest cells every time: village names, units, notes, dates, counts, shares. */
function honestCells(): string[] {
  let seed = 7;
  const any = (most: number) => (seed = (seed * 48_271) % 2_147_483_647) % most;
  const one = (list: readonly string[]) => list[any(list.length)] ?? '';
  const filled = (note: string) =>
    note.replace(/\{(.)\}/g, (_, what: string) => {
      if (what === 'v') return one(VILLAGES.split('|'));
      if (what === 'u') return one(COUNTED.split('|'));
      if (what === 'd') return String(1 + any(28));
      if (what === 'm') return String(1 + any(12)).padStart(1 + any(2), '0');
      return what === 's' ? `${String(any(1e6) / 1e4).replace('.', ',')}%` : String(any(4000));
    });
  const village = () => `${one(UNITS.split('|'))} ${one(VILLAGES.split('|'))}`;
  const share = () => String(any(2e9) / 1e9).replace('.', ',');
  return Array.from({ length: 400 }, () => [
    village(),
    filled(one(NOTES)),
    filled(one(NOTES)),
    share(),
    String(any(30_000)),
  ]).flat();
}

test('of two thousand honest cells at most one in two hundred is taken for a person', () => {
  const cells = honestCells();
  expect(cells).toHaveLength(2000);
  expect(cells.filter((text) => personalData(text) !== undefined)).toEqual([]);
});
