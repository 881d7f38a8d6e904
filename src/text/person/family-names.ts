// The family names of Việt Nam, and the words that begin like one and are none.

/** Usual enough that two capitalised words after one another are a person, unless they are a known place. */
export const USUAL = set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý trương trịnh đinh đoàn lương phùng nguyển',
);

/** All others, also of the ethnic groups; many are ordinary words or begin the name of a place. */
export const OTHER = set(
  `an ân âu ấu bá bạch bàn bành bảo bạc bế biện bồ bông ca cà cái cam cao cát cáp cầm cấn chang chảo châu chế chu chung
  chử cổ công cù cung cư cứ cự danh dã diêm diệp diệu doãn dư đàm đan đào đạo đậu đầu đăng đèo đắc điền điểu điêu đới đồng
  đổng đôn đường giản giang giàng giáp hà hạ hán hàn hàng hạng hầu hậu hình hoa hoắc hoạt hờ hứa hùng hữu ka kha khà
  khâu khiếu khoa khổng không khuất khúc khương kiều kim kiên kông ksor kỳ kỷ kpă la lã lạc lại lam lành lâm lầu lăng lầm lềnh
  lều liên liêu liễu lò lô lộ lồ lỗ lục luyện lữ lường lưu lư lỳ ly ma mã mạc mạch mai man màn mang mẫn mâu mầu mè mền mễ mìu mông mộc mùa
  nghiêm ngân ngọ ngũ ngụy nhan nhâm nhiêu nhữ ninh niê nông ong ông ôn phí phó phú phù phương quách quan quang quàng
  quản quảng quế rcom rơ sa sái sằm sầm siu sơn sòng sử sung sùng sú tạ tán tăng tần tào tân tẩn tề thạch thái thẩm thàm thân thang thao thào
  thi thị thiều thôi thòng tiêu tiền tô tôn tòng tống trà trác tráng tráp triệu trình trưng từ tường tưởng ty ung
  uông vàng văn vân vi viêm viên vì viết vừ vương xa xà xồng yên`,
);

/** Two words that open many a heading or a note and begin like a family name. */
export const ORDINARY = set(
  `hồ_sơ hồ_bơi hồ_nước hồ_điều lý_do lý_lịch lý_luận lý_thuyết lê_la phạm_vi phạm_nhân vũ_trụ vũ_khí vũ_trang vũ_trường võ_thuật võ_đường đặng_vì bùi_nhùi
  đỗ_xe đỗ_đạt dương_lịch dương_tính đoàn_viên đoàn_thanh đoàn_thể đoàn_kết đoàn_công đoàn_kiểm đoàn_liên đoàn_xã đoàn_trường lương_thực lương_hưu lương_tâm
  lương_cơ đinh_ninh trương_mục phan_rang phan_thiết an_sinh an_ninh an_toàn an_tâm an_giang bảo_hiểm bảo_vệ bảo_hành bảo_mật bảo_trợ bảo_trì bảo_đảm bảo_tàng
  cao_điểm cao_tuổi cao_nhất cao_hơn cao_cấp cao_đẳng cao_tốc ca_nhạc cái_gì cam_kết châu_á châu_âu chế_độ chu_kỳ chu_vi chung_cư công_nghệ công_an công_dân
  công_tác công_việc công_chức công_đoàn công_ty công_văn công_thương công_trình công_khai công_nhân công_bố công_cộng cổng_thông cung_cấp cư_trú danh_sách danh_mục danh_hiệu danh_bạ diễn_đàn
  đào_tạo đạo_đức đầu_tư đầu_năm đăng_ký đăng_nhập đăng_bài đồng_bộ đồng_chí đồng_hồ đồng_ý đồng_thời đường_dây đường_link đường_truyền giang_mai hà_nội hà_nam hà_tĩnh
  hà_giang hà_đông hạ_tầng hạ_long hàng_hóa hàng_hoá hàng_tháng hàng_năm hàng_ngày hàng_quán hàng_xóm hậu_cần hình_thức hình_ảnh hoa_màu hoạt_động hùng_vương hữu_nghị khoa_học khoa_giáo
  không_có không_gian không_báo kim_ngạch kim_thành kiều_bào kiên_giang kỳ_báo kỷ_luật kỷ_niệm la_mã lạc_hậu lại_sức lam_sơn lâm_nghiệp lâm_đồng lăng_bác liên_kết liên_hệ liên_chi liên_minh liên_quan
  liên_đội liên_hiệp lộ_trình lưu_ý lưu_trữ lưu_động lục_quân ly_hôn ma_túy mã_số mã_đơn mã_qr mã_hóa mai_sau mạng_xã mông_cổ mùa_vụ mùa_đông ngân_hàng ngân_sách nông_dân nông_nghiệp nông_thôn nông_sản ninh_giang ninh_bình
  ông_bà phí_dịch phó_ban phó_chủ phú_thọ phú_yên phương_án phương_hướng phương_tiện phương_pháp quan_hệ quan_tâm quan_trọng quang_trung quản_lý quản_trị quảng_ninh quảng_cáo quảng_bá quảng_nam quảng_trị
  quảng_ngãi quảng_bình quế_sơn sơn_la sử_dụng tăng_cường tăng_giảm tân_binh tần_suất tiền_điện tiền_gửi tiền_mặt tiền_điện tiêu_chí tiêu_dùng tiêu_chuẩn thái_bình thái_nguyên thái_độ thân_nhân thân_thiện thao_tác
  thi_đua thi_tuyển thị_trấn thị_trường thị_xã thiều_hoa thôi_việc tô_hiệu tôn_giáo tôn_vinh trà_vinh trình_độ trình_bày triệu_đồng triệu_người trưng_bày trưng_cầu từ_đầu từ_tháng từ_ngày từ_chối
  từ_điển từ_nguồn tường_lửa văn_hóa văn_hoá văn_phòng văn_bản văn_nghệ văn_minh văn_giang văn_thư vân_tay vi_phạm vi_tính viên_chức viết_tắt yên_bái yên_tâm xa_lộ
  hoàng_mai hoàng_sa hoàng_liên hoàng_thành võ_nhai hoàng_hôn trần_đề lý_nhân ngô_đồng`,
);

