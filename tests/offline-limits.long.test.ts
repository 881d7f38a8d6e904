// At night: a build that comes at more moments of saving, and every guide of it.
process.env['EVERY_PAGE'] = 'yes';
await import('./offline-limits.test.ts');

export {};
