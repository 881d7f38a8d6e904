// At night: the codes of every month's pictures.
process.env['EVERY_PAGE'] = 'yes';
await import('./codes.test.ts');

export {};
