// Episodes → RSS a podcast app reads, and a list a player opens, with every sign that means something in XML.
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { parseDay } from '../text/date.ts';
import { toPlaylist, toPodcast } from './podcast.ts';

const CHANNEL = {
  name: 'Trang xã',
  description: 'Bài & tranh',
  author: 'xã Mẫu',
  origin: 'https://xa.example',
};
const EPISODE = {
  ...{
    id: 'loa-can-cuoc-0123456789.mp3',
    title: 'Căn cước <mới>',
    summary: 'Lời đọc loa.',
    bytes: 1234,
    seconds: 43,
  },
  ...{ page: '/huong-dan/can-cuoc/', file: '/huong-dan/can-cuoc/loa.mp3', day: parseDay('2026-11-28')! },
};

test('a podcast has what apps ask for', () => {
  const $ = load(toPodcast(CHANNEL, [EPISODE]), { xml: true });
  expect($('rss').attr('version')).toBe('2.0');
  expect($('channel > link').text()).toBe('https://xa.example/loa/');
  expect($('channel > description').text()).toBe('Bài & tranh');
  for (const name of ['title', 'language', 'itunes\\:author', 'itunes\\:explicit'])
    expect([name, $(`channel > ${name}`).text() !== '']).toEqual([name, true]);
  expect($('channel > itunes\\:image').attr('href')).toMatch(/^https:\/\/xa\.example\/bieu-tuong\/.+\.png$/);
  expect($('channel > itunes\\:category').attr('text')).toBe('Government');
  const item = $('item');
  expect(item.length).toBe(1);
  expect(item.children('title').text()).toBe('Căn cước <mới>');
  expect(item.children('guid').text()).toBe(EPISODE.id);
  expect(item.children('guid').attr('isPermaLink')).toBe('false');
  expect(item.children('pubDate').text()).toBe('Fri, 27 Nov 2026 17:00:00 GMT');
  expect(item.children('enclosure').attr()).toEqual({
    ...{ url: 'https://xa.example/huong-dan/can-cuoc/loa.mp3', length: '1234', type: 'audio/mpeg' },
  });
  expect(item.children('itunes\\:duration').text()).toBe('43');
});

test('a week is one list to play', () => {
  const one = { ...EPISODE, when: 'Thứ hai 30/11' };
  expect(toPlaylist([one, { ...one, when: 'Thứ ba 1/12', title: 'Chợ' }], CHANNEL.origin)).toBe(
    `#EXTM3U
#EXTINF:43,Thứ hai 30/11: Căn cước <mới>
https://xa.example/huong-dan/can-cuoc/loa.mp3
#EXTINF:43,Thứ ba 1/12: Chợ
https://xa.example/huong-dan/can-cuoc/loa.mp3
`,
  );
});
