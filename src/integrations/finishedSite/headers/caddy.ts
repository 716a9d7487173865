import { contentTypeOf } from '../../../lib/files/contentTypes.ts';
import { commonHeaders } from './headers.ts';
import type { Site } from './site.ts';
import { unusualEnding } from './unusualEnding.ts';
import { variants } from './variants.ts';

/** In backquotes, where Caddy reads every character as it stands. */
function quote(value: string): string {
  return `\`${value}\``;
}

/** A Caddyfile for the site. `route` keeps the order, so that what is particular comes after what is general. */
export function caddyConfiguration(site: Site): string {
  const { base, files, redirects } = site;
  const matchers: string[] = [];
  const settings = commonHeaders(base).map(([name, value]) => `\t\theader ${name} ${quote(value)}`);
  for (const { name, fallback, cases } of variants(site)) {
    if (fallback !== '') settings.push(`\t\theader ${name} ${quote(fallback)}`);
    cases.forEach(({ expression, value }, index) => {
      const matcher = `@${name.toLowerCase()}-${index + 1}`;
      matchers.push(`\t${matcher} path_regexp ${quote(expression)}`);
      settings.push(`\t\theader ${matcher} ${name} ${quote(value)}`);
    });
  }
  const endings = [...new Set(files.flatMap((file) => unusualEnding(file) ?? []))].sort();
  endings.forEach((ending, index) => {
    matchers.push(`\t@type-${index + 1} path_regexp ${quote(`${ending.replaceAll('.', '\\.')}$`)}`);
    // Deferred until the file server has set a type of its own.
    const set = `\t\t\tdefer\n\t\t\tContent-Type ${quote(contentTypeOf(`x${ending}`))}`;
    settings.push(`\t\theader @type-${index + 1} {\n${set}\n\t\t}`);
  });
  return `# Written by "npm run build" for exactly this build: the policy names the stylesheet by its hash.
# Put your domain in place of :8080, and Caddy serves it over https.
(site) {
${matchers.join('\n')}
	route {
${settings.join('\n')}
	}
}

:8080 {
	root * /srv${base === '/' ? '' : `\n	# The site's files belong in /srv${base}`}
	import site
${redirects.map(({ from, to }) => `\tredir ${base}${from.slice(1)} ${base}${to.slice(1)} 301\n`).join('')}	@unpublished path_regexp \`/_(headers|redirects)$|\\.(br|gz)$\`
	error @unpublished 404
	file_server {
		precompressed br gzip
	}
	handle_errors {
		rewrite * ${base}404.html
		file_server {
			precompressed br gzip
		}
	}
}
`;
}
