// A new guide's name, short address and days → its file, valid as it stands, with a note on every field and "[viết …]" where words are due.
import type { Day } from '../text/date.ts';

export interface Skeleton {
  short: string;
  related: readonly string[];
  checked: Day;
  reviewBy: Day;
}

/** What stands where the author has written nothing yet. */
export const UNWRITTEN = /\[viết [^\]\n]{1,120}\]/;

const LOUDSPEAKER =
  'Kính thưa bà con. [viết ai cần làm việc này, và vì sao nên làm]. Bà con cần mang theo những thứ sau đây. [viết những thứ cần mang]. ' +
  'Việc này làm được ở nhà, trên điện thoại của mình, không phải đi đâu và không mất tiền. [viết lại cho đúng nếu phải đi hoặc mất tiền]. ' +
  'Ai chưa quen dùng điện thoại thì mời đến gặp tổ công nghệ số của ((village)), chúng tôi chỉ cho từng bước một, làm đến khi được thì thôi. ' +
  'Bà con tự tay bấm vào máy của mình, chúng tôi không cầm máy hộ, không hỏi mật khẩu. ' +
  'Xin nhắc bà con: ai gọi điện đòi mã, đòi mật khẩu hay đòi chuyển tiền thì đó là lừa đảo. Bà con cúp máy ngay và báo cho tổ. ' +
  'Xin cảm ơn bà con đã lắng nghe.';

export const skeleton = ({ short, related, checked, reviewBy }: Skeleton) => `---
# Thay mọi chỗ [viết …] bằng chữ của bài. Dòng bắt đầu bằng # là ghi chú, không hiện trên trang.
# Câu có dấu hai chấm, dấu # hay dấu nháy thì đặt cả câu trong nháy "…".
# Tên bài, nhiều nhất 70 ký tự: bà con gọi việc này thế nào thì viết thế ấy.
title: "[viết tên bài]"
# Làm xong thì được gì, từ 40 đến 160 ký tự.
summary: "[viết một hai câu]. Làm xong bài này thì bà con được việc gì."
# Một trong: chinh-quyen-so, kinh-te-so, xa-hoi-so, an-toan, binh-dan-hoc-vu-so.
topic: xa-hoi-so
# Ai cần bài này.
who: "[viết ai cần bài này]"
# Làm ở nhà mất bao nhiêu phút, từ 2 đến 60.
minutes: 10
# Ứng dụng hay trang web của bài; không rõ bản nào thì để null.
app:
  name: "[viết tên ứng dụng]"
  version: null
# Ngày so từng bước với nguồn, và ngày phải xem lại.
checked: ${checked}
review_by: ${reviewBy}
# Mỗi bước lấy từ đâu: url phải thuộc một trang có trong data/links.csv; không có url thì title phải có số văn bản.
sources:
  - title: "[viết tên trang hoặc số văn bản]"
    date: null
    url: https://dichvucong.gov.vn
# Địa chỉ ngắn đọc trên loa, 2 đến 5 chữ cái, in ra rồi thì giữ mãi.
short: ${short}
# Hai đến năm bài liên quan, ghi tên thư mục.
related:
${related.map((slug) => `  - ${slug}`).join('\n')}
# Ít nhất ba tên khác của việc này, viết đúng chính tả; ô tìm hiện ra.
aliases:
  - "[viết tên gọi khác]"
  - "[viết tên gọi nữa]"
  - "[viết tên gọi thứ ba]"
# Lời gửi nhóm Zalo, từ 60 đến 300 ký tự; trang tự thêm đường dẫn.
zalo: "[viết lời gửi nhóm]. Bà con xem từng bước ở đây, chỗ nào vướng thì hỏi tổ công nghệ số."
# Lời đọc loa, từ 120 đến 240 tiếng, không dùng chữ trên màn hình.
loudspeaker: "${LOUDSPEAKER}"
# Ba đến bảy dòng của tờ dán bảng tin, mỗi dòng nhiều nhất 60 ký tự.
poster:
  - "[viết dòng thứ nhất]"
  - "[viết dòng thứ hai]"
  - "[viết dòng thứ ba]"
---

{/* Ghi chú trong bài viết như dòng này. Sáu phần dưới đây bài nào cũng có, đúng thứ tự này. */}

<Prepare>

- [viết thứ cần mang, cần biết trước]

</Prepare>

{/* Mỗi bước một việc, tên bắt đầu bằng động từ. Màn hình thì vẽ bằng thẻ Screen; press là thứ cần bấm. */}

<Steps>

<Step title="Mở [viết tên ứng dụng]">

[viết một hai câu: bác nhìn thấy gì, bấm vào đâu]

<Screen app="[viết tên ứng dụng]" title="[viết tên màn hình]" buttons="Đăng nhập | Đăng ký" press="Đăng nhập" />

</Step>

</Steps>

<Done>

[viết làm xong thì thấy gì]

</Done>

{/* Nhắc tới việc của bài khác thì dẫn sang bài ấy; bài nào cũng có ít nhất một chỗ như vậy. */}

<IfWrong>

<Problem title="[viết trục trặc hay gặp]">

[viết cách gỡ]. Xem thêm bài [viết tên bài ấy](/huong-dan/${related[0]}/).

</Problem>

</IfWrong>

<Warning>

[viết điều nguy hiểm, kẻ lừa đảo hay làm gì]

</Warning>

<AskTeam>

Tổ công nghệ số của ((village)) giúp bác. [viết giúp được việc gì]

</AskTeam>
`;
