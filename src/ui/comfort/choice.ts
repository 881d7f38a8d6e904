// How the reader wants pages to look ⇄ classes of <html>, kept on the phone as one line.

/** Each group has one choice; the first is the page's own and has no class. */
export const GROUPS = {
  size: ['', 'chu-nho', 'chu-to', 'chu-rat-to'],
  scheme: ['', 'sang', 'toi'],
  contrast: ['', 'cao'],
} as const;

export type GroupName = keyof typeof GROUPS;
export type Choice = Record<GroupName, string>;

const NAMES = Object.keys(GROUPS) as GroupName[];

/** Words it does not know, of an older build or another site at this address, are left out. */
export function parseChoice(classes: string): Choice {
  const words = classes.split(/\s+/);
  // Written without Object.fromEntries, which Chromium 67 lacks.
  const choice: Choice = { size: '', scheme: '', contrast: '' };
  for (const name of NAMES)
    choice[name] = GROUPS[name].find((one) => one !== '' && words.includes(one)) ?? '';
  return choice;
}

export const formatChoice = (choice: Choice) =>
  NAMES.map((name) => choice[name])
    .filter(Boolean)
    .join(' ');
