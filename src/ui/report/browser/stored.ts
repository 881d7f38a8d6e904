// A key ⇄ what this phone keeps under it; what it will not keep is held until the page is closed.

const held = new Map<string, string>();

export function stored(key: string): string | null {
  const here = held.get(key);
  if (here !== undefined) return here;
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** False where the phone is full, or forbids it. */
export function store(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    held.delete(key);
    return true;
  } catch {
    held.set(key, text);
    return false;
  }
}

export function storedKeys(): string[] {
  try {
    return [...Object.keys(localStorage), ...held.keys()];
  } catch {
    return [...held.keys()];
  }
}
