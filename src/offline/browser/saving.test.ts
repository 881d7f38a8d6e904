// Saving all of the site while it changes: what is kept is of one build, or is not called whole.
import { afterEach, expect, test, vi } from 'vitest';
import { LIST, type SaveList } from '../names.ts';
import { OTHER_BUILD, saveAll } from './saving.ts';

afterEach(() => vi.unstubAllGlobals());

const listOf = (version: string): SaveList =>
  ({ version, files: ['a/', 'b/', 'c/', 'd/', 'e/', 'f/'].map((path) => [path, 1, 'hash']) }) as SaveList;

/** A site that is published anew after so many answers. */
function publishAfter(answers: number): void {
  let asked = 0;
  vi.stubGlobal('fetch', (address: string) => {
    const version = ++asked > answers ? 'B' : 'A';
    const body = address.endsWith(LIST) ? JSON.stringify(listOf(version)) : version;
    const response = new Response(body, { headers: { 'content-type': 'text/plain' } });
    return Promise.resolve(Object.defineProperty(response, 'type', { value: 'basic' }));
  });
}

class FakeCache {
  readonly kept = new Map<string, Response>();
  match = (address: string) => Promise.resolve(this.kept.get(address)?.clone());
  put = (address: string, response: Response) => Promise.resolve(void this.kept.set(address, response));
}

test('a build that stays is kept whole, its list last', async () => {
  publishAfter(99);
  const cache = new FakeCache();
  await saveAll(cache as unknown as Cache, '/', listOf('A'));
  expect([...cache.kept.keys()].at(-1)).toBe(`/${LIST}`);
  expect(cache.kept.size).toBe(7);
});

test.each([1, 3, 6])('published anew after %i files, it is not called whole', async (answers) => {
  publishAfter(answers);
  const cache = new FakeCache();
  await expect(saveAll(cache as unknown as Cache, '/', listOf('A'))).rejects.toThrow(OTHER_BUILD);
  expect(cache.kept.has(`/${LIST}`)).toBe(false);
});
