import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { forwardRequest, forwardUpgrade, type Forwarding } from './forward-request.ts';
import { closeServer, listen } from './loopback-server.ts';

export interface FrontDoorOptions {
  /** Port of the site on loopback; 0 or none takes a free one. */
  readonly port?: number;
  /** Where the local ECS, which plays the load balancer, listens on loopback. */
  readonly ecsPort: number;
  /** Stand-in for the Google login, which needs the internet: a visit to `signInPath` gets this session cookie. */
  readonly sessionToken?: string;
}

export const signInPath = '/_rehearsal/sign-in';

export interface FrontDoor {
  readonly port: number;
  readonly url: string;
  /** Before this, every request is answered 503. */
  connectTo(loadBalancerName: string): void;
  stop(): Promise<void>;
}

/** Starts the site's entry: an address of this machine for the load balancer, whose own name leads nowhere. Nothing is repeated. */
export async function startFrontDoor(options: FrontDoorOptions): Promise<FrontDoor> {
  let name: string | undefined;
  const forwarding = (): (Forwarding & { hostHeader: string }) | undefined => (name === undefined ? undefined : { host: '127.0.0.1', port: options.ecsPort, hostHeader: name });
  const server = createServer((request, response) => void answer(request, response, { forwarding: forwarding(), sessionToken: options.sessionToken }));
  server.keepAliveTimeout = 60_000;
  server.requestTimeout = 0;
  server.on('upgrade', (request: IncomingMessage, socket, head: Buffer) => {
    const target = forwarding();
    if (target === undefined) socket.destroy();
    else forwardUpgrade(request, socket, { head, ...target });
  });
  const port = await listen(server, { what: 'The front door', host: '127.0.0.1', port: options.port ?? 0 });
  return {
    port,
    url: `http://127.0.0.1:${String(port)}`,
    connectTo: (loadBalancerName) => {
      name = loadBalancerName;
    },
    stop: () => closeServer(server),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, { forwarding, sessionToken }: { forwarding: Forwarding | undefined; sessionToken: string | undefined }): Promise<void> {
  if (sessionToken !== undefined && request.url === signInPath) {
    response.writeHead(302, { location: '/', 'set-cookie': `factory_auth_session=${sessionToken}; Path=/; HttpOnly; SameSite=Lax` }).end();
    return;
  }
  if (forwarding === undefined) {
    fail(response, { status: 503, cause: 'the site has no load balancer yet' });
    return;
  }
  try {
    await forwardRequest(request, response, forwarding);
  } catch (error) {
    fail(response, { status: 502, cause: error instanceof Error ? error.message : String(error) });
  }
}

function fail(response: ServerResponse, { status, cause }: { status: 502 | 503; cause: string }): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(status, { 'content-type': 'text/plain' }).end(`The front door has no answer: ${cause}\n`);
}
