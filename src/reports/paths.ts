// The data folder → where each of its files is.
import { join } from 'node:path';
import { isQuarter, type Period } from '../text/period.ts';

/** The data folder of this site; tests and other communes bring their own. */
export const DATA_FOLDER = process.env['DATA_DIR'] ?? 'data';

export function dataPaths(folder: string) {
  const at = (name: string) => join(folder, name);
  return {
    commune: at('commune.yaml'),
    villages: at('villages.csv'),
    households: at('households.csv'),
    indicators: at('indicators.csv'),
    targets: at('targets.csv'),
    teams: at('teams.csv'),
    results: at('results'),
    editions: at('editions.csv'),
    corrections: at('corrections.csv'),
    receipts: at('receipts.csv'),
    notes: at('notes.csv'),
    provenance: at('provenance.csv'),
    rechecks: at('rechecks.csv'),
    items: at('survey.csv'),
    surveys: at('surveys'),
    surveyJournal: at('surveys.csv'),
    samples: at('samples.csv'),
    scoring: at('scoring.yaml'),
  };
}

export type DataPaths = ReturnType<typeof dataPaths>;

/** Where each dataset of a data folder is published. */
export const targetsIn = (folder: string) => (period: Period) => datasetFile(dataPaths(folder), period);

/** The file of one month's results or one quarter's survey. */
export function datasetFile(paths: DataPaths, period: Period): string {
  return join(isQuarter(period) ? paths.surveys : paths.results, `${period}.csv`);
}
