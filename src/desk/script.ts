// The desk's code → one script without modules, which runs from a server and from a folder; no other page shares a part of it.
import { build } from 'esbuild';
import { shortHash } from '../files/disk.ts';

/** What offices have: no older than five years. */
const BROWSERS = ['chrome96', 'firefox94', 'safari16.4'];

/** @returns its name, which changes with what is in it, and its text */
export async function deskScript(): Promise<{ name: string; text: string }> {
  const { outputFiles } = await build({
    ...{ entryPoints: ['src/desk/browser/start.ts'], bundle: true, write: false, minify: true },
    ...{ format: 'iife', platform: 'browser', target: BROWSERS, legalComments: 'none', logLevel: 'error' },
  });
  // A worker is started with the text of this function: it needs no request, and obeys the policy of the page.
  const text = `(function own(){self.deskCode=own;${outputFiles[0]?.text ?? ''}})()`;
  return { name: `ban-${shortHash(text)}`, text };
}
