// At night: the disk full from every single change on.
process.env['STRIDE'] = '1';
await import('./faulty-disk.test.ts');

export {};
