// At night: commands killed, and the disk full, at every single change; eight writers and eight readers for a minute.
process.env['STRIDE'] = '1';
process.env['WRITERS_SECONDS'] = '60';
await import('./killed.test.ts');
await import('./faulty-disk.test.ts');
await import('./release/killed.test.ts');
await import('../src/files/transaction.test.ts');

export {};
