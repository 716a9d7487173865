import { Agent, request, type IncomingHttpHeaders } from 'node:http';

/** What a server answered. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks for an address without following redirects or unpacking; `accept` is the encodings that are taken. */
export function ask(address: string, accept = 'identity', agent?: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { headers: { 'accept-encoding': accept }, ...(agent === undefined ? {} : { agent }) };
    request(address, options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

/** Asks `count` times over `connections` connections, going round the addresses. Gives the answers' statuses. */
export async function load(
  addresses: readonly string[],
  count: number,
  connections: number,
): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const asked = Array.from({ length: count }, (_, index) => addresses[index % addresses.length] ?? '');
  const answers = await Promise.all(asked.map((address) => ask(address, 'gzip', agent)));
  agent.destroy();
  return answers.map(({ status }) => status);
}
