import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { sendCannot, sendJson } from '../http/respond.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'application/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export async function sendStaticFile(folder: string, path: string, exchange: { request: IncomingMessage; response: ServerResponse }): Promise<void> {
  const { request, response } = exchange;
  const hasFolder = await stat(folder).then((found) => found.isDirectory(), () => false);
  if (!hasFolder) { sendJson(response, 503, { error: 'factory-web client assets are missing; run build first' }); return; }
  // normalize() of an absolute path cannot climb above its root.
  const name = normalize(path === '/' ? '/index.html' : path);
  const type = TYPES[extname(name)];
  const content = type === undefined ? undefined : await readFile(join(folder, name)).catch(() => undefined);
  if (type === undefined || content === undefined) { sendCannot(request, response, path); return; }
  response.writeHead(200, { 'content-type': type, 'content-length': content.length });
  response.end(content);
}
