// Whether this is a run of the night (`npm run test:all`): it looks at everything, where a run by day looks at what differs.

/** Set by the `*.long.test.ts` of a file before they load it. */
export const atNight = process.env['EVERY_PAGE'] !== undefined;
