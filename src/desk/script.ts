// The desk's code → scripts without modules, which run from a server and from a folder; no other page shares a part of them.
import { build } from 'esbuild';
import { shortHash } from '../files/disk.ts';
import { publishedText, type ForPapers } from './published.ts';

/** What offices have: no older than five years. */
const BROWSERS = ['chrome96', 'firefox94', 'safari16.4'];

export interface Script {
  /** Changes with what is in it. */
  name: string;
  text: string;
}

async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    ...{ entryPoints: [`src/desk/browser/${file}.ts`], bundle: true, write: false, minify: true },
    ...{ format: 'iife', platform: 'browser', target: BROWSERS, legalComments: 'none', logLevel: 'error' },
  });
  return outputFiles[0]?.text ?? '';
}

const named = (kind: string, text: string): Script => ({ name: `${kind}-${shortHash(text)}`, text });

/** A worker is started with the text of the function: it needs no request, and obeys the policy of the page. */
export const deskScript = async () =>
  named('ban', `(function own(){self.deskCode=own;${await bundle('start')}})()`);

/** Chart.js and what draws with it, for the preview. */
export const chartScript = async () => named('ban-hinh', await bundle('chart-part'));

/** What makes papers, and the published months they are made of. */
export const paperScript = async (all: ForPapers) =>
  named('ban-giay', `self.deskPublished=${JSON.stringify(publishedText(all))};${await bundle('paper-part')}`);
