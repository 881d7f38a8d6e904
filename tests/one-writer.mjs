// One of many processes on one folder for some seconds: one-writer.mjs write|read|killed|once FOLDER SECONDS. Prints how often.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commit, readWhole, withWriter } from '../src/files/transaction.ts';

const [kind, folder, seconds] = process.argv.slice(2);
const until = Date.now() + Number(seconds) * 1000;
const read = (name) => readFileSync(join(folder, name), 'utf8');

/** A line in the journal and the number of lines beside it, as an import writes a month and its line. */
function write(n) {
  withWriter(folder, () => {
    const journal = `${read('editions.csv')}${kind} ${process.pid} ${n}\n`;
    commit(folder, { 'results/count.csv': String(journal.split('\n').length - 1), 'editions.csv': journal });
  });
}

function look() {
  const [count, journal] = readWhole(folder, () => [read('results/count.csv'), read('editions.csv')]);
  const lines = journal.split('\n').length - 1;
  if (Number(count) !== lines) throw new Error(`${count} written, ${lines} in the journal`);
}

/** Starts writers and kills each at a moment of its own. */
async function kill() {
  const again = [process.argv[1], 'victim', folder, '60'];
  const victim = spawn(process.execPath, again, { stdio: 'ignore' });
  await new Promise((resolve) => setTimeout(resolve, 150 + Math.random() * 200));
  victim.kill('SIGKILL');
  await new Promise((resolve) => victim.on('close', resolve));
}

let count = 0;
if (kind === 'once') {
  readWhole(folder, () => read('ket-qua.csv'));
  count = 1;
} else
  for (; Date.now() < until; count++) {
    if (kind === 'killed') await kill();
    else if (kind === 'read') look();
    else write(count);
  }
process.stdout.write(String(count));
