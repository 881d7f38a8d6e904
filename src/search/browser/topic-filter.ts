// Topics → a list to narrow results by; "" means every topic.
import { TOPICS } from '../../text/topics.ts';

export interface TopicFilter {
  element: HTMLElement;
  allows: (result: { topic: string }) => boolean;
}

export function topicFilter(onChange: () => void): TopicFilter {
  const list = document.createElement('select');
  list.className = 'choice w-full';
  list.setAttribute('aria-label', 'Lọc theo chủ đề');
  list.append(new Option('Mọi chủ đề', ''), ...TOPICS.map(({ id, name }) => new Option(`Chỉ ${name}`, id)));
  list.addEventListener('change', onChange);
  const element = document.createElement('div');
  element.className = 'p-2';
  element.append(list);
  return { element, allows: ({ topic }) => list.value === '' || topic === list.value };
}
