// A line of words → the pieces no line break may part: compounds, quoted names, numbers with what they count.

/** Words of two or three syllables that sheets are full of; parted, they are read twice. */
const COMPOUNDS = [
  'lừa đảo|công an|điện thoại|ngân hàng|tài khoản|căn cước|mật khẩu|tin nhắn|công nghệ số|tiếp theo',
  'hành chính công|ứng dụng|nhóm zalo|người nhà|mã qr|người bán|người nhận|người lạ|giao hàng|chuyển tiền',
  'nhận tiền|trả tiền|nộp tiền|số tiền|tên mình|định danh|an sinh|xã hội|sức khỏe|điện tử|giấy tờ|bảo hiểm',
  'bảo hiểm y tế|bằng lái|đăng ký|đăng nhập|yêu cầu|hồ sơ|kích hoạt|xác nhận|xác thực|tra soát|khuôn mặt',
  'ngày sinh|thu hoạch|công dụng|biển số|bằng chứng|màn hình|miễn phí|thành thạo|trợ cấp|lương hưu|nhà nước',
  'thành phố|cơ quan|cán bộ|phản ánh|vân tay|bí mật|đường link|nhân viên|cảnh sát giao thông|gia tăng',
  'giá trị|thu nhập|cá nhân|thông báo|doanh thu|của bác|của mình|trong xã|mỗi tháng|mỗi thôn|tổ dân phố',
  'khu phố|tiếp nhận|chính chủ|bánh răng|màn hình chính|tổ công nghệ số|nhóm của thôn|trình duyệt|số dư',
  'đơn thuốc|giấy hẹn|lần khám|người dân|trang này|dấu hiệu|khai sinh|di động|cỡ chữ|quét mã|bắt buộc',
  'ảnh chụp|đổi trả|so cỡ|phát hành|nhà phát hành|bản chính|dịch vụ công|cổng dịch vụ công|quản lý|tích hợp',
  'chia sẻ|đồng ý|dữ liệu|liên thông|giám hộ|hộ khẩu|tình trạng hôn nhân|hôn nhân|mã otp|ch play|chủ nhiệm',
  'chữ ký số|sử dụng|điều khoản|ủy ban nhân dân|nhân dân|họ tên|trạm y tế|y tế|kê đơn|thông tin',
  'thông tin cá nhân|kết bạn|người già|trẻ nhỏ|người quen|người thân|cuộc gọi|hoa hồng|trách nhiệm',
  'pháp luật|tiền mặt|tiền di động|nhà mạng|cách ly|gói hàng|sáng mai|phạt nguội|đi xa|khuyết tật|sáp nhập',
  'trong vòng|làm việc|ngày làm việc|trường học|hằng tháng|hằng năm|đồ nhà trồng|nhà nuôi|có thể',
  'doanh nghiệp|hợp tác xã|tổ chức|gian hàng|trẻ em|vi rút|quảng cáo|cắt điện|lệ phí|thế nào|cái gì',
  'chúc thọ|bán hàng|mất tiền|tìm kiếm|đầu tiên|trước tiên|nơi khác|câu hỏi|học bạ|thầy cô',
  'bình dân học vụ số|công an xã|cán bộ thuế|số khung|máy ảnh|giấy xác nhận|địa chỉ|tự nhập|bàn phím',
  'một cửa|mức 2|trên mạng|hướng dẫn|kinh doanh|cửa hàng|cao tuổi|người cao tuổi|vay tiền|bảo quản',
  'đăng ký xe|khai tử|cập nhật|kho ứng dụng|gửi lại|đúng thứ tự|ánh sáng|trời sáng|ban ngày|vùng trồng',
  'đồng ruộng|thời tiết|sâu bệnh|tổng đài|phục vụ|bác sĩ|bệnh viện|đuối nước|điện lực|nhà phát triển',
  'sinh nhật|trợ giúp|giấy kết hôn|kết hôn',
]
  .flatMap((row) => row.split('|'))
  .sort((a, b) => b.length - a.length);

const HARD = '\u00A0';
const compounds = new RegExp(`(?<!\\p{L})(?:${COMPOUNDS.join('|')})(?!\\p{L})`, 'giu');
/** "Hải Phòng", "Smart Hải Phòng", "App Store". */
const PROPER_NAME = /(?<!\p{L})\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}(?!\p{L})/gu;
const harden = (text: string) => text.replaceAll(' ', HARD);

/** A quoted name longer than this may be broken after all. */
const LONGEST_QUOTE = 24;

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
