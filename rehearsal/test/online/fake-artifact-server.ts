import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { readBody } from '../../aws/forward-request.ts';
import { closeServer, listen } from '../../aws/loopback-server.ts';

const base = '/twirp/github.actions.results.api.v1.ArtifactService';
const knownFields = new Set(['workflow_run_backend_id', 'workflow_job_run_backend_id', 'name', 'expires_at', 'version']);

export interface FakeArtifactServer {
  readonly port: number;
  readonly uploads: Map<string, string>;
  stop(): Promise<void>;
}

/** As much of act's artifact server as the proxy meets: it refuses what that refuses. */
export async function startFakeArtifactServer(): Promise<FakeArtifactServer> {
  const uploads = new Map<string, string>();
  const sign = (name: string): string => createHmac('sha256', 'fake').update(name).digest('base64url') + '=';
  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '/', `http://${request.headers.host ?? ''}`);
      const name = url.searchParams.get('artifactName') ?? '';
      const body = await readBody(request);
      if (url.pathname === `${base}/CreateArtifact`) {
        const fields = JSON.parse(body) as { name: string };
        if (Object.keys(fields).some((field) => !knownFields.has(field))) return response.writeHead(500).end();
        const signedUploadUrl = `${url.origin}${base}/UploadArtifact?sig=${sign(fields.name)}&artifactName=${fields.name}&taskID=1`;
        return response.writeHead(200, { 'content-type': 'application/json;charset=utf-8' }).end(JSON.stringify({ ok: true, signedUploadUrl }));
      }
      if (url.searchParams.get('sig') !== sign(name)) return response.writeHead(401).end();
      if (request.method === 'GET') return response.writeHead(200, { 'content-type': 'application/zip' }).end(uploads.get(name));
      if (url.searchParams.get('comp') === 'block') uploads.set(name, body);
      return response.writeHead(201).end();
    })();
  });
  const port = await listen(server, { what: 'The fake artifact server', host: '127.0.0.1', port: 0 });
  return { port, uploads, stop: () => closeServer(server) };
}
