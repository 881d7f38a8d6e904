// The line a phone keeps for the first script of every page: classes of <html>.

/** The look its reader chose (src/ui/comfort/choice.ts), and whether the site is saved there. */
export const KEPT_LOOK = 'de-doc';

/** The site is saved on this phone: links to what is not say so. */
export const SAVED = 'da-luu';
