// At night: every page without JavaScript too.
process.env['EVERY_PAGE'] = 'yes';
await import('./browser.test.ts');

export {};
