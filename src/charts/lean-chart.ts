// The parts of Chart.js the site uses → one small module for the reader's phone.
// The site's bundler lowers Chart.js' static class fields before it looks for unused code, and then keeps all of
// it: 66 KB instead of 53. esbuild drops what is unused; the site's bundler lowers the rest.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from 'vite';

const PARTS = fileURLToPath(new URL('parts.ts', import.meta.url));

export function leanChart(): Plugin {
  return {
    name: 'lean-chart',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async load(id) {
      if (id !== PARTS) return undefined;
      const { outputFiles } = await build({
        entryPoints: [PARTS],
        bundle: true,
        format: 'esm',
        target: 'esnext',
        write: false,
      });
      return outputFiles[0]?.text;
    },
  };
}
