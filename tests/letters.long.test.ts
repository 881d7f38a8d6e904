// At night: the letters of words on every page.
process.env['EVERY_PAGE'] = 'yes';
await import('./letters.test.ts');

export {};
