import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../support/freePort.ts';

/** A running nginx; `origin6` is its address in IPv6, where the machine has that. */
export interface Nginx {
  origin: string;
  origin6: string | undefined;
  stop: () => Promise<void>;
}

/** What differs from plain nginx: lines of the main file, of its `http` part, and settings for the site alone. */
export interface More {
  main?: string;
  http?: (port: number) => string;
  site?: string;
}

const hasIPv6 = Object.values(networkInterfaces()).some((all) =>
  all?.some(({ address }) => address === '::1'),
);

/** Path of the system's nginx; undefined where there is none. */
export function findNginx(): string | undefined {
  return ['nginx', '/usr/sbin/nginx'].find((program) => spawnSync(program, ['-v']).status === 0);
}

function mainConfiguration(folder: string, main: string, http: string): string {
  // As root, nginx would hand its work to a user who cannot read the temporary folder.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${main} ${user} daemon off; pid ${folder}/nginx.pid; error_log stderr warn; worker_processes 2;
events { worker_connections 512; }
http { access_log off;
${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
include ${folder}/site.conf;
${http} }`;
}

async function answers(origin: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`nginx ended with code ${child.exitCode}`);
    if (
      await fetch(origin).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('nginx does not answer');
}

/** Starts nginx with the configuration of a build; only its port and the folder of the site are changed. */
export async function startNginx(
  program: string,
  configuration: string,
  root: string,
  { main = '', http = () => '', site: own = '' }: More = {},
): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'opportunity-areas-nginx-'));
  const port = await freePort();
  mkdirSync(join(folder, 'site.d'));
  writeFileSync(join(folder, 'site.d/own.conf'), own);
  const site = readFileSync(configuration, 'utf8')
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('listen [::]:8080;', hasIPv6 ? `listen [::1]:${port};` : '')
    .replace('root /usr/share/nginx/html;', `root "${resolve(root)}";`);
  writeFileSync(join(folder, 'site.conf'), site);
  writeFileSync(join(folder, 'nginx.conf'), mainConfiguration(folder, main, http(port)));
  const child = spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const origin = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    const ended = child.exitCode === null ? new Promise((done) => child.once('exit', done)) : undefined;
    child.kill('SIGQUIT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  await answers(origin, child).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { origin, origin6: hasIPv6 ? `http://[::1]:${port}` : undefined, stop };
}
