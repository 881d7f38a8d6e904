// Methods newer than Chromium 67 and Safari 13, for code that runs on the reader's phone as well as at build.
// Imported for what it does; the bundler makes old syntax of new, but not old methods.

export function at<T>(this: ArrayLike<T>, index: number): T | undefined {
  return this[index < 0 ? this.length + index : index];
}

export function findLast<T>(
  this: readonly T[],
  matches: (item: T, index: number, all: readonly T[]) => unknown,
): T | undefined {
  for (let index = this.length - 1; index >= 0; index--) {
    const item = this[index] as T;
    if (matches(item, index, this)) return item;
  }
  return undefined;
}

export function flatMap<T, U>(
  this: readonly T[],
  each: (item: T, index: number, all: readonly T[]) => U | readonly U[],
): U[] {
  const found: U[] = [];
  return found.concat(...this.map(each));
}

function define(prototype: object, name: string, value: unknown): void {
  if (!(name in prototype))
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
}

define(Array.prototype, 'at', at);
define(Array.prototype, 'findLast', findLast);
define(Array.prototype, 'flatMap', flatMap);
