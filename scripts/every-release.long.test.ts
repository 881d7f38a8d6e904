// At night: releases killed, and the disk full, at every single change.
process.env['STRIDE'] = '1';
await import('./release/killed.test.ts');

export {};
