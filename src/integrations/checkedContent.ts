import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkAll } from '../reading/content/checkAll.ts';
import { keepReadings } from '../reading/files/readings.ts';
import { countProblems, tellProblems } from '../reading/content/problem.ts';
import { faultyTexts } from './faultyTexts.ts';
import { type Overlay, overPages } from './overlay.ts';
import { refuse } from './refuse.ts';

/** The problems of all content and data below a folder, one a line, and how many there are in words. */
function report(root: string): { lines: string[]; count: string } {
  const problems = checkAll(root);
  const count = countProblems(problems);
  return {
    lines: tellProblems(problems),
    count: `${count} problem${count === 1 ? '' : 's'} in content/ and data/`,
  };
}

/** Tells while somebody edits: every problem, or that there is none, in the terminal and over the page. It stops nothing. */
function tell(root: string, logger: AstroIntegrationLogger, overlay: Overlay): void {
  const { lines, count } = report(root);
  if (lines.length === 0) logger.info('content/ and data/ have no problems');
  else logger.error([count, ...lines].join('\n'));
  overlay.show(lines.length === 0 ? undefined : [count, ...lines].join('\n'));
}

/**
 * All of `content/` and `data/` is sound, or nothing starts: it checks before Astro reads a file, so that our message,
 * with file, line and column, comes first and alone. In `astro dev` it tells at the start and on every save.
 */
export function checkedContent(): AstroIntegration {
  let root = '.';
  return {
    name: 'checked-content',
    hooks: {
      'astro:config:setup': ({ command, config, logger, updateConfig }) => {
        root = fileURLToPath(config.root);
        if (command === 'dev') updateConfig({ vite: { plugins: [faultyTexts(root)] } });
        if (command !== 'build') return;
        keepReadings();
        const { lines, count } = report(root);
        if (lines.length > 0) refuse(logger, lines, `${count}; nothing was built, and dist/ is as it was`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const overlay = overPages(server.ws);
        let waiting: NodeJS.Timeout | undefined;
        const soon = (): void => {
          clearTimeout(waiting);
          // Editors write a file in several steps; one check after the last is enough.
          waiting = setTimeout(() => tell(root, logger, overlay), 200);
        };
        server.watcher.on('all', (_event, file) => {
          if (/^(content|data)[/\\]/.test(file.slice(root.length))) soon();
        });
        soon();
      },
    },
  };
}
