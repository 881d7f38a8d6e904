// Text → the letters people type when they skip accents, one i for i and y: all that the first names are looked for with.

/**
 * Text as words without accents, `y` as `i`: "Kỹ năng" and "kĩ năng" are both "ki nang". Written out here, because a file
 * shared with other scripts would be one more request before the first result.
 */
export const bare = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/y/g, 'i')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

export const wordsOf = (text: string): string[] => bare(text).split(' ').filter(Boolean);
