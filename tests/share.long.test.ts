// At night: every page inside Zalo on both kinds of phones.
process.env['EVERY_PAGE'] = 'yes';
await import('./share.test.ts');

export {};
