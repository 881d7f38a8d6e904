// Data for a script → the text of an attribute, in which nothing looks like an element, whatever the words say.

/** JSON; JSON.parse gives the same data back. */
export const written = (data: object): string =>
  JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
