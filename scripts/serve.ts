/**
 * `npm run serve`: serves dist/ as a host would, with the headers of dist/_headers, on http://localhost:4321/. PORT
 * changes the port. HOST lets other machines in: HOST=0.0.0.0
 */
import { existsSync } from 'node:fs';
import { whereSite } from '../src/lib/site/whereSite.ts';
import { hostHeadersOf } from './serve/hostHeaders.ts';
import { createStaticServer } from './serve/staticServer.ts';

const port = Number(process.env['PORT'] ?? '4321');
const host = process.env['HOST'] ?? 'localhost';

/** Path of the site's root, or the sentence that refuses what the environment says of it. */
function readBase(): { base: string } | { wrong: string } {
  try {
    return { base: whereSite(process.env).base };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

const where = readBase();

if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT: found "${process.env['PORT'] ?? ''}", allowed: a number from 1 to 65535`);
  process.exitCode = 1;
} else if ('wrong' in where) {
  console.error(where.wrong);
  process.exitCode = 1;
} else if (!existsSync('dist/index.html')) {
  console.error('dist/ holds no site yet; run: npm run build');
  process.exitCode = 1;
} else {
  const server = createStaticServer('dist', where.base, hostHeadersOf('dist'));
  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is taken. Stop the other program, or choose another port: PORT=${port + 1} npm start`
        : error.message,
    );
    process.exitCode = 1;
  });
  server.listen(port, host, () => console.log(`Open http://${host}:${port}${where.base} (stop with Ctrl+C)`));
}
