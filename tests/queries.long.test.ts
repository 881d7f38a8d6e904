// At night: every query of ours in the browser.
process.env['EVERY_PAGE'] = 'yes';
await import('./queries.test.ts');

export {};
