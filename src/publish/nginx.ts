// Where the site is published → the complete nginx configuration of its server.
import { ASK_AGAIN, FOREVER, FOREVER_FOLDERS } from '../finish/caching.ts';
import { headersAt, NO_PAGES, OTHER_HEADERS } from '../finish/policy.ts';
import { home } from '../address/address.ts';

export interface Hosting {
  /** Absolute folder of the releases, "/var/www/xa". */
  folder: string;
  /** "https://xa.example", or "http://…" on a machine that only tests. */
  origin: string;
}

/** The text of `nginx.conf`. The same for every build: the server reloads only when it changes. */
export function nginxConfig(hosting: Hosting): string {
  const { folder, origin } = hosting;
  const { protocol, hostname, port } = new URL(origin);
  const secure = protocol === 'https:';
  return [
    heading(hosting),
    ...(secure ? [redirectServer(hostname)] : []),
    'server {',
    ...(secure ? secureListen(hostname) : [`    listen ${port || '80'};`]),
    `    server_name ${hostname};`,
    siteLines(folder),
    ...FOREVER_FOLDERS.map((start) => foreverLocation(start, secure)),
    ...OWN_PLACES.map((start) => otherLocation(start, secure)),
    ...headerLines(secure, ASK_AGAIN).map((line) => `    ${line}`),
    '}',
    '',
  ].join('\n');
}

/** Places with headers of their own that are not kept forever. */
const OWN_PLACES = [...NO_PAGES, ...OTHER_HEADERS.map(({ start }) => start)].filter(
  (start) => !FOREVER_FOLDERS.some((forever) => forever === start),
);

const WRITTEN = '# Do `npm run release` viết ra; đừng sửa tay, lần đăng sau ghi đè.';
const RELOAD = 'sudo nginx -t && sudo systemctl reload nginx';
const LINK = '/etc/nginx/sites-enabled/trang-xa';

/** The steps of a first set-up: nginx starts with HTTPS only when the certificate is there, which it must help to get. */
function heading({ folder, origin }: Hosting): string {
  const { protocol, hostname } = new URL(origin);
  const link = (file: string) => `sudo ln -sfn ${folder}/${file} ${LINK} && ${RELOAD}`;
  if (protocol !== 'https:') return `${WRITTEN}\n# Cài: ${link('nginx.conf')}`;
  return `${WRITTEN}
# Cài lần đầu, theo thứ tự:
#   1. sudo mkdir -p ${ACME}
#   2. ${link('nginx-lan-dau.conf')}
#   3. sudo certbot certonly --webroot -w ${ACME} -d ${hostname} --deploy-hook 'systemctl reload nginx'
#   4. ${link('nginx.conf')}`;
}

const ACME = '/var/www/letsencrypt';

/** Plain HTTP until there is a certificate: answers whoever issues it, and tells others to come later. */
export function bootstrapConfig(hosting: Hosting): string | undefined {
  const { protocol, hostname } = new URL(hosting.origin);
  if (protocol !== 'https:') return undefined;
  return `${heading(hosting)}\n${plainServer(hostname, 'return 503;')}`;
}

const redirectServer = (host: string) => plainServer(host, `return 301 https://${host}$request_uri;`);

function plainServer(host: string, answer: string): string {
  return `server {
    listen 80;
    listen [::]:80;
    server_name ${host};
    server_tokens off;
    location ^~ /.well-known/acme-challenge/ {
        root ${ACME};
    }
    location / {
        ${answer}
    }
}
`;
}

function secureListen(host: string): string[] {
  return [
    '    listen 443 ssl http2;',
    '    listen [::]:443 ssl http2;',
    `    ssl_certificate /etc/letsencrypt/live/${host}/fullchain.pem;`,
    `    ssl_certificate_key /etc/letsencrypt/live/${host}/privkey.pem;`,
    '    ssl_protocols TLSv1.2 TLSv1.3;',
    '    ssl_session_cache shared:site_tls:2m;',
    '    ssl_session_timeout 1d;',
    '    ssl_session_tickets off;',
  ];
}

const siteLines = (folder: string) => `
    root ${folder}/current;
    # Not \`index\`, which would look for the file once more on every page.
    rewrite /$ \${uri}index.html;
    charset utf-8;
    charset_types text/plain text/csv text/xml application/xml application/json application/javascript text/javascript;
    autoindex off;
    server_tokens off;
    absolute_redirect off;
    # A page is small: read and sent at once with its headers, it takes three calls of the system less; all its headers
    # fit one piece of memory.
    sendfile off;
    output_buffers 1 64k;
    request_pool_size 8k;
    # A remembered file would be of the build before.
    open_file_cache off;

    # Packed beforehand, as small as they get. The second file is there only when nginx knows brotli
    # (Debian: apt install libnginx-mod-http-brotli-static, then release again).
    gzip_static on;
    gzip_vary on;
    include ${folder}/nginx-brotli*.conf;

    error_page 404 /404.html;
    location = /404.html {
        internal;
    }
    location = /_headers {
        return 404;
    }
    location /du-lieu/ {
        location ~ \\.csv$ {
            types { }
            default_type text/csv;
        }
    }
    location = /manifest.webmanifest {
        types { }
        default_type application/manifest+json;
    }
`;

/** Headers of a place, all of them: one that has an own one inherits none. */
function headerLines(secure: boolean, cache: string, path = home): string[] {
  const headers = Object.entries(headersAt(path));
  if (secure) headers.push(['Strict-Transport-Security', 'max-age=15552000']);
  return [
    // An answer that something is missing is never kept.
    `add_header Cache-Control "${cache}"${cache === FOREVER ? '' : ' always'};`,
    ...headers.map(([name, value]) => `add_header ${name} "${value}" always;`),
  ];
}

/** A place whose pages may do more than others, be shown in a frame, ask for the microphone; or one of no pages. */
function otherLocation(start: string, secure: boolean): string {
  const lines = headerLines(secure, ASK_AGAIN, start).map((line) => `        ${line}\n`);
  return `    location ^~ ${start} {\n${lines.join('')}    }`;
}

/** A place whose files are named by their content. A missing one is answered with 404.html, which is not kept. */
function foreverLocation(start: string, secure: boolean): string {
  const lines = ['sendfile on;', 'tcp_nopush on;', ...headerLines(secure, FOREVER, start)].map(
    (line) => `        ${line}\n`,
  );
  return `    location ^~ ${start} {\n${lines.join('')}    }`;
}

/** What stands in `nginx-brotli.conf` on a server that has the module. */
export const BROTLI_CONFIG = 'brotli_static on;\n';
