// At night: axe looks at the check of a skill in more combinations of colours, letters and widths.
process.env['EVERY_PAGE'] = 'yes';
await import('./skill-check.test.ts');

export {};
