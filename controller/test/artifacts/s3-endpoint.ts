import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';

export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

export const roleKeys: Keys = { accessKeyId: 'ASIAROLE', secretAccessKey: 'secret-of-the-role', sessionToken: 'token-of-the-role' };

/** An S3 that answers what a test says, after it has checked the signature as S3 does. */
export class S3Endpoint {
  readonly requests: IncomingMessage[] = [];
  readonly keys = new Map([[roleKeys.accessKeyId, roleKeys]]);
  answer: RequestListener = answerEmpty;
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    const receive = (continues: boolean): RequestListener => (request, response) => {
      this.requests.push(request);
      void this.#checkSignature(request).then((problem) => {
        if (problem !== undefined) return response.writeHead(403, { connection: 'close' }).end(problem);
        if (continues) response.writeContinue();
        this.answer(request, response);
      });
    };
    server.on('request', receive(false));
    server.on('checkContinue', receive(true));
  }

  static async start(): Promise<S3Endpoint> {
    const server = createServer({ keepAliveTimeout: 75_000 });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new S3Endpoint(server);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Back to an endpoint that takes everything. */
  reset(): void {
    this.requests.length = 0;
    this.answer = answerEmpty;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  /** From what came over the wire alone; of the signature's keys only the secret and the token are known here. */
  async #checkSignature(request: IncomingMessage): Promise<string | undefined> {
    const [, accessKeyId = '', region, names = ''] = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/\d{8}\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=[0-9a-f]{64}$/.exec(request.headers.authorization ?? '') ?? [];
    const credentials = this.keys.get(accessKeyId);
    if (credentials === undefined || region !== 'eu-central-1') return `No such key or Region: ${String(request.headers.authorization)}`;
    if (request.headers['x-amz-security-token'] !== credentials.sessionToken) return 'Another token.';
    const signed = new Set(names.split(';'));
    const missing = Object.keys(request.headers).filter((name) => (name.startsWith('x-amz-') || name === 'host') && !signed.has(name));
    if (missing.length > 0) return `Not signed: ${missing.join(', ')}`;
    const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => signed.has(name))) as Record<string, string>;
    const url = new URL(`http://host${request.url ?? ''}`);
    const again = await new SignatureV4({ service: 's3', region, credentials, sha256: Sha256, uriEscapePath: false }).sign(
      { method: request.method ?? '', protocol: 'http:', hostname: 'host', path: (request.url ?? '').split('?')[0] ?? '', query: Object.fromEntries(url.searchParams), headers },
      { signingDate: new Date(String(request.headers['x-amz-date']).replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')) },
    );
    return again.headers['authorization'] === request.headers.authorization ? undefined : `Another signature: ${String(again.headers['authorization'])}`;
  }
}

const answerEmpty: RequestListener = (request, response) => {
  request.resume().once('end', () => response.writeHead(200, { 'content-length': 0, etag: '"1"' }).end());
};

export async function readAll(request: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

export function closed(stream: Socket | IncomingMessage): Promise<void> {
  return new Promise((resolve) => stream.once('close', () => resolve()));
}
