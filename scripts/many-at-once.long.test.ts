// At night: eight writers and eight readers for a minute.
process.env['WRITERS_SECONDS'] = '60';
await import('../src/files/transaction.test.ts');

export {};
