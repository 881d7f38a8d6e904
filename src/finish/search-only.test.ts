import { expect, test } from 'vitest';
import { withoutSearchOnly } from './search-only.ts';

test('drops what only the index reads, and nothing else', () => {
  expect(
    withoutSearchOnly(
      '<main id="a" data-kind="guide" data-aliases="cccd|thẻ căn cước"><section data-no-search class="b">data-no-search</section>',
    ),
  ).toBe('<main id="a" data-kind="guide"><section class="b">data-no-search</section>');
  expect(withoutSearchOnly('<div data-found-as="OTP" data-aliases="mã"><ol data-no-search>')).toBe(
    '<div><ol>',
  );
});
