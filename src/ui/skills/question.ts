// What a visitor asks at a household drawn by lot: on the page and on the sheet.
export const QUESTION = 'Tháng ấy nhà mình có ai được tổ chỉ, rồi tự làm được không ạ?';
