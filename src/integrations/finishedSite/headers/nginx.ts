import { contentTypes } from '../../../lib/files/contentTypes.ts';
import { commonHeaders } from './headers.ts';
import type { Site } from './site.ts';
import { variants, type Variant } from './variants.ts';

/** In quotes, as nginx reads a value: `$` would start a variable, and ours hold none. */
function quote(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function variable({ name }: Variant): string {
  return `$site_${name.toLowerCase().replaceAll('-', '_')}`;
}

/** The variable that is sent: of a fault, nothing is kept. */
function sent(variant: Variant): string {
  return variant.name === 'Cache-Control' ? '$site_kept' : variable(variant);
}

function map(variant: Variant): string {
  const cases = variant.cases.map(({ expression, value }) => `    "~${expression}" ${quote(value)};`);
  return [`map $uri ${variable(variant)} {`, `    default ${quote(variant.fallback)};`, ...cases, '}'].join(
    '\n',
  );
}

/** Every status of a fault; nginx would answer with a page of its own. */
const faults = '400 404 405 408 411 412 413 414 416 417 421 429 500 501 502 503 504 505 507';

/** Where a redirect leads, with the query that was asked: it stands before the place on the page. */
function withQuery(to: string): string {
  const [page = '', place] = to.slice(1).split('#');
  return `${page}$is_args$args${place === undefined ? '' : `#${place}`}`;
}

/** A server for nginx; it belongs in the `http` context, for example as a file in conf.d/. */
export function nginxConfiguration(site: Site): string {
  const { base, redirects } = site;
  const differing = variants(site);
  const headers = [
    ...commonHeaders(base).map(([name, value]) => `    add_header ${name} ${quote(value)} always;`),
    ...differing.map((variant) => `    add_header ${variant.name} ${sent(variant)} always;`),
  ];
  const types = contentTypes
    .filter(([ending]) => ending.startsWith('.'))
    .map(([ending, type]) => `        ${quote(type)} ${ending.slice(1)};`);
  const named = contentTypes
    .filter(([ending]) => !ending.startsWith('.'))
    .map(
      ([ending, type]) =>
        `    location ~ "${ending.replaceAll('.', '\\.')}$" {\n        types { }\n        default_type ${quote(type)};\n    }`,
    );
  return `# Written by "npm run build" for exactly this build: the policy names the stylesheet by its hash.
# The site's files belong in the root below${base === '/' ? '' : `, in its folder ${base}`}. Not here: TLS, which a proxy or a server of your own adds.

${differing.map(map).join('\n\n')}

# Of a fault, nothing is kept: what is missing today may be there tomorrow. Volatile, because nginx finds that a file
# has no such part (416) only after it has set the headers.
map $status $site_kept {
    volatile;
    default $site_cache_control;
    "~^[45]" "no-cache";
}

server {
    listen 8080;
    listen [::]:8080;
    server_name _;
    root /usr/share/nginx/html;
    index index.html;
    server_tokens off;
    absolute_redirect off;
    etag on;

    # The build has compressed every text file. Proxies and networks that ask with HTTP/1.0 or Via get the copies too.
    gzip_static on;
    gzip_http_version 1.0;
    gzip_proxied any;
    gzip_vary on;

    # Settings of your own, which stay when this file is replaced. With the module ngx_brotli: brotli_static on;
    include site.d/*.conf;

${headers.join('\n')}

    types {
${types.join('\n')}
    }
    default_type application/octet-stream;

    # The site's own page for every fault; a folder without a page is not there.
    error_page ${faults} ${base}404.html;
    error_page 403 =404 ${base}404.html;
    # Its own number for headers that are too long, which it would answer with a page of its own.
    error_page 494 =400 ${base}404.html;
    # A body that is cut wrongly shows only while nginx already answers with that page: then it begins again.
    recursive_error_pages on;

    # No location sets a header of its own: nginx would then drop all of the above there.
    # Nor is what a link leads to: a build has none, so whoever made one did not build.
    disable_symlinks on from=$document_root${base.replace(/\/$/, '')};

    # What starts with a dot is never sent, whatever lies in the folder.
    location ~ "/\\.(?!well-known/)" {
        return 404;
    }
${named.join('\n')}
    # Settings for other hosts, and copies that are sent only as the encoding of another file.
    location ~ "/_(headers|redirects)$|\\.(br|gz)$" {
        return 404;
    }
${redirects.map(({ from, to }) => `    location = ${base}${from.slice(1)} {\n        return 301 ${base}${withQuery(to)};\n    }\n`).join('')}}
`;
}
