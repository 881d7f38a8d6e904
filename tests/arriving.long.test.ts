// At night: every page arrives on a wide screen too.
process.env['EVERY_PAGE'] = 'yes';
await import('./arriving.test.ts');

export {};
