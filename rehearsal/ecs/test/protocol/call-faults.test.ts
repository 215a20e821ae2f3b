import { describe, expect, it } from '@jest/globals';
import { AccessDeniedException, ListTasksCommand, RunTaskCommand, type RunTaskCommandInput } from '@aws-sdk/client-ecs';
import { waitUntil } from '../../../machine/wait-until.ts';
import type { CallContext } from '../../kernel.ts';
import type { Operations } from '../../operations/operation.ts';
import { startEndpoint } from './start-endpoint.ts';

const runTask: RunTaskCommandInput = { cluster: 'apps', taskDefinition: 'web:3' };

/** Operations that count what took effect, and remember what time reads were of. */
function makeOperations(): { readonly operations: Operations; readonly started: string[]; readonly readAtMs: number[] } {
  const started: string[] = [];
  const readAtMs: number[] = [];
  const operations: Operations = {
    RunTask: (input: RunTaskCommandInput) => { started.push(String(input.taskDefinition)); return { tasks: [], failures: [] }; },
    ListTasks: (_input, _kernel, call: CallContext) => { readAtMs.push(call.readAtMs); return { taskArns: [] }; },
  };
  return { operations, started, readAtMs };
}

describe('faults of calls', () => {
  it('cut the connection before the call takes effect', async () => {
    const { operations, started } = makeOperations();
    await using endpoint = await startEndpoint(operations);
    endpoint.faults.add([{ fault: 'cut-before', times: 1 }]);
    await expect(endpoint.client.send(new RunTaskCommand(runTask))).rejects.toThrow('socket hang up');
    expect(started).toEqual([]);
    expect(endpoint.journal.read()).toMatchObject([{ action: 'RunTask', outcome: { kind: 'cut', when: 'before' } }]);
    await endpoint.client.send(new RunTaskCommand(runTask));
    expect(started).toEqual(['web:3']);
  });

  it('cut the connection after the call took effect', async () => {
    const { operations, started } = makeOperations();
    await using endpoint = await startEndpoint(operations);
    endpoint.faults.add([{ fault: 'cut-after', on: { action: 'RunTask', cluster: 'apps' } }]);
    await expect(endpoint.client.send(new RunTaskCommand(runTask))).rejects.toThrow('socket hang up');
    expect(started).toEqual(['web:3']);
    expect(endpoint.journal.read()).toMatchObject([{ outcome: { kind: 'cut', when: 'after' } }]);
    await endpoint.client.send(new ListTasksCommand({}));
  });

  it('delay the call, by the clock', async () => {
    const { operations, started } = makeOperations();
    await using endpoint = await startEndpoint(operations);
    endpoint.faults.add([{ fault: 'latency', milliseconds: 5000 }]);
    const sent = endpoint.client.send(new RunTaskCommand(runTask));
    await waitUntil(() => endpoint.kernel.clock.pending === 1, { what: 'the call to be delayed', deadlineMs: 5000, intervalMs: 1 });
    await endpoint.kernel.clock.advance(4999);
    expect(started).toEqual([]);
    await endpoint.kernel.clock.advance(1);
    await sent;
    expect(started).toEqual(['web:3']);
    expect(endpoint.journal.read()).toMatchObject([{ milliseconds: 5000 }]);
  });

  it('deny access in AWS\'s words, as an exception of the SDK', async () => {
    const { operations, started } = makeOperations();
    await using endpoint = await startEndpoint(operations, { callerArn: () => 'arn:aws:sts::123456789012:assumed-role/deploy/ci' });
    endpoint.faults.add([{ fault: 'access-denied', on: { action: 'RunTask' } }]);
    const error: unknown = await endpoint.client.send(new RunTaskCommand(runTask)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AccessDeniedException);
    expect(error).toMatchObject({ message: 'User: arn:aws:sts::123456789012:assumed-role/deploy/ci is not authorized to perform: ecs:RunTask on resource: arn:aws:ecs:us-east-1:123456789012:task-definition/web:3 because no identity-based policy allows the ecs:RunTask action' });
    expect(started).toEqual([]);
    await expect(endpoint.client.send(new ListTasksCommand({}))).resolves.toBeDefined();
  });

  it('are met before a request is checked, as AWS throttles before it looks', async () => {
    await using endpoint = await startEndpoint({});
    endpoint.faults.add([{ fault: 'expired-token' }]);
    await expect(endpoint.client.send(new RunTaskCommand({ taskDefinition: undefined }))).rejects.toMatchObject({ name: 'ExpiredTokenException', message: 'The security token included in the request is expired' });
  });

  it('make reads stale: as stale as the fault or the settings say, whichever is more', async () => {
    const { operations, readAtMs } = makeOperations();
    await using plain = await startEndpoint(operations);
    await using endpoint = await startEndpoint(operations, { parts: { settings: { ...plain.kernel.settings, staleReadMs: 2000 } } });
    const now = endpoint.kernel.clock.now();
    await endpoint.client.send(new ListTasksCommand({}));
    endpoint.faults.add([{ fault: 'stale-reads', milliseconds: 7000, times: 1 }]);
    await endpoint.client.send(new ListTasksCommand({}));
    endpoint.faults.replace([{ fault: 'stale-reads', milliseconds: 500 }]);
    await endpoint.client.send(new ListTasksCommand({}));
    expect(readAtMs).toEqual([now - 2000, now - 7000, now - 2000]);
  });
});
