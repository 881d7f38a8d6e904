// Pages that are one of their kind → the title, line and icon of their preview cards.
import type { Issuer } from './issuer.ts';

/** The key is what `Pictures.card` knows the page by. */
export const plainPages = (issuer: Issuer) => [
  { key: 'home', title: issuer.name, line: 'Làm việc trên mạng từng bước một', icon: 'hand-helping' },
  {
    key: 'guides',
    title: 'Hướng dẫn từng bước',
    line: 'Bài ngắn, chữ to, có hình nút cần bấm',
    icon: 'book-open',
  },
  {
    key: 'journeys',
    title: 'Học theo lộ trình',
    line: 'Vài bài đi liền nhau, học xong có câu hỏi ôn lại',
    icon: 'route',
  },
  {
    key: 'events',
    title: 'Việc của tôi',
    line: 'Sinh con, mất giấy tờ, đủ tuổi: đi đâu, mang gì',
    icon: 'signpost',
  },
  {
    key: 'infographics',
    title: 'Tranh hướng dẫn',
    line: 'Gửi nhóm Zalo, in dán nhà văn hóa',
    icon: 'image',
  },
  {
    key: 'check',
    title: 'Tự kiểm tra mười câu',
    line: 'Ba phút, biết nên học bài nào trước',
    icon: 'list-checks',
  },
  {
    key: 'trainings',
    title: 'Buổi học ở nhà văn hóa',
    line: 'Giáo án từng phút cho tổ công nghệ số',
    icon: 'presentation',
  },
  { key: 'calendar', title: 'Lịch buổi học', line: 'Ngày nào, ở đâu, học việc gì', icon: 'calendar-days' },
  {
    key: 'broadcast',
    title: 'Loa của thôn',
    line: 'Hôm nay đọc bài nào, đọc trong bao lâu',
    icon: 'megaphone',
  },
  { key: 'data', title: 'Số liệu mở', line: 'Tải số liệu từng thôn, từng tháng', icon: 'table' },
  { key: 'changes', title: 'Thay đổi từng tháng', line: 'Số liệu mới và đính chính', icon: 'history' },
  {
    key: 'team',
    title: 'Cho tổ công nghệ số',
    line: 'Lời gửi nhóm, ảnh, lời đọc trên loa',
    icon: 'users',
  },
  {
    key: 'counting-book',
    title: 'Sổ đếm của tổ',
    line: 'Làm đến đâu bấm đến đấy, máy cộng giúp',
    icon: 'list-plus',
  },
  {
    key: 'team-report',
    title: 'Báo cáo tháng của tổ',
    line: 'Điền trên điện thoại, gửi một tin',
    icon: 'clipboard-check',
  },
  {
    key: 'desk',
    title: 'Bàn tổng hợp',
    line: 'Bảng và tin của các thôn thành một tệp sạch',
    icon: 'table',
  },
  { key: 'survey', title: 'Máy và kỹ năng số', line: 'Khảo sát các hộ từng quý', icon: 'smartphone' },
  {
    key: 'survey-form',
    title: 'Phiếu khảo sát hộ',
    line: 'In ra giấy, không ghi tên ai',
    icon: 'clipboard-list',
  },
  {
    key: 'policy',
    title: 'Chủ trương nói bằng lời thường',
    line: 'Vì sao làm, bà con được gì',
    icon: 'landmark',
  },
  { key: 'about', title: `Về ${issuer.name}`, line: issuer.commune, icon: 'landmark' },
];
