import { createConnection, createServer, type AddressInfo, type Socket } from 'node:net';
import type { Moment, Service, Tap } from './tap.ts';
import type { Wire, WireRequest } from './wire.ts';

export interface ProxyOptions {
  readonly service: Service;
  readonly createWire: () => Wire;
  readonly targetPort: number;
  readonly tap: Tap;
}

/** Stands before a server and passes whole requests and whole replies, each only if the tap lets it. */
export class CuttingProxy {
  private readonly options: ProxyOptions;
  private readonly closers = new Set<() => void>();
  private readonly server = createServer((client) => this.connect(client));

  constructor(options: ProxyOptions) {
    this.options = options;
  }

  async listen(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return (this.server.address() as AddressInfo).port;
  }

  cutAll(): void {
    for (const close of [...this.closers]) close();
  }

  async close(): Promise<void> {
    this.cutAll();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private connect(client: Socket): void {
    const { createWire, targetPort } = this.options;
    const server = createConnection({ host: '127.0.0.1', port: targetPort });
    const cut = (): void => {
      this.closers.delete(cut);
      client.destroy();
      server.destroy();
    };
    this.closers.add(cut);
    for (const socket of [client, server]) socket.setNoDelay(true).on('error', cut).on('close', cut);
    this.pass({ client, server, wire: createWire(), cut });
  }

  private pass({ client, server, wire, cut }: { client: Socket; server: Socket; wire: Wire; cut: () => void }): void {
    const unanswered: WireRequest[] = [];
    let fromClient: Buffer = Buffer.alloc(0);
    let fromServer: Buffer = Buffer.alloc(0);
    client.on('data', (chunk: Buffer) => {
      fromClient = Buffer.concat([fromClient, chunk]);
      for (let request = wire.readRequest(fromClient); request !== undefined && !client.destroyed; request = wire.readRequest(fromClient)) {
        if (request.hasReply && !this.isLetPass('before', request, request.text)) { cut(); return; }
        server.write(fromClient.subarray(0, request.length));
        fromClient = fromClient.subarray(request.length);
        if (request.hasReply) unanswered.push(request);
      }
    });
    server.on('data', (chunk: Buffer) => {
      fromServer = Buffer.concat([fromServer, chunk]);
      for (let length = wire.measureReply(fromServer); length !== undefined && !client.destroyed; length = wire.measureReply(fromServer)) {
        const reply = fromServer.subarray(0, length);
        const request = unanswered.shift();
        if (request !== undefined && !this.isLetPass('after', request, `${request.text}\n${reply.toString('latin1')}`)) { cut(); return; }
        client.write(reply);
        fromServer = fromServer.subarray(length);
      }
    });
  }

  private isLetPass(moment: Moment, request: WireRequest, text: string): boolean {
    return this.options.tap.meet({ service: this.options.service, name: request.name, moment, text }) === 'pass';
  }
}
