// At night: sounds shaken at three times as many places.
process.env['EVERY_PAGE'] = '1';
await import('./decode.test.ts');

export {};
