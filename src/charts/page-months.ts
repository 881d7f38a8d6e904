// How many months a chart of a page goes back.

/** A chart and its table show a year and a half at most: more would not fit a phone, nor the page's bytes. */
export const PAGE_MONTHS = 18;
