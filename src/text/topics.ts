// The areas of the plan: how guides, infographics and figures are grouped, in this order.

export const TOPICS = [
  {
    id: 'chinh-quyen-so',
    name: 'Chính quyền số',
    about: 'VNeID, giấy tờ, dịch vụ công, thuế, kênh của xã',
    icon: 'landmark',
  },
  {
    id: 'kinh-te-so',
    name: 'Kinh tế số',
    about: 'Bán hàng trên mạng, thanh toán không tiền mặt',
    icon: 'store',
  },
  { id: 'xa-hoi-so', name: 'Xã hội số', about: 'Sức khỏe, khám bệnh, trường học', icon: 'heart-pulse' },
  {
    id: 'an-toan',
    name: 'An toàn',
    about: 'Nhận biết và tránh lừa đảo, giữ tài khoản',
    icon: 'shield-check',
  },
  {
    id: 'binh-dan-hoc-vu-so',
    name: 'Bình dân học vụ số',
    about: 'Học kỹ năng số từ đầu',
    icon: 'graduation-cap',
  },
] as const;

export type TopicId = (typeof TOPICS)[number]['id'];

export const TOPIC_IDS = TOPICS.map((topic) => topic.id);

/** The topic of an id. Throws on an unknown id: data and content are validated before. */
export function topic(id: TopicId): (typeof TOPICS)[number] {
  const found = TOPICS.find((one) => one.id === id);
  if (!found) throw new Error(`unknown topic ${id}`);
  return found;
}
