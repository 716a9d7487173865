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

function map(variant: Variant): string {
  const cases = variant.cases.map(({ expression, value }) => `    "~${expression}" ${quote(value)};`);
  return [`map $uri ${variable(variant)} {`, `    default ${quote(variant.fallback)};`, ...cases, '}'].join(
    '\n',
  );
}

/** A server for nginx; it belongs in the `http` context, for example as a file in conf.d/. */
export function nginxConfiguration(site: Site): string {
  const { base, redirects } = site;
  const differing = variants(site);
  const headers = [
    ...commonHeaders(base).map(([name, value]) => `    add_header ${name} ${quote(value)} always;`),
    ...differing.map((variant) => `    add_header ${variant.name} ${variable(variant)} always;`),
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

server {
    listen 8080;
    server_name _;
    root /usr/share/nginx/html;
    index index.html;
    server_tokens off;
    absolute_redirect off;
    etag on;

    # The build has compressed every text file. With the module ngx_brotli also: brotli_static on;
    gzip_static on;
    gzip_vary on;

${headers.join('\n')}

    types {
${types.join('\n')}
    }
    default_type application/octet-stream;

    error_page 404 ${base}404.html;

    # No location sets a header of its own: nginx would then drop all of the above there.
${named.join('\n')}
    # Settings for other hosts, and copies that are sent only as the encoding of another file.
    location ~ "/_(headers|redirects)$|\\.(br|gz)$" {
        return 404;
    }
${redirects.map(({ from, to }) => `    location = ${base}${from.slice(1)} {\n        return 301 ${base}${to.slice(1)};\n    }\n`).join('')}}
`;
}
