// A line of words → the pieces no line break may part: compounds, quoted names, numbers with what they count.

/** Words of two or three syllables that sheets are full of; parted, they are read twice. */
const COMPOUNDS =
  'lừa đảo|công an|điện thoại|ngân hàng|tài khoản|căn cước|mật khẩu|tin nhắn|công nghệ số|tiếp theo|hành chính công|ứng dụng|nhóm zalo|người nhà|mã qr|người bán|người nhận|người lạ|giao hàng|chuyển tiền|nhận tiền|trả tiền|nộp tiền|số tiền|tên mình|định danh|an sinh|xã hội|sức khỏe|điện tử|giấy tờ|bảo hiểm|bảo hiểm y tế|bằng lái|đăng ký|đăng nhập|yêu cầu|hồ sơ|kích hoạt|xác nhận|xác thực|tra soát|khuôn mặt|ngày sinh|thu hoạch|công dụng|biển số|bằng chứng|màn hình|miễn phí|thành thạo|trợ cấp|lương hưu|nhà nước|thành phố|cơ quan|cán bộ|phản ánh|vân tay|bí mật|đường link|nhân viên|cảnh sát giao thông|gia tăng|giá trị|thu nhập|cá nhân|thông báo|doanh thu|của bác|của mình|trong xã|mỗi tháng|mỗi thôn|tổ dân phố|khu phố|tiếp nhận|chính chủ|bánh răng|màn hình chính|tổ công nghệ số|nhóm của thôn|trình duyệt|số dư|đơn thuốc|giấy hẹn|lần khám|người dân|trang này|dấu hiệu|khai sinh|di động|cỡ chữ|quét mã|bắt buộc|ảnh chụp|đổi trả|so cỡ'
    .split('|')
    .sort((a, b) => b.length - a.length);

const HARD = '\u00A0';
const compounds = new RegExp(`(?<!\\p{L})(?:${COMPOUNDS.join('|')})(?!\\p{L})`, 'giu');
/** "Hải Phòng", "App Store". */
const PROPER_NAME = /(?<!\p{L})\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?!\p{L})/gu;
const harden = (text: string) => text.replaceAll(' ', HARD);

/** A quoted name longer than this may be broken after all. */
const LONGEST_QUOTE = 20;

export function inseparable(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(compounds, harden)
    .replace(PROPER_NAME, harden)
    .replace(/“[^“”]*”/g, (quoted) => (quoted.length > LONGEST_QUOTE ? quoted : harden(quoted)))
    .replace(/ (\d[\d./]*[,.;:)]?)$/g, `${HARD}$1`)
    .replace(/ (\d[\d./]*[,;:)]) /g, `${HARD}$1 `)
    .replace(/(^| )(\d[\d./]*) /g, `$1$2${HARD}`)
    .split(' ')
    .map((word) => word.replaceAll(HARD, ' '));
}
