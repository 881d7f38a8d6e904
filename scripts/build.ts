// `npm run build`: content and data → dist/, complete with pictures, search index and sitemap.
import { isAbsolute } from 'node:path';
import { build } from '../src/publish/build.ts';
import { usage } from '../src/terminal/terminal.ts';
import { command } from './command-line.ts';

await command({
  usage: 'Cách dùng: npm run build [-- --out THƯ-MỤC] [--no-offline] [--no-films] [--preview]',
  options: {
    out: { type: 'string', default: 'dist' },
    'no-offline': { type: 'boolean', default: false },
    'no-films': { type: 'boolean', default: false },
    preview: { type: 'boolean', default: false },
  },
  mistakes: 'whole',
  run: ({ out, 'no-offline': off, 'no-films': silent, preview }) => {
    // Astro resolves packages from where it writes.
    if (isAbsolute(out) || out.startsWith('..'))
      return usage('Thư mục của --out phải nằm trong kho mã, ví dụ --out dist.');
    return build(out, { offline: !off, preview, films: silent ? 'none' : 'now' });
  },
});
