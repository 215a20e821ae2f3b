// A stand-in for S3 that only reads: `node bench/artifacts/upstream.ts`, as a child with a channel. Tells its port, and runs
// until the channel closes. Checks each body against the hash that was signed; after any message its length alone.
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';

const [certificate] = process.argv.slice(2);
let isHashing = true;
const handle = (request: IncomingMessage, response: ServerResponse): void => {
  const hash = isHashing ? createHash('sha256') : undefined;
  let length = 0;
  request.on('data', (chunk: Buffer) => {
    length += chunk.length;
    hash?.update(chunk);
  });
  request.on('end', () => {
    const isWhole = length === Number(request.headers['content-length'] ?? 0) && (hash === undefined || hash.digest('hex') === request.headers['x-amz-content-sha256']);
    response.writeHead(isWhole ? 200 : 400, { 'content-length': 0, etag: '"0"' }).end();
  });
};
const server = certificate === undefined ? createServer(handle) : createTlsServer({ cert: readFileSync(certificate), key: readFileSync(certificate) }, handle);
process.on('message', () => {
  isHashing = false;
});
process.on('disconnect', () => process.exit(0));
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