/** Persons whose names streets, schools, communes and unions bear. */
export const HONOURED = set(
  `hồ_chí_minh lê_lợi lê_lai lê_chân lê_duẩn lê_hồng_phong lê_thanh_nghị lê_thánh_tông lê_đại_hành lê_quý_đôn lê_ninh lê_hồng lê_hoàn lê_quang_đạo
  trần_phú trần_hưng_đạo trần_nguyên_hãn trần_quang_khải trần_nhân_tông trần_quốc_toản trần_quốc_tuấn trần_bình_trọng trần_khánh_dư trần_cao trần_nhật_duật trần_duệ_tông
  ngô_quyền ngô_gia_tự ngô_sĩ_liên hoàng_diệu hoàng_văn_thụ hoàng_hoa_thám hoàng_quốc_việt hoàng_tân hoàng_tiến nguyễn_trãi nguyễn_huệ nguyễn_du nguyễn_giáp
  nguyễn_lương_bằng nguyễn_văn_cừ nguyễn_văn_trỗi nguyễn_văn_linh nguyễn_thị_minh_khai nguyễn_bỉnh_khiêm nguyễn_công_trứ nguyễn_đình_chiểu nguyễn_thái_học nguyễn_đức_cảnh
  nguyễn_tất_thành nguyễn_ái_quốc nguyễn_chí_thanh nguyễn_thị_định nguyễn_hữu_cầu nguyễn_thị_duệ nguyễn_an_ninh nguyễn_khuyến nguyễn_viết_xuân nguyễn_chế_nghĩa
  lý_thường_kiệt lý_công_uẩn lý_tự_trọng lý_thái_tổ lý_nam_đế đinh_tiên_hoàng đinh_công_tráng phạm_ngũ_lão phạm_văn_đồng phạm_hùng phạm_kha phạm_trấn phạm_ngọc_thạch
  phan_bội_châu phan_chu_trinh phan_đình_phùng phan_đình_giót phan_sào_nam bùi_thị_xuân bùi_thị_cúc võ_thị_sáu võ_nguyên_giáp võ_văn_kiệt võ_chí_công chu_văn_an mạc_đĩnh_chi mạc_thị_bưởi
  lương_thế_vinh lương_định_của lương_ngọc_quyến đoàn_thị_điểm đoàn_tùng đoàn_kết đoàn_thượng đoàn_đào huỳnh_thúc_kháng tôn_đức_thắng tô_vĩnh_diện tô_hiệu kim_đồng đặng_thùy_trâm
  đặng_lễ đặng_cương đào_duy_từ đào_dương đỗ_nhuận dương_kinh dương_minh_châu dương_quang vũ_trọng_phụng vũ_hữu trương_định trịnh_hoài_đức phùng_hưng phùng_chí_kiên cao_bá_quát`,
);

/** Second words of places that begin like a family name: Vũ Xá, Cao Xá, Nguyễn Xá. */
export const PLACE_ENDS = set('xá trại trang thôn đường khê kinh xã phường huyện tỉnh châu');
/** Last words of places divided by the compass or by height. */
export const PLACE_SIDES = set(
  'đông tây nam bắc thượng hạ trung nội ngoại trong ngoài giữa trên dưới cả mới cũ đoài xá',
);

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
