import type { ECSClient } from '@aws-sdk/client-ecs';
import type pg from 'pg';
import type { EcsConfig } from '../config.ts';
import { createDefinitionStore } from './definition-store.ts';
import { Definitions } from './definitions.ts';
import { EcsDispatcher } from './ecs-dispatcher.ts';
import type { ImageDigests } from './image-digests.ts';
import type { LogTail } from './log-tail.ts';
import { RunSecrets, type SecretStore } from './run-secrets.ts';
import { TaskReader } from './task-reader.ts';

export interface EcsParts {
  readonly client: ECSClient;
  readonly ecs: EcsConfig;
  readonly pool: pg.Pool;
  readonly digests: Pick<ImageDigests, 'pin'>;
  readonly secretStore: SecretStore;
  readonly log: Pick<LogTail, 'read'>;
}

/** The dispatcher, and the reader that whoever hears of tasks elsewhere needs as well. */
export function createEcsDispatcher({ client, ecs, pool, digests, secretStore, log }: EcsParts): { readonly dispatcher: EcsDispatcher; readonly reader: TaskReader } {
  const definitions = new Definitions({ client, ecs, store: createDefinitionStore(pool), digests });
  definitions.readAhead();
  const reader = new TaskReader(definitions, ecs.containerName);
  const secrets = new RunSecrets({ prefix: ecs.runSecrets.prefix, store: secretStore });
  return { dispatcher: new EcsDispatcher({ client, ecs, definitions, reader, secrets, log }), reader };
}
