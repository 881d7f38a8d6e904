// Every kind of page of the site: where it stands, what it is called, what it may weigh, who keeps it and how it is shown in a chat.
import * as at from './address.ts';
import type { Month } from '../text/date.ts';
import type { PageKind } from './page-kind.ts';

/** The most a page may weigh, in KB. */
export const LIMIT = 14;

/** The most script a page may load, in KB. */
export const SCRIPT_LIMIT = 4;

const month = ':month' as Month;

export const KINDS: readonly PageKind[] = [
  {
    ...{ name: 'home', path: at.home, title: 'trang chủ' },
    card: ({ name }) => ({ title: name, line: 'Làm việc trên mạng từng bước một', icon: 'hand-helping' }),
  },
  {
    ...{ name: 'guides', path: at.guides, title: 'mọi bài hướng dẫn' },
    card: { title: 'Hướng dẫn từng bước', line: 'Bài ngắn, chữ to, có hình nút cần bấm', icon: 'book-open' },
  },
  { name: 'guide', path: at.guide(':slug'), title: 'bài hướng dẫn', limit: 12 },
  {
    ...{ name: 'together', path: at.together(':slug'), title: 'làm từng bước', limit: 12 },
    canonicalElsewhere: true,
  },
  { name: 'practice', path: at.practice(':slug'), title: 'tập bấm', canonicalElsewhere: true },
  {
    ...{ name: 'film', path: at.guideFilm(':slug'), title: 'phim của bài', limit: 12 },
    ...{ canonicalElsewhere: true, online: true },
  },
  { name: 'trial', path: at.trial(':slug'), title: 'phiếu làm thử', canonicalElsewhere: true, online: true },
  { name: 'loudspeaker', path: at.loudspeaker(':slug'), title: 'lời đọc loa', limit: 12 },
  { name: 'short', path: at.short(':name'), title: 'địa chỉ ngắn', leadsOn: true },
  {
    ...{ name: 'journeys', path: at.journeys, title: 'mọi lộ trình' },
    card: {
      title: 'Học theo lộ trình',
      line: 'Vài bài đi liền nhau, học xong có câu hỏi ôn lại',
      icon: 'route',
    },
  },
  { name: 'journey', path: at.journey(':slug'), title: 'lộ trình' },
  {
    ...{ name: 'life-events', path: at.lifeEvents, title: 'việc của tôi' },
    card: {
      title: 'Việc của tôi',
      line: 'Sinh con, mất giấy tờ, đủ tuổi: đi đâu, mang gì',
      icon: 'signpost',
    },
  },
  { name: 'life-event', path: at.lifeEvent(':slug'), title: 'một việc trong đời' },
  {
    ...{ name: 'infographics', path: at.infographics, title: 'mọi tranh' },
    card: { title: 'Tranh hướng dẫn', line: 'Gửi nhóm Zalo, in dán nhà văn hóa', icon: 'image' },
  },
  { name: 'infographic', path: at.infographic(':slug'), title: 'tranh' },
  {
    ...{ name: 'infographic-film', path: at.infographicFilm(':slug'), title: 'phim của tranh', limit: 12 },
    ...{ canonicalElsewhere: true, online: true },
  },
  {
    ...{ name: 'self-check', path: at.selfCheck, title: 'tự kiểm tra' },
    card: { title: 'Tự kiểm tra mười câu', line: 'Ba phút, biết nên học bài nào trước', icon: 'list-checks' },
  },
  {
    ...{ name: 'trainings', path: at.trainings, title: 'mọi buổi học' },
    card: {
      title: 'Buổi học ở nhà văn hóa',
      line: 'Giáo án từng phút cho tổ công nghệ số',
      icon: 'presentation',
    },
  },
  { name: 'training', path: at.training(':slug'), title: 'buổi học' },
  {
    ...{ name: 'calendar', path: at.calendar, title: 'lịch buổi học' },
    card: { title: 'Lịch buổi học', line: 'Ngày nào, ở đâu, học việc gì', icon: 'calendar-days' },
  },
  {
    ...{ name: 'broadcast', path: at.broadcast, title: 'loa' },
    card: ({ village }) => ({
      title: `Loa của ${village}`,
      line: 'Hôm nay đọc bài nào, đọc trong bao lâu',
      icon: 'megaphone',
    }),
  },
  { name: 'glossary', path: at.glossary, title: 'thuật ngữ' },
  { name: 'rescue', path: at.rescue, title: 'cứu' },
  { name: 'progress', path: at.progress, title: 'tiến độ cả xã' },
  {
    ...{ name: 'survey', path: at.survey, title: 'khảo sát' },
    card: { title: 'Máy và kỹ năng số', line: 'Khảo sát các hộ từng quý', icon: 'smartphone' },
  },
  { name: 'edition', path: at.edition(month), title: 'số liệu một tháng', online: 'older months' },
  {
    name: 'village-month',
    path: at.villageMonth(month, ':id'),
    title: 'một thôn trong một tháng',
    limit: 12,
    online: 'older months',
  },
  { name: 'village', path: at.village(':id'), title: 'trang thôn', limit: 12 },
  { name: 'chart', path: at.chart(':chart', ':place'), title: 'một biểu đồ', limit: 12, online: true },
  // Stands in pages of others; not by itself.
  {
    ...{ name: 'embed', path: at.embed(':chart', ':place'), title: 'biểu đồ để nhúng', script: 0 },
    canonicalElsewhere: true,
    online: true,
  },
  {
    ...{ name: 'open-data', path: at.openData, title: 'số liệu mở' },
    card: ({ village }) => ({
      title: 'Số liệu mở',
      line: `Tải số liệu từng ${village}, từng tháng`,
      icon: 'table',
    }),
  },
  {
    ...{ name: 'changes', path: at.changes, title: 'thay đổi từng tháng' },
    card: { title: 'Thay đổi từng tháng', line: 'Số liệu mới và đính chính', icon: 'history' },
  },
  {
    ...{ name: 'team', path: at.team, title: 'cho tổ' },
    card: { title: 'Cho tổ công nghệ số', line: 'Lời gửi nhóm, ảnh, lời đọc trên loa', icon: 'users' },
  },
  { name: 'team-films', path: at.teamFilms, title: 'phim để gửi', online: true },
  { name: 'messages', path: at.messages, title: 'lời gửi của mọi bài' },
  {
    ...{ name: 'counting-book', path: at.countingBook, title: 'sổ đếm', script: 9 },
    card: { title: 'Sổ đếm của tổ', line: 'Làm đến đâu bấm đến đấy, máy cộng giúp', icon: 'list-plus' },
  },
  {
    ...{ name: 'team-report', path: at.teamReport, title: 'báo cáo tháng của tổ', script: 5.5 },
    card: {
      title: 'Báo cáo tháng của tổ',
      line: 'Điền trên điện thoại, gửi một tin',
      icon: 'clipboard-check',
    },
  },
  {
    ...{ name: 'skills', path: at.skills, title: 'kiểm tra ba việc' },
    card: { title: 'Kiểm tra ba việc', line: 'Bác tự làm, tổ nhìn và đánh dấu', icon: 'clipboard-check' },
  },
  { name: 'skill-check', path: at.skillCheck(':id'), title: 'kiểm tra một kỹ năng', script: 6 },
  {
    ...{ name: 'recheck', path: at.recheck, title: 'bốc thăm hộ để xem lại' },
    card: ({ commune }) => ({ title: 'Bốc thăm hộ để xem lại', line: commune, icon: 'dices' }),
  },
  {
    ...{ name: 'recorder', path: at.recorder, title: 'thu giọng đọc loa', script: 9 },
    card: { title: 'Thu giọng đọc loa', line: 'Đọc theo chữ to, nghe lại, gửi một tệp', icon: 'mic' },
  },
  {
    ...{ name: 'survey-form', path: at.surveyForm, title: 'phiếu khảo sát' },
    card: { title: 'Phiếu khảo sát hộ', line: 'In ra giấy, không ghi tên ai', icon: 'clipboard-list' },
  },
  // Carries the published months that new figures are compared with, and all code of the import; opened in an office.
  {
    ...{ name: 'desk', path: at.desk, title: 'bàn tổng hợp', limit: 30, script: 130, unlisted: true },
    online: true,
    card: { title: 'Bàn tổng hợp', line: 'Bảng và tin của các tổ thành một tệp sạch', icon: 'table' },
  },
  {
    ...{ name: 'policy', path: at.policy, title: 'chủ trương' },
    card: {
      title: 'Chủ trương nói bằng lời thường',
      line: 'Vì sao làm, bà con được gì',
      icon: 'landmark',
    },
  },
  {
    ...{ name: 'about', path: at.about, title: 'về trang' },
    card: ({ name, commune }) => ({ title: `Về ${name}`, line: commune, icon: 'landmark' }),
  },
  { name: 'search', path: at.searchPage, title: 'tìm' },
  { name: 'save', path: at.savePage, title: 'lưu vào máy', script: 4.8 },
  {
    ...{ name: 'no-network', path: at.noNetwork, title: 'mất mạng' },
    canonicalElsewhere: true,
  },
  // Holds up to ten guides; opened at a desk, beside a printer.
  {
    ...{ name: 'printed-set', path: at.printSet(':topic'), title: 'bộ in', limit: 60 },
    canonicalElsewhere: true,
  },
  { name: 'not-found', path: at.notFound, title: 'không có trang', canonicalElsewhere: true, online: true },
];

const expression = (path: string) =>
  new RegExp(`^${path.replace(':month', String.raw`\d{4}-\d\d`).replace(/:[a-z]+/g, '[^/]+')}$`);

/** An address of its own before one with parts that vary, a month before any word. */
const variable = ({ path }: PageKind) => (path.match(/:(?!month)/g) ?? []).length;
const ORDERED = [...KINDS]
  .sort((a, b) => variable(a) - variable(b))
  .map((kind) => ({ kind, pattern: expression(kind.path) }));

/** The kind of the page at a path below the base; undefined where no page can be. */
export const kindOf = (path: string): PageKind | undefined =>
  ORDERED.find(({ pattern }) => pattern.test(path))?.kind;
