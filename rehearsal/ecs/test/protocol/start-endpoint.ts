import { ECSClient } from '@aws-sdk/client-ecs';
import { createScenarioFaults, type ScenarioFaults } from '../../faults/scenario-faults.ts';
import type { Kernel } from '../../kernel.ts';
import type { Operations } from '../../operations/operation.ts';
import { createEcsHandler, type EcsHandlerOptions } from '../../protocol/ecs-handler.ts';
import { startHttpServer, type RunningHttpServer } from '../../protocol/http-server.ts';
import { CallJournal } from '../../protocol/journal.ts';
import { createVirtualClock } from '../../clock/virtual-clock.ts';
import type { VirtualClock } from '../../clock/clock.ts';
import { makeKernel, testStartMs } from '../make-kernel.ts';

export interface TestEndpoint extends AsyncDisposable {
  readonly server: RunningHttpServer;
  readonly client: ECSClient;
  readonly kernel: Kernel & { readonly clock: VirtualClock };
  readonly faults: ScenarioFaults;
  readonly journal: CallJournal;
  readonly log: readonly string[];
}

/** An endpoint with these operations, a virtual clock, and the SDK's client without retries. */
export async function startEndpoint(operations: Operations, options: Partial<EcsHandlerOptions> & { readonly parts?: Partial<Kernel> } = {}): Promise<TestEndpoint> {
  const clock = createVirtualClock(testStartMs);
  const faults = createScenarioFaults({ clock, seed: 1 });
  const kernel = makeKernel({ clock, faults, runtime: { name: 'scripted' } as Kernel['runtime'], ...options.parts });
  const journal = new CallJournal();
  const log: string[] = [];
  const server = await startHttpServer(createEcsHandler({ kernel, operations, faults, journal, log: (line) => log.push(line), ...options }));
  const client = makeClient(server.url);
  return {
    server, client, kernel, faults, journal, log,
    [Symbol.asyncDispose]: async () => {
      client.destroy();
      await server.close();
    },
  };
}

export function makeClient(url: string, { accessKeyId = 'AKIDTEST', region = 'us-east-1' } = {}): ECSClient {
  return new ECSClient({ endpoint: url, region, maxAttempts: 1, credentials: { accessKeyId, secretAccessKey: 'none' } });
}

export const signedHeaders: Readonly<Record<string, string>> = {
  'content-type': 'application/x-amz-json-1.1',
  authorization: 'AWS4-HMAC-SHA256 Credential=AKIDTEST/20261125/us-east-1/ecs/aws4_request, SignedHeaders=host;x-amz-date, Signature=00',
};

/** A call by hand, for what the SDK would never send. */
export async function callByHand(url: string, { action = 'ListClusters', target = `AmazonEC2ContainerServiceV20141113.${action}`, body = '{}', method = 'POST', headers = {} }: {
  readonly action?: string; readonly target?: string | undefined; readonly body?: string | Uint8Array<ArrayBuffer>; readonly method?: string; readonly headers?: Readonly<Record<string, string>>;
} = {}): Promise<{ readonly status: number; readonly headers: Headers; readonly body: Record<string, unknown> }> {
  const answer = await fetch(`${url}/`, { method, headers: { ...signedHeaders, 'x-amz-target': target, ...headers }, ...(method === 'GET' ? {} : { body }) });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Record<string, unknown> };
}
