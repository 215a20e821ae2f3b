import type { IncomingMessage, ServerResponse } from 'node:http';

/** An answer that is not S3's own. `code` is S3's word for it where S3 has one: clients act on it. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** As S3 writes its errors, so that its clients read code and message. */
export function renderRefusal({ code, message }: Refusal): string {
  const escaped = message.replace(/[&<>"']/g, (character) => entities[character] ?? character);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${escaped}</Message></Error>`;
}

/** After the rest of a body: on a connection that is closed before, a client that still writes loses the answer. */
export function answerRefusal({ request, response, awaitsContinue }: { readonly request: IncomingMessage; readonly response: ServerResponse; readonly awaitsContinue: boolean }, refusal: Refusal): void {
  const body = renderRefusal(refusal);
  const headers = { 'content-type': 'application/xml', 'content-length': Buffer.byteLength(body) };
  // Whether a body that was announced comes now is open: nothing can follow on this connection.
  if (awaitsContinue) response.writeHead(refusal.status, { ...headers, connection: 'close' }).end(body);
  else if (request.readableEnded) response.writeHead(refusal.status, headers).end(body);
  else request.once('end', () => response.writeHead(refusal.status, headers).end(body)).resume();
}
