// content/spoken.yaml → how words are said, checked; and, packed for the phone, the pairs alone: a comment would be fetched too.
import type { Plugin } from 'vite';
import { z } from 'zod';
import { readText } from '../files/disk.ts';
import { InputError } from '../files/issue.ts';
import { parseYaml } from '../files/yaml.ts';

const SAID = 'Lời đọc có chữ số hoặc chữ hoa.\nViết ra đúng như khi nói, toàn chữ thường: "vi en ai đi".';

const spokenSchema = z.record(z.string(), z.string().regex(/^[^\d\p{Lu}]+$/u, SAID));

export const readSpoken = (file = 'content/spoken.yaml') =>
  parseYaml({ file, text: readText(file) ?? '' }, spokenSchema);

export function spokenTable(): Plugin {
  return {
    name: 'spoken-table',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('/content/spoken.yaml')) return undefined;
      const { value, issues } = readSpoken(id);
      if (!value) throw new InputError(issues);
      return `export default ${JSON.stringify(value)}`;
    },
  };
}
