// At night: commands killed at every single change of the disk.
process.env['STRIDE'] = '1';
await import('./killed.test.ts');

export {};
