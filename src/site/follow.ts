// Vite, while someone edits: what changes in data/ or content/ shows at once; a mistake in it shows as its Issues, in the page's place.
import { relative, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { formatIssue, type Issue } from '../files/issue.ts';
import { DATA_FOLDER } from '../reports/paths.ts';
import { escapeXml } from '../text/xml.ts';
import { loadSources } from './load.ts';

/** In the page's place until the mistakes are mended; Vite's client loads the page again then. */
const mistakes = (issues: readonly Issue[]) => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Có chỗ phải sửa</title>
<script type="module" src="/@vite/client"></script></head>
<body style="font: 18px/1.6 system-ui; max-width: 60rem; margin: 2rem auto; padding: 0 1rem">
<h1>Có chỗ phải sửa</h1>
<p>Sửa rồi lưu tệp lại, trang này tự mở ra như cũ.</p>
<ul>${issues.map((one) => `<li style="margin: 1rem 0">${escapeXml(formatIssue(one))}</li>`).join('')}</ul>
</body></html>`;

/** Forgets every module that has read the files, and has the open pages load again. */
function renew(server: ViteDevServer): void {
  for (const { moduleGraph, hot } of Object.values(server.environments)) {
    moduleGraph.invalidateAll();
    hot.send({ type: 'full-reload' });
  }
}

export function followFiles(): Plugin {
  return {
    name: 'follow-files',
    apply: 'serve',
    configureServer(server) {
      const root = server.config.root;
      let issues: Issue[] | undefined;
      server.watcher.add([DATA_FOLDER, 'content']);
      server.watcher.on('all', (_, path) => {
        const [folder] = relative(root, path).split(sep);
        if (folder !== DATA_FOLDER && folder !== 'content') return;
        issues = undefined;
        renew(server);
      });
      server.middlewares.use((request, response, next) => {
        if (!request.headers.accept?.includes('text/html')) return next();
        issues ??= loadSources().issues.filter(({ severity }) => severity === 'error');
        if (issues.length === 0) return next();
        response.statusCode = 500;
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(mistakes(issues));
      });
    },
  };
}
