// At night: every saved page is opened without network.
process.env['EVERY_PAGE'] = 'yes';
await import('./saved-links.test.ts');

export {};
