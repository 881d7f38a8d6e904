// Which pages a phone has once its reader pressed "Lưu".
import { expect, test } from 'vitest';
import { savedPages } from './saved-pages.ts';

test('are those of every kind but work at a desk and months gone by', () => {
  const files = [
    'index.html',
    '404.html',
    'huong-dan/bai/index.html',
    'huong-dan/bai/cung-lam/index.html',
    'huong-dan/bai/thu/index.html',
    'ban-tong-hop/index.html',
    'tien-do/2025-12/index.html',
    'tien-do/2026-01/index.html',
    'tien-do/2026-01/thon-mot/index.html',
    'tien-do/2025-12/thon-mot/index.html',
    'tien-do/thon-mot/index.html',
    'anh/bai.png',
    'khong/biet/index.html',
  ];
  expect([...savedPages(files)]).toEqual([
    '/',
    '/huong-dan/bai/',
    '/huong-dan/bai/cung-lam/',
    '/tien-do/2026-01/',
    '/tien-do/2026-01/thon-mot/',
    '/tien-do/thon-mot/',
  ]);
});
