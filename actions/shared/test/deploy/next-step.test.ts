import { describe, expect, it } from '@jest/globals';
import { nextStep } from '../../src/deploy/next-step.ts';
import type { Situation, Wanted } from '../../src/deploy/next-step.ts';
import type { Look } from '../../src/deploy/deployment-verdict.ts';
import type { MigrationRecord, ReleaseRecord } from '../../src/release-record.ts';
import { makeDeployment, makeService, makeServiceDeployment, makeStoppedTask, makeTask } from './make-observation.ts';
import { makeRecord, makeServiceRecord, newOf, oldOf } from './make-record.ts';

const wanted: Wanted = { order: [['api', 'web'], ['controller']], migrates: false, checks: false, essential: new Map(), onFailure: 'roll-back', onCancel: 'roll-back' };
const registered = (key: string) => ({ after: { taskDefinition: newOf(key), images: {} } });
const pending = (key: string) => makeServiceRecord(key, registered(key));
const begun = (key: string) => makeServiceRecord(key, { ...registered(key), outcome: 'in-progress', deployment: `ecs-svc/new-${key}` });
const completed = (key: string) => makeServiceRecord(key, { ...registered(key), outcome: 'completed', deployment: `ecs-svc/new-${key}` });

/** A steady service on that revision. */
function steady(revision: string, id: string, override: Partial<Look> = {}): Look {
  return {
    service: makeService({ taskDefinition: revision, deployments: [makeDeployment({ id, taskDefinition: revision })] }), serviceDeployment: makeServiceDeployment({ status: 'SUCCESSFUL' }),
    stoppedTasks: [], runningTasks: [makeTask({ taskDefinition: revision, containers: [] })], targets: null, deadlineReached: false, seenFailure: null, ...override,
  };
}
const onNew = (key: string): [string, Look] => [key, steady(newOf(key), `ecs-svc/new-${key}`)];
const onOld = (key: string): [string, Look] => [key, steady(oldOf(key), `ecs-svc/old-${key}`)];
const rolling = (key: string): [string, Look] => [key, steady(newOf(key), `ecs-svc/new-${key}`, { service: makeService({ deployments: [makeDeployment({ id: `ecs-svc/new-${key}`, taskDefinition: newOf(key), rolloutState: 'IN_PROGRESS', runningCount: 0 })] }), serviceDeployment: makeServiceDeployment() })];

function makeSituation(services: ReleaseRecord['services'], override: Partial<Situation> = {}): Situation {
  return {
    record: makeRecord({ services }), wanted, registered: true, looks: new Map(), digests: new Map(), migrationTask: null, checks: null,
    cancelled: false, deadlineReached: false, stopRefused: new Set(), refusals: new Map(), fault: null, ...override,
  };
}

const migration: MigrationRecord = { token: 't', taskDefinition: 'm:1', task: 'task/1', outcome: 'running' };
const three = ['api', 'web', 'controller'];
const exits = (exitCode: number | null) => makeStoppedTask({ containers: [{ name: 'migrate', image: '', imageDigest: '', exitCode, reason: '' }] });
const names = (services: readonly { key: string }[]): string[] => services.map(({ key }) => key);

