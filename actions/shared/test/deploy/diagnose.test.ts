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
    ['a role that cannot be assumed, by the event', event('(service web) failed to launch a task with (error ECS was unable to assume the role \'arn:aws:iam::123456789012:role/x\').'), 'role', /failed to launch/],
    ['starts that fail for more than an hour, by the event', event('(service web) is unable to consistently start tasks successfully.'), 'unknown', /unable to consistently start/],
    ['a deployment that failed without more', { service: makeService({ deployments: [makeDeployment({ rolloutState: 'FAILED', rolloutStateReason: 'tasks failed to start' })] }) }, 'unknown', /tasks failed to start/],
    ['the most frequent cause first', { stoppedTasks: [makeStoppedTask(), ...['a', 'b'].map((id) => makeStoppedTask({ id, stopCode: 'TaskFailedToStart', stoppedReason: 'CannotPullContainerError: x: not found', containers: [] }))] }, 'image-missing', /^2 tasks stopped/],
  ];
  it.each(cases)('finds %s', (...[, look, cause, headline]) => {
    const found = diagnose({ ...quiet, ...look });
    expect(found.cause).toBe(cause);
    expect(found.headline).toMatch(headline);
  });

  const alarm = makeServiceDeployment({ triggeredAlarms: ['errors'] });
  it('takes an alarm before one task that stopped, and several tasks before an alarm', () => {
    expect(diagnose({ ...quiet, serviceDeployment: alarm, stoppedTasks: [makeStoppedTask()] }).cause).toBe('alarm');
    expect(diagnose({ ...quiet, serviceDeployment: alarm, stoppedTasks: ['a', 'b'].map((id) => makeStoppedTask({ id })) }).cause).toBe('crash');
  });

  it('asks the log where an exit code says little, and only there', () => {
    const log = ['exec /app: exec format error'];
    expect(diagnose({ ...quiet, stoppedTasks: [makeStoppedTask()] }, { log })).toMatchObject({ cause: 'exec-format', hint: expect.stringContaining('another CPU architecture') });
    const killed = makeStoppedTask({ containers: [{ name: 'web', image: '', imageDigest: '', exitCode: 137, reason: 'OutOfMemoryError' }] });
    expect(diagnose({ ...quiet, stoppedTasks: [killed] }, { log }).cause).toBe('out-of-memory');
  });

  it('blames no container of its own where all tasks were stopped from outside', () => {
    const stopped = [makeStoppedTask({ stopCode: 'SpotInterruption', stoppedReason: 'Your Spot Task was interrupted.' })];
    expect(diagnose({ ...quiet, stoppedTasks: stopped })).toMatchObject({ cause: 'interrupted', groups: [] });
  });

  it('takes no unhealthy target of an earlier deployment for the cause', () => {
    const service = makeService({ deployments: [makeDeployment({ createdAt: new Date(2000) })], events: [{ at: new Date(1000), message: '(service web) (task 1) (port 80) is unhealthy in (target-group x) due to (reason Request timed out).' }] });
    expect(diagnose({ ...quiet, service })).toMatchObject({ cause: 'unknown', headline: '' });
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
