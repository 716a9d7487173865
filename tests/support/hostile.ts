import { readFileSync } from 'node:fs';
import { connect } from 'node:net';

/** What one hostile request brought: every status line, and all bytes as Latin 1. */
interface HostileAnswer {
  request: string;
  statuses: number[];
  text: string;
}

const close = 'Host: localhost\r\nConnection: close\r\n\r\n';
const get = (target: string, headers = ''): string => `GET ${target} HTTP/1.1\r\n${headers}${close}`;

/** Requests that are long: in the file they would be most of it. */
const long = [
  get(`/${'a'.repeat(8000)}`),
  get(`/${'a'.repeat(100_000)}`),
  get(`/search?q=${'a'.repeat(16_000)}`),
  get('/a'.repeat(4000)),
  get(`/${'%2f'.repeat(2500)}`),
  get(`/areas/${'../areas/'.repeat(400)}`),
  get('/', `X: ${'a'.repeat(60_000)}\r\n`),
  get('/', Array.from({ length: 3000 }, (_, index) => `X${index}: y\r\n`).join('')),
  get('/', `Cookie: ${'a=b; '.repeat(4000)}\r\n`),
  get('/areas/', `If-None-Match: ${'"a",'.repeat(2000)}\r\n`),
  get('/data/selection-data.csv', `Range: bytes=${'0-,'.repeat(1300)}0-\r\n`),
  get('/areas/', `Accept-Encoding: br;q=0.${'1'.repeat(3000)}\r\n`),
  `GET /areas HTTP/1.1\r\nHost: ${'a'.repeat(5000)}\r\nConnection: close\r\n\r\n`,
];

/**
 * Requests as a stranger would send them, byte by byte: out of the folder, to other hosts, split, cut, smuggled. They
 * were drawn by someone who had not seen the servers.
 */
const requests = [
  ...(JSON.parse(readFileSync('tests/fixtures/hostileRequests.json', 'utf8')) as string[]),
  ...long,
];

/** Sends one request as it stands and waits for the end of the answer, or for two seconds of silence. */
function send(origin: string, request: string): Promise<HostileAnswer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname);
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('error', () => socket.destroy());
    socket.setTimeout(2000, () => socket.destroy());
    socket.on('close', () => {
      const text = Buffer.concat(chunks).toString('latin1');
      const statuses = [...text.matchAll(/^HTTP\/1\.[01] (\d{3})/gm)].map((match) => Number(match[1]));
      resolve({ request, statuses, text });
    });
    socket.write(Buffer.from(request, 'latin1'));
  });
}

/** Sends all of them, 16 at a time. */
export async function askHostile(origin: string): Promise<HostileAnswer[]> {
  const answers: HostileAnswer[] = [];
  for (let from = 0; from < requests.length; from += 16)
    answers.push(
      ...(await Promise.all(requests.slice(from, from + 16).map((request) => send(origin, request)))),
    );
  return answers;
}

/** What an answer must not do, in words: break down, leak, lead to another host, or carry a line of the request. */
export function harmOf({ statuses, text }: HostileAnswer): string | undefined {
  if (statuses.includes(500)) return 'broke down';
  if (text.includes('not to be sent')) return 'sent what lies outside, or hidden';
  const away = /^location: (?!\/(?![/\\]))(.*)$/im.exec(text);
  if (away) return `leads to ${away[1] ?? ''}`;
  const carried = /^(?:x|x-evil|set-cookie)[:/].*/im.exec(text.split('\r\n\r\n')[0] ?? '');
  return carried ? `carries ${carried[0]}` : undefined;
}
