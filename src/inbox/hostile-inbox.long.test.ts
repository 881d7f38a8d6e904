// At night: ten hostile files in one inbox.
process.env['EVERY_PAGE'] = '1';
await import('./hostile-inbox.test.ts');

export {};
