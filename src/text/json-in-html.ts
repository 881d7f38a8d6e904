// Data for a script → JSON that may stand in an element or an attribute: nothing in it looks like an element, whatever the words say.

/** JSON.parse gives the same data back. */
export const jsonInHtml = (data: object): string =>
  JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
