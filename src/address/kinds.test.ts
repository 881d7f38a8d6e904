import { describe, expect, test } from 'vitest';
import { KINDS, kindOf } from './kinds.ts';

describe('kinds of pages', () => {
  test('have a name and an address of their own', () => {
    const names = KINDS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(KINDS.map(({ path }) => path)).size).toBe(names.length);
  });

  test.each([
    ['/', 'home'],
    ['/huong-dan/', 'guides'],
    ['/huong-dan/vneid-muc-2/', 'guide'],
    ['/huong-dan/vneid-muc-2/loa/', 'loudspeaker'],
    ['/tien-do/ky-nang/', 'survey'],
    ['/tien-do/2026-09/', 'edition'],
    ['/tien-do/xuan-neo/', 'village'],
    ['/tien-do/2026-09/xuan-neo/', 'village-month'],
    ['/in/loa/', 'printed-set'],
    ['/to/so-dem/', 'counting-book'],
    ['/404.html', 'not-found'],
    ['/huong-dan/vneid-muc-2/khac/', undefined],
    ['/khong-co/', undefined],
    ['/tien-do/2026-09/xuan-neo/khac/', undefined],
  ])('%s is of the kind %s', (path, name) => {
    expect(kindOf(path)?.name).toBe(name);
  });
});
