import type { ServerResponse } from 'node:http';
import { redirectLocation, type AlbAction } from './alb-rule.ts';

// Answers that a load balancer gives itself.
const SERVER = 'awselb/2.0';
const TITLES = { 502: '502 Bad Gateway', 503: '503 Service Temporarily Unavailable', 504: '504 Gateway Time-out' } as const;

export function answerFixed(response: ServerResponse, { status, contentType, body }: AlbAction & { kind: 'fixed-response' }): void {
  response.writeHead(status, { server: SERVER, 'content-type': contentType, 'content-length': Buffer.byteLength(body) }).end(body);
}

export function answerRedirect(response: ServerResponse, action: AlbAction & { kind: 'redirect' }, request: Parameters<typeof redirectLocation>[1]): void {
  const title = action.status === 301 ? '301 Moved Permanently' : '302 Found';
  response.writeHead(action.status, { server: SERVER, 'content-type': 'text/html', location: redirectLocation(action, request) }).end(page(title));
}

/** A client that has the beginning of an answer can only be cut off. */
export function answerFailure(response: ServerResponse, status: keyof typeof TITLES): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(status, { server: SERVER, 'content-type': 'text/html' }).end(page(TITLES[status]));
}

function page(title: string): string {
  return `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n</body>\r\n</html>\r\n`;
}
