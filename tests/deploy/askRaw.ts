import { connect } from 'node:net';

/** A server's answer as it stands on the wire, its head in lower case. */
export interface RawAnswer {
  status: number;
  head: string;
  body: string;
}

/**
 * Sends a request exactly as written, line by line, and gives the answer; a client would tidy the address first. What
 * stands after an empty line is its body.
 */
export function askRaw(origin: string, first: string, ...more: readonly string[]): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname.replace(/[[\]]/g, ''));
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('end', () => {
      const [head = '', body = ''] = Buffer.concat(chunks)
        .toString('latin1')
        .split(/\r\n\r\n(.*)/s);
      resolve({ status: Number(head.split(' ')[1]), head: head.toLowerCase(), body });
    });
    socket.write([first, 'Host: areas.example', 'Connection: close', ...more, '', ''].join('\r\n'));
  });
}
