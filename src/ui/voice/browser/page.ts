// The recorder's page → its parts by their names.

export const part = <T extends HTMLElement = HTMLElement>(name: string) =>
  document.getElementById(`tl-${name}`) as T;

export function show(name: string, shown: boolean): void {
  part(name).hidden = !shown;
}

export function say(name: string, words: string): void {
  part(name).textContent = words;
}

/** "0:07" */
export const clock = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
