// At night: axe on every page, with every rule in every look.
process.env['EVERY_PAGE'] = 'yes';
await import('./axe.test.ts');

export {};
