// At night: four times as many workbooks drawn by lot.
process.env['EVERY_PAGE'] = '1';
await import('./promises.test.ts');

export {};
