// How the site is built: static pages with their style inside, no script a reader needs, CSP on every page.
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import tailwind from '@astrojs/tailwind';
import { defineConfig } from 'astro/config';
import { PAGE_DIRECTIVES } from './src/finish/policy.ts';
import { fillWords } from './src/site/fill-words.ts';
import { followFiles } from './src/site/follow.ts';
import { spokenTable } from './src/site/spoken-table.ts';
import { base } from './src/address/address.ts';
import { leanChart } from './src/charts/lean-chart.ts';
import { guidePlugins } from './src/guides/mdx-plugins.ts';

// Readable on Chromium 67, everything works on Chromium 80, Safari 13, Firefox 78.
const BROWSERS = ['chrome67', 'safari13', 'firefox78'];

const FIRST_SEARCH =
  /src\/search\/(bare|kinds|names|toned|word-files|browser\/(answer|box|box-parts|first|highlight|recent|result|said|searcher))\.ts$/;

export default defineConfig({
  base,
  trailingSlash: 'always',
  output: 'static',
  // 'jsx', the default, glues Vietnamese words together across tags.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  // Pictures are packed beside the drawing of the next ones.
  build: { inlineStylesheets: 'always', assets: '_tep', concurrency: 4 },
  devToolbar: { enabled: false },
  markdown: { processor: satteri(guidePlugins), syntaxHighlight: false },
  integrations: [mdx(), tailwind({ configFile: './src/ui/theme.mjs', applyBaseStyles: false })],
  security: {
    csp: {
      directives: [...PAGE_DIRECTIVES],
    },
  },
  vite: {
    plugins: [fillWords(), spokenTable(), followFiles(), leanChart()],
    build: {
      target: BROWSERS,
      cssTarget: 'chrome67',
      modulePreload: false,
    },
    // Every page names its scripts: short names are bytes less on each.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              entryFileNames: '_tep/[hash].js',
              // What the first touch of the search box needs, in one file: each more is a request before the first result.
              codeSplitting: {
                groups: [
                  // Pages have this one before anybody searches.
                  { name: 'preload-helper', test: /vite\/preload-helper/, priority: 1 },
                  { name: 'first', test: FIRST_SEARCH },
                ],
              },
            },
          },
        },
      },
    },
  },
});
