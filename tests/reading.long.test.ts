// Every page that can be read aloud, to its end.
process.env['EVERY_PAGE'] = 'yes';
await import('./reading.test.ts');

export {};
