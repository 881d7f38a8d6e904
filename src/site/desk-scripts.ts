// The scripts of the clerk's desk, bundled once for its page and for the files themselves.
import { chartScript, deskScript, paperScript, type Script } from '../desk/script.ts';
import { DATA_FOLDER, dataPaths } from '../reports/paths.ts';
import { readScoring } from '../reports/scoring.ts';
import { reports } from './site.ts';

let made: Promise<Record<'desk' | 'charts' | 'papers', Script>> | undefined;

export const deskScripts = () => (made ??= make());

async function make() {
  const { scoring } = readScoring(dataPaths(DATA_FOLDER).scoring);
  const [desk, charts, papers] = await Promise.all([
    deskScript(),
    chartScript(),
    paperScript({ reports, scoring }),
  ]);
  return { desk, charts, papers };
}
