// Practice of every guide, pressed to its end.
process.env['EVERY_PAGE'] = 'yes';
await import('./practice.test.ts');

export {};
