import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { runCommand } from '../../../machine/run-command.ts';

/** A registry that has one image, `real` (any tag), and fails as registries do for all other names. */
export interface FakeRegistry {
  readonly host: string;
  readonly digest: string;
  readonly password: string;
  /** `GET /v2/real/manifests/1` … */
  readonly requests: string[];
  /** Resolves when somebody waits for the repository `slow`, which never answers. */
  readonly slowAsked: Promise<void>;
  stop(): Promise<void>;
}

interface Blob {
  readonly bytes: Buffer;
  readonly digest: string;
}

const MANIFEST_TYPE = 'application/vnd.docker.distribution.manifest.v2+json';
const errors: Readonly<Record<string, { readonly status: number; readonly code: string; readonly message: string }>> = {
  missing: { status: 404, code: 'MANIFEST_UNKNOWN', message: 'Requested image not found' },
  unknown: { status: 404, code: 'NAME_UNKNOWN', message: "The repository with name 'unknown' does not exist in the registry with id '123456789012'" },
  denied: { status: 403, code: 'DENIED', message: 'User: arn:aws:iam::123456789012:user/x is not authorized to perform: ecr:BatchGetImage' },
};

export async function startFakeRegistry(): Promise<FakeRegistry> {
  const password = 'registry-token';
  const blobs = await makeImage();
  const requests: string[] = [];
  const asked = signal();
  const server = createServer((request, response) => {
    requests.push(`${request.method ?? ''} ${request.url ?? ''}`);
    if (request.headers.authorization !== `Basic ${Buffer.from(`AWS:${password}`).toString('base64')}`) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="registry"', 'docker-distribution-api-version': 'registry/2.0' }).end();
    } else if (request.url?.startsWith('/v2/slow/') === true) {
      asked.tell();
    } else answer(request, response, blobs);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return {
    host: `127.0.0.1:${String((server.address() as AddressInfo).port)}`, digest: blobs.manifest.digest, password, requests, slowAsked: asked.told,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(request: IncomingMessage, response: ServerResponse, { manifest, blobs }: Awaited<ReturnType<typeof makeImage>>): void {
  const [, , repository = '', kind, reference] = (request.url ?? '').split('/');
  const error = errors[repository];
  const found = kind === 'manifests' ? manifest : blobs.find(({ digest }) => digest === reference);
  if (repository === '') response.writeHead(200).end();
  else if (error !== undefined) response.writeHead(error.status, { 'content-type': 'application/json' }).end(JSON.stringify({ errors: [{ code: error.code, message: error.message }] }));
  else if (found === undefined) response.writeHead(404).end();
  else {
    response.writeHead(200, { 'content-type': kind === 'manifests' ? MANIFEST_TYPE : 'application/octet-stream', 'docker-content-digest': found.digest, 'content-length': String(found.bytes.length) });
    response.end(request.method === 'HEAD' ? undefined : found.bytes);
  }
}

/** busybox as /bin/sh, in one layer. */
async function makeImage(): Promise<{ readonly manifest: Blob; readonly blobs: readonly Blob[] }> {
  const work = mkdtempSync(join(tmpdir(), 'ecs-registry-'));
  try {
    mkdirSync(join(work, 'root/bin'), { recursive: true });
    copyFileSync('/bin/busybox', join(work, 'root/bin/sh'));
    await runCommand('tar', ['--create', '--file', join(work, 'layer.tar'), '--directory', join(work, 'root'), '.']);
    const tar = readFileSync(join(work, 'layer.tar'));
    const layer = blob(gzipSync(tar, { level: 1 }));
    const config = blob(JSON.stringify({ architecture: process.arch === 'arm64' ? 'arm64' : 'amd64', os: 'linux', config: { Cmd: ['/bin/sh', '-c', 'echo from-the-registry'], StopSignal: 'SIGINT' }, rootfs: { type: 'layers', diff_ids: [blob(tar).digest] } }));
    const describe = ({ bytes, digest }: Blob, mediaType: string): object => ({ mediaType, size: bytes.length, digest });
    const manifest = blob(JSON.stringify({ schemaVersion: 2, mediaType: MANIFEST_TYPE, config: describe(config, 'application/vnd.docker.container.image.v1+json'), layers: [describe(layer, 'application/vnd.docker.image.rootfs.diff.tar.gzip')] }));
    return { manifest, blobs: [layer, config] };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function blob(content: string | Buffer): Blob {
  const bytes = Buffer.from(content);
  return { bytes, digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}` };
}

function signal(): { readonly told: Promise<void>; readonly tell: () => void } {
  let tell = (): void => undefined;
  const told = new Promise<void>((resolve) => {
    tell = resolve;
  });
  return { told, tell: () => tell() };
}
