// Loaded before `astro check`: what reads types for it waits 10 ms at every file for an editor's next key, twenty seconds in all.
const { setTimeout: wait } = globalThis;

globalThis.setTimeout = Object.assign(
  (run, ms, ...words) => (ms === 10 ? setImmediate(run, ...words) : wait(run, ms, ...words)),
  wait,
);
