// One release in a process of its own, for tests that kill it: release-once.mjs DIST FOLDER CACHE.
import { explain } from '../src/publish/failure.ts';
import { publish } from '../src/publish/publish.ts';

const [dist, folder, cache] = process.argv.slice(2);
try {
  const origin = 'https://xa.example';
  await publish({ dist, folder, cache, origin, modules: '/khong-co', now: new Date('2026-09-21T00:00:00Z') });
} catch (error) {
  process.stdout.write(explain(error) ?? String(error.stack));
  process.exitCode = 1;
}
