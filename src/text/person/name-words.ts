// Words that stand in front of a name, inside one, or that show that none is meant.

/** Words in front of a name. */
export const TITLES = set(
  `ông bà anh chị cô chú bác cụ em cháu thầy mẹ bố dì dượng mợ thím cậu
  ông/bà anh/chị đ/c đc mr mrs ms`,
);
/** A title and one word, "Bà Rịa", that is no person. */
export const NOT_CALLED = set(
  'thuốc rịa nà triệu trưng tô hồ đen điểm công táo đình đốc ý giáo em lớn gia ngoại nội việt mìn cha mẹ cô con',
);
/** First words of what people belong to: "anh chị Tổ công nghệ số", "các bác Hội Nông dân". */
export const OFFICES = set(
  'tổ hội đoàn ban ủy uỷ trạm trường chi câu bí phó tổng mặt đội nhà thôn xóm sở phòng bưu công văn',
);
/** Two words that say what somebody here is or did: a name behind them is a person's, whoever else bears it. */
export const ROLES = set(
  `chủ_hộ gia_đình người_lập người_khai người_nộp người_nhận người_nhập người_gửi họ_tên và_tên báo_cáo phụ_trách đại_diện vợ_là chồng_là
  bố_là mẹ_là con_là vợ_chồng con_trai con_gái con_dâu con_rể cô_giáo thầy_giáo giáo_viên học_sinh bác_sĩ y_sĩ y_tá kế_toán cán_bộ
  công_chức trưởng_thôn phó_thôn trưởng_xóm phó_xóm trưởng_khu phó_khu trưởng_ấp phó_ấp trưởng_bản phó_bản tổ_trưởng tổ_phó`,
);
/** Words in front of a place or an office that bears a person's name. */
export const PLACES = set(
  `thôn xã phường phố đường quận huyện tỉnh tp trường thpt thcs ấp bản buôn xóm làng khu khối tổ đội chợ đền chùa đình cầu sông hồ núi
  ngõ ngách hẻm trấn công ty đoàn tncs phủ lưu viện nghĩa trang phong trào tượng đài kdc kp tdp học`,
);
/** "trưởng thôn", "phó khu": whoever is named next is a person. */
export const HEADS = set('trưởng phó');

export const MIDDLE = set('văn thị thi van');
/** "lưu văn bản", "mai thị trường": the middle word belongs to the next, where no family name stands before it. */
export const NO_GIVEN = set(
  'văn_bản văn_phòng văn_hóa văn_hoá văn_minh văn_thư văn_nghệ văn_kiện thị_trường thị_trấn thị_xã thị_sát thị_lực thị_hiếu thị_phần thị_thôn thi_đua',
);
/** Family names that are everyday words too: in small letters only another sign makes a name of them. */
export const EVERYDAY = set(
  'cao mai an la lại từ thi thị văn công hoa kim viết vì không ca cái đầu hàng mùa ông tiền',
);
/** Family names that stay one when their accents are lost. */
export const BARE = set('nguyen tran pham hoang huynh bui ngo vu trinh truong');

function set(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}
