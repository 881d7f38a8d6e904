// At night: every page of the site.
process.env['EVERY_PAGE'] = 'yes';
await import('./every-page.test.ts');

export {};
