import { describe, expect, it } from '@jest/globals';
import { diagnose } from '../../src/deploy/diagnose.ts';
import { explainFailure } from '../../src/deploy/explain-failure.ts';
import type { Look } from '../../src/deploy/deployment-verdict.ts';
import { makeDeployment, makeService, makeServiceDeployment, makeStoppedTask } from './make-observation.ts';

const quiet: Look = { service: makeService(), serviceDeployment: null, stoppedTasks: [], runningTasks: [], targets: null, deadlineReached: false, seenFailure: null };
const reporter = { info: () => undefined, warning: () => undefined, error: () => undefined, startGroup: () => undefined, endGroup: () => undefined };
const event = (message: string) => ({ service: makeService({ events: [{ at: null, message }] }) });

describe('diagnose', () => {
  // The rest is played: failures/*.yml.
  const cases: [name: string, look: Partial<Look>, cause: string, headline: RegExp][] = [
    ['nothing', {}, 'unknown', /^$/],
    ['an alarm that rang', { serviceDeployment: makeServiceDeployment({ triggeredAlarms: ['errors', 'latency'] }) }, 'alarm', /^The alarm errors, latency rang/],
    ['an alarm in ECS\'s words', { seenFailure: 'ECS deployment failed: alarm detected.' }, 'alarm', /alarm detected/],
    ['a target that is unhealthy before any task stops', { targets: [{ address: '10.0.0.1', state: 'unhealthy', description: 'Health checks failed with these codes: [404]' }] }, 'health-path', /codes: \[404\]/],
    ['an event of the load balancer', event('(service web) (task 1) (port 80) is unhealthy in (target-group x) due to (reason Request timed out).'), 'port-mismatch', /Request timed out/],
    ['no capacity, by the event', event('(service web) was unable to place a task. Reason: Capacity is unavailable at this time.'), 'capacity', /unable to place/],
    ['a deployment that failed without more', { service: makeService({ deployments: [makeDeployment({ rolloutState: 'FAILED', rolloutStateReason: 'tasks failed to start' })] }) }, 'unknown', /tasks failed to start/],
    ['the most frequent cause first', { stoppedTasks: [makeStoppedTask(), ...['a', 'b'].map((id) => makeStoppedTask({ id, stopCode: 'TaskFailedToStart', stoppedReason: 'CannotPullContainerError: x: not found', containers: [] }))] }, 'image-missing', /^2 tasks stopped/],
  ];
  it.each(cases)('finds %s', (...[, look, cause, headline]) => {
    const found = diagnose({ ...quiet, ...look });
    expect(found.cause).toBe(cause);
    expect(found.headline).toMatch(headline);
  });

  it('leaves out events from before the deployment', () => {
    const [at, createdAt] = [new Date(1000), new Date(2000)];
    const service = makeService({ deployments: [makeDeployment({ createdAt })], events: [{ at, message: '(service web) was unable to place a task. Reason: old.' }] });
    expect(diagnose({ ...quiet, service }).headline).toBe('');
  });
});

describe('explainFailure', () => {
  it('tells cause, what to do, the log of the container that began it first, targets and events', async () => {
    const stopped = makeStoppedTask({ containers: [{ name: 'web', image: '', imageDigest: '', exitCode: 143, reason: '' }, { name: 'proxy', image: '', imageDigest: '', exitCode: 3, reason: '' }] });
    const log = (name: string) => ({ name, logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': 'g', 'awslogs-stream-prefix': 'p' } } });
    const look = { ...quiet, ...event('(service web) has started 1 tasks.'), stoppedTasks: [stopped], targets: [{ address: '10.0.0.9', state: 'unhealthy', description: 'Request timed out' }] };
    const lines = await explainFailure(look, { containerDefinitions: [log('web'), log('proxy')] }, { logTail: (stream) => Promise.resolve([`line of ${stream.name}`]), reporter });
    expect(lines).toEqual([
      '1 task stopped: Essential container in task exited; container proxy: exit code 3; container web: exit code 143',
      '  What to do: The process ended by itself: its last log lines say why.',
      '  Last log lines of task a1:', '  | line of p/proxy/a1', '  | line of p/web/a1',
      'Unhealthy targets:', '  10.0.0.9: Request timed out', 'Events of the service:', '  (service web) has started 1 tasks.',
    ]);
  });

  it('has nothing to say of nothing', async () => {
    expect(await explainFailure(null, {}, { logTail: () => Promise.resolve([]), reporter })).toEqual([]);
    expect(await explainFailure(quiet, {}, { logTail: () => Promise.resolve([]), reporter })).toEqual([]);
  });
});
