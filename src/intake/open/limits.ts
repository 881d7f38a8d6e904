// How much of a file is read: a month's table needs a hundredth of any of these.

/** Bytes of the file as it lies on the disk. */
export const MAX_BYTES = 8 * 1024 * 1024;
/** Characters of one line of a text. */
export const MAX_LINE = 100_000;
/** Rows with something in them, of one sheet. */
export const MAX_ROWS = 20_000;
/** Cells of all sheets together, with the blank ones between them. */
export const MAX_CELLS = 500_000;
/** Columns with something in them, of one sheet. */
export const MAX_COLUMNS = 1_000;
/** Characters of all cells together, or of a text file. */
export const MAX_TEXT = 2_000_000;
/** Characters of one cell. */
export const MAX_CELL = 2_000;

/** Bytes of all parts of a workbook together, unpacked. A sheet whose borders reach the last row has some 50 MB. */
export const MAX_UNPACKED = 96 * 1024 * 1024;
/** Files inside a workbook, and those of them that are read. */
export const MAX_ENTRIES = 5_000;
export const MAX_PARTS = 200;
/** Bytes of a part that is read whole before it is looked at (styles, relationships). */
export const MAX_WHOLE = 16 * 1024 * 1024;
/** Elements of a part that is kept whole (styles, relationships). */
export const MAX_ELEMENTS = 200_000;
/** Characters between two tags. */
export const MAX_TOKEN = 1024 * 1024;
