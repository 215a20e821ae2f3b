import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFreePort } from '../../../machine/free-port.ts';
import { startProcess } from '../../../machine/managed-process.ts';
import { waitUntil } from '../../../machine/wait-until.ts';

export interface RunningMiniStack {
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** MiniStack without an engine: enough for everything that CloudFormation creates. */
export async function startMiniStack(): Promise<RunningMiniStack> {
  const port = await findFreePort();
  const directory = await mkdtemp(join(tmpdir(), 'factory-ecs-ministack-'));
  const scratch = join(directory, 'tmp');
  await mkdir(scratch);
  const server = await startProcess({
    name: 'MiniStack',
    command: fileURLToPath(new URL('../../../../.tools/venv/bin/ministack', import.meta.url)),
    arguments: [],
    logFile: join(directory, 'ministack.log'),
    environment: {
      PATH: process.env['PATH'] ?? '',
      TMPDIR: scratch,
      HOME: scratch,
      S3_DATA_DIR: join(scratch, 's3'),
      STATE_DIR: join(scratch, 'state'),
      GATEWAY_PORT: String(port),
      BIND_HOST: '127.0.0.1',
      MINISTACK_ACCOUNT_ID: '123456789012',
      IOT_MTLS_ENABLED: '0',
    },
  });
  const endpoint = `http://127.0.0.1:${String(port)}`;
  const isHealthy = async (): Promise<boolean> => (await fetch(`${endpoint}/_ministack/health`, { signal: AbortSignal.timeout(1000) })).ok;
  await waitUntil(isHealthy, { what: `MiniStack to answer on port ${String(port)}`, deadlineMs: 30_000, failure: server.failure });
  return {
    endpoint,
    stop: async () => {
      await server.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
