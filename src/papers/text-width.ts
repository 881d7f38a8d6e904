// A line of text → about how wide Times New Roman bold sets it, for lines that are drawn as long as words are.

/** Widths of a letter as parts of the type's size: narrow, usual, wide, and capitals. */
const width = (letter: string) => {
  const base = letter.normalize('NFD').charAt(0);
  if (/[iljtf.,:;'!|-]/.test(base)) return 0.31;
  if (/[mwMW]/.test(base)) return 0.88;
  if (/\s/.test(base)) return 0.25;
  return /[A-ZĐ]/.test(base) ? 0.71 : 0.5;
};

/** In twentieths of a point. */
export const textWidth = (text: string, size: number) =>
  Math.round([...text].reduce((sum, letter) => sum + width(letter), 0) * size * 20);
