// commune.yaml of a commune that begins with real figures → the same file, saying so, however the line was written.
import { expect, test } from 'vitest';
import { asReal } from './go-live.ts';

test.each([
  ['# Xã\nsample: true\nname: A\n', '# Xã\nsample: false\nname: A\n'],
  ['sample:   True # minh hoạ\r\nname: A\r\n', 'sample:   false # minh hoạ\r\nname: A\r\n'],
  ['"sample" : TRUE\n', '"sample" : false\n'],
  ['resample: true\nsample: true\n', 'resample: true\nsample: false\n'],
])('%j', (text, real) => expect(asReal(text)).toBe(real));
