import { request as httpRequest, type ClientRequest, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { readArtifactConfig } from '../../src/artifacts/config.ts';
import { createLog } from '../../src/artifacts/log.ts';
import { startArtifactServer, type ArtifactServer, type ArtifactServerParts } from '../../src/artifacts/server.ts';
import { readAll, roleKeys } from './s3-endpoint.ts';

export const bucket = 'artifacts';

export interface LogLine {
  readonly level: number;
  readonly msg: string;
}

/** A side-car in this process, and what a client does with it. */
export class SideCar {
  readonly lines: LogLine[] = [];
  readonly #server: ArtifactServer;

  private constructor(server: ArtifactServer) {
    this.#server = server;
  }

  static async start(url: string, parts: Partial<Pick<ArtifactServerParts, 'limits' | 'credentials'>> = {}): Promise<SideCar> {
    const server = await startArtifactServer({
      config: readArtifactConfig({ AWS_REGION: 'eu-central-1', ARTIFACT_BUCKET: bucket, AWS_ENDPOINT_URL_S3: url, PORT: '0' }),
      credentials: () => Promise.resolve(roleKeys),
      log: createLog((line) => sideCar.lines.push(JSON.parse(line) as LogLine)),
      ...parts,
    });
    const sideCar = new SideCar(server);
    return sideCar;
  }

  get port(): number {
    return this.#server.port;
  }

  stop(longestMs = 0): Promise<'drained' | 'cut'> {
    return this.#server.stop(longestMs);
  }

  open(method: string, path: string, headers: Readonly<Record<string, string>> = {}): ClientRequest {
    return httpRequest({ port: this.port, host: '127.0.0.1', method, path, headers, agent: false });
  }

  async ask(method: string, path: string, { headers = {}, body }: { headers?: Readonly<Record<string, string>>; body?: Buffer | string } = {}): Promise<{ readonly status: number; readonly headers: IncomingMessage['headers']; readonly text: string }> {
    const request = this.open(method, path, { ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }), ...headers });
    request.end(body);
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    return { status: response.statusCode ?? 0, headers: response.headers, text: (await readAll(response)).toString() };
  }

  /** What Node's own client would not send. */
  async askRaw(text: string): Promise<string> {
    const socket: Socket = connect(this.port, '127.0.0.1');
    socket.end(text);
    return (await readAll(socket)).toString();
  }
}
