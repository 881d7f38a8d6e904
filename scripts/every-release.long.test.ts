// At night: releases killed, and the disk full, at every single change.
process.env['STRIDE'] = '1';
await import('../src/publish/killed.test.ts');

export {};
