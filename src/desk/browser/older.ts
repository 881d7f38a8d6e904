// What an office's browser of five years ago lacks of the language → put in, as the standard has it.

type Test<T> = (value: T, index: number, all: readonly T[]) => unknown;

function lastIndex<T>(list: readonly T[], test: Test<T>): number {
  for (let at = list.length - 1; at >= 0; at--) if (test(list[at] as T, at, list)) return at;
  return -1;
}

const put = (on: object, name: string, value: unknown) => {
  if (!(name in on)) Object.defineProperty(on, name, { value, configurable: true, writable: true });
};

put(Array.prototype, 'findLastIndex', function <T>(this: T[], test: Test<T>) {
  return lastIndex(this, test);
});
put(Array.prototype, 'findLast', function <T>(this: T[], test: Test<T>) {
  return this[lastIndex(this, test)];
});
put(Map, 'groupBy', <T, K>(values: Iterable<T>, keyOf: (value: T, index: number) => K) => {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const value of values) {
    const key = keyOf(value, index++);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
});