describe('nextStep forward', () => {
  const migrating = { wanted: { ...wanted, migrates: true } };
  const cases: [name: string, situation: Situation, step: object][] = [
    ['registers first', makeSituation(three.map(pending), { registered: false }), { do: 'register' }],
    ['migrates before any service', makeSituation(three.map(pending), migrating), { do: 'migrate' }],
    ['begins a migration again whose task nobody knows: the token makes it the same', makeSituation(three.map(pending), { ...migrating, record: makeRecord({ services: three.map(pending), migration: { ...migration, task: null } }) }), { do: 'migrate' }],
    ['waits for the migration', makeSituation(three.map(pending), { ...migrating, record: makeRecord({ migration }) }), { do: 'wait', services: [] }],
    ['takes exit code 0', makeSituation([], { ...migrating, record: makeRecord({ migration }), migrationTask: exits(0) }), { do: 'settle-migration' }],
    ['takes no missing exit code for success', makeSituation([], { ...migrating, record: makeRecord({ migration }), migrationTask: exits(null) }), { do: 'give-up', verdict: 'migration-failed', then: 'roll-back' }],
    ['gives up on a migration at the deadline', makeSituation([], { ...migrating, record: makeRecord({ migration }), deadlineReached: true }), { do: 'give-up', verdict: 'timed-out' }],
    ['looks at what was begun', makeSituation([begun('api'), begun('web'), pending('controller')]), { do: 'look' }],
    ['waits for a group', makeSituation([begun('api'), begun('web'), pending('controller')], { looks: new Map([rolling('api'), rolling('web')]) }), { do: 'wait' }],
    ['finishes where nothing is left and nothing is to be checked', makeSituation(three.map(completed)), { do: 'finish', status: 'completed' }],
    ['checks before it counts as good', makeSituation(three.map(completed), { wanted: { ...wanted, checks: true } }), { do: 'check' }],
    ['goes back where the checks fail', makeSituation(three.map(completed), { wanted: { ...wanted, checks: true }, checks: { passed: false, reason: 'no login', details: [] } }), { do: 'give-up', verdict: 'checks-failed', reason: 'no login', then: 'roll-back' }],
    ['goes back on cancel', makeSituation([completed('api'), begun('web'), pending('controller')], { cancelled: true }), { do: 'give-up', verdict: 'cancelled', then: 'roll-back' }],
    ['leaves everything on cancel when told to', makeSituation([completed('api')], { cancelled: true, wanted: { ...wanted, onCancel: 'leave' } }), { do: 'give-up', verdict: 'cancelled', then: 'leave' }],
    ['leaves everything after a failure when told to', makeSituation([completed('api')], { fault: 'AccessDenied', wanted: { ...wanted, onFailure: 'leave' } }), { do: 'give-up', verdict: 'failed', reason: 'AccessDenied', then: 'leave' }],
  ];
  it.each(cases)('%s', (_name, situation, step) => {
    expect(nextStep(situation)).toMatchObject(step);
  });

  it('rolls out one group after the other, each side by side', () => {
    const first = nextStep(makeSituation(three.map(pending)));
    expect(first.do === 'roll-out' && names(first.services)).toEqual(['api', 'web']);
    const half = nextStep(makeSituation([begun('api'), begun('web'), pending('controller')], { looks: new Map([onNew('api'), rolling('web')]) }));
    expect(half.do === 'complete-service' && half.service.key).toBe('api');
    const last = nextStep(makeSituation([completed('api'), completed('web'), pending('controller')]));
    expect(last.do === 'roll-out' && names(last.services)).toEqual(['controller']);
  });

  it('begins a service again that a dead run wrote down and never changed, and adopts one that it did', () => {
    const lost = { ...begun('api'), deployment: null };
    const again = nextStep(makeSituation([lost, completed('web')], { looks: new Map([onOld('api')]) }));
    expect(again.do === 'roll-out' && names(again.services)).toEqual(['api']);
    const adopted = nextStep(makeSituation([lost, completed('web')], { looks: new Map([onNew('api')]) }));
    expect(adopted.do === 'complete-service' && adopted.service.key).toBe('api');
  });

  it('says that a schema forbids the way back, and leaves the services', () => {
    const record = makeRecord({ services: [completed('api'), begun('web')], schemaFitsPreviousCode: false, migration: { ...migration, outcome: 'succeeded' } });
    expect(nextStep(makeSituation([], { record, cancelled: true }))).toMatchObject({ do: 'give-up', then: 'leave', reason: expect.stringMatching(/^The job was cancelled\. It is not rolled back: .*schemaFitsPreviousCode: false/) });
    // Before the migration nothing forbids it.
    expect(nextStep(makeSituation([], { record: { ...record, migration: null }, cancelled: true }))).toMatchObject({ then: 'roll-back' });
  });
});

describe('nextStep backward', () => {
  const back = (services: ReleaseRecord['services'], override: Partial<Situation> = {}): Situation => makeSituation([], { record: makeRecord({ services, status: 'rolling-back', verdict: 'failed' }), ...override });

  it('moves all touched services, the last first, each in its own way', () => {
    const looks = new Map([onNew('api'), rolling('web'), onOld('controller')]);
    const step = nextStep(back([completed('api'), begun('web'), begun('controller')], { looks }));
    expect(step.do === 'restore' && step.moves.map(({ service, move }) => [service.key, move.kind])).toEqual([['web', 'stop'], ['api', 'update']]);
  });

  it('leaves what it never touched, and ends rolled back when all is proven', () => {
    const step = nextStep(back([completed('api'), pending('web')], { looks: new Map([onOld('api')]) }));
    expect(step).toMatchObject({ do: 'finish', status: 'rolled-back' });
  });

  it('ends as failed where somebody else deployed, as roll-back-failed where a change was refused', () => {
    const foreign: [string, Look] = ['api', steady('other:7', 'ecs-svc/other')];
    expect(nextStep(back([completed('api')], { looks: new Map([foreign]) }))).toMatchObject({ do: 'finish', status: 'failed' });
    expect(nextStep(back([completed('api')], { refusals: new Map([['api', 'AccessDenied']]) }))).toMatchObject({ do: 'finish', status: 'roll-back-failed' });
  });

  it('does nothing about a record that has its end', () => {
    expect(nextStep(makeSituation([], { record: makeRecord({ status: 'cancelled', services: [begun('api')] }) }))).toEqual({ do: 'finish', status: 'cancelled', moves: [] });
  });
});
