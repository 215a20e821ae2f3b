import { randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMiniStack, type MiniStack } from '../aws/ministack.ts';
import { buildBaseImage } from '../machine/base-image.ts';
import { acquireEngine, type Engine } from '../machine/engine.ts';
import { findFreePort } from '../machine/free-port.ts';
import { createNetwork } from '../machine/network.ts';
import { REHEARSAL_MARK, tearDown } from '../machine/tear-down.ts';
import type { EcsOptions } from './options.ts';

/** What the local ECS stands on: an engine and a network for tasks, and the other AWS services. */
export interface Place {
  readonly id: string;
  readonly docker: { readonly engine: Engine; readonly network: string; readonly nodeImage: string } | undefined;
  readonly awsUrl: string | undefined;
  /** Rejects when something of it dies. */
  readonly failure: Promise<never> | undefined;
  /** Removes what was made here, and nothing that was given. */
  leave(): Promise<void>;
}

type Say = (line: string) => void;

/** Takes what the options name, and makes what they leave out. Throws with what to do, and leaves nothing then. */
export async function preparePlace(options: EcsOptions, say: Say): Promise<Place> {
  const id = options.label ?? `ecs-${randomBytes(4).toString('hex')}`;
  // Given a network, somebody else owns engine and tear-down.
  const isOurs = options.network === undefined;
  const paths: string[] = [];
  let ministack: MiniStack | undefined;
  let docker: Place['docker'];
  const leave = async (): Promise<void> => {
    await ministack?.stop();
    if (docker !== undefined && isOurs) await tearDown({ rehearsalId: id, engine: docker.engine, paths }, { log: say });
    else await tearDown({ rehearsalId: id, paths }, { log: say, releaseEngine: () => Promise.resolve() });
  };
  try {
    if (options.runtime === 'docker') docker = await prepareDocker({ id, options }, say);
    if (options.aws === 'start') {
      say('Starting MiniStack for the other AWS services');
      const directory = await mkdtemp(join(tmpdir(), 'local-ecs-'));
      paths.push(directory);
      ministack = await startOwnMiniStack({ id, directory, options });
    }
  } catch (error) {
    await leave();
    throw error;
  }
  const awsUrl = ministack?.url ?? (options.aws === 'none' ? undefined : options.aws);
  return { id, docker, awsUrl, failure: ministack?.process.failure, leave };
}

async function prepareDocker({ id, options }: { readonly id: string; readonly options: EcsOptions }, say: Say): Promise<NonNullable<Place['docker']>> {
  const { network } = options;
  if (network === undefined) say('Making sure that a Docker Engine runs');
  const engine = await acquireEngine({ rehearsalId: id, log: say });
  const nodeImage = options.nodeImage ?? (await buildBaseImage(engine)).reference;
  return { engine, nodeImage, network: network ?? (await createNetwork(engine, id)) };
}

async function startOwnMiniStack({ id, directory, options }: { readonly id: string; readonly directory: string; readonly options: EcsOptions }): Promise<MiniStack> {
  return await startMiniStack({
    command: join(import.meta.dirname, '../../.tools/venv/bin/ministack'),
    port: await findFreePort(),
    accountId: options.account,
    region: options.region,
    directory,
    logFile: join(directory, 'ministack.log'),
    environment: { [REHEARSAL_MARK]: id },
  });
}
