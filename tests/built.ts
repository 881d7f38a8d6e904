// The built site, read once for all files of tests that look at it: look, do not touch.
import { readPages, type BuiltPage } from '../src/verify/pages.ts';

let read: BuiltPage[] | undefined;

/** Every page of dist/. */
export const builtPages = (): readonly BuiltPage[] => (read ??= readPages('dist'));
