import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../src/json-object.ts';
import { baseOfRelease, planRelease } from '../../src/plan/plan-release.ts';
import type { Plan } from '../../src/plan/plan-release.ts';
import { describeCost } from '../../src/plan/plan-cost.ts';
import { writePlan } from '../../src/plan/write-plan.ts';
import type { Release } from '../../src/release.ts';
import { makeRelease } from '../deploy/make-release.ts';

/** The release, with one thing changed. */
function changed(change: (release: Release) => void): Release {
  const release = structuredClone(makeRelease('r1'));
  change(release);
  return release;
}

function containerOf(release: Release, part: string): JsonObject {
  return (release.taskDefinitions[part]?.['containerDefinitions'] as JsonObject[])[0] ?? {};
}

function planOf(change: (release: Release) => void): Plan {
  return planRelease(changed(change), baseOfRelease(makeRelease('r1')));
}

const partOf = (plan: Plan, part: string) => plan.parts.find((candidate) => candidate.part === part);

describe('planRelease', () => {
  it.each<[string, (release: Release) => void]>([
    ['nothing', () => undefined],
    ['defaults that ECS fills in', (release) => Object.assign(containerOf(release, 'web'), { essential: true, cpu: 0, mountPoints: [], volumesFrom: [], portMappings: [{ containerPort: 80, hostPort: 80, protocol: 'tcp' }] })],
    ['members that only ECS writes', (release) => Object.assign(release.taskDefinitions['web'] ?? {}, { revision: 7, status: 'ACTIVE', registeredAt: 'x', requiresAttributes: [], compatibilities: ['EC2', 'FARGATE'], volumes: [] })],
    ['a service\'s defaults and count', (release) => Object.assign(release.services['web'] ?? {}, { desiredCount: 7, schedulingStrategy: 'REPLICA', propagateTags: 'NONE', availabilityZoneRebalancing: 'ENABLED' })],
  ])('is free of noise: %s', (_name, change) => {
    const plan = planOf(change);
    expect(plan.parts.flatMap(({ taskDefinition, service }) => [...taskDefinition, ...service])).toEqual([]);
    expect(plan).toMatchObject({ highestRisk: null, migrates: false });
  });

  it('is free of noise: the order of variables', () => {
    const variables = [{ name: 'A', value: '1' }, { name: 'B', value: '2' }];
    const withVariables = (environment: object[]): Release => changed((release) => Object.assign(containerOf(release, 'web'), { environment }));
    expect(planRelease(withVariables(variables), baseOfRelease(withVariables(variables.toReversed()))).highestRisk).toBeNull();
  });

  it.each<[string, string, (release: Release) => void]>([
    ['port', 'containerDefinitions[web].portMappings[81/tcp].containerPort', (release) => Object.assign(containerOf(release, 'web'), { portMappings: [{ containerPort: 80 }, { containerPort: 81 }] })],
    ['role', 'taskRoleArn', (release) => Object.assign(release.taskDefinitions['web'] ?? {}, { taskRoleArn: 'arn:aws:iam::123456789012:role/other' })],
    ['secret', 'containerDefinitions[web].secrets[DATABASE_URL]', (release) => Object.assign(containerOf(release, 'web'), { secrets: [{ name: 'DATABASE_URL', valueFrom: 'arn:aws:secretsmanager:us-east-1:123456789012:secret:x-abcdef' }] })],
    ['command', 'containerDefinitions[web].command', (release) => Object.assign(containerOf(release, 'web'), { command: ['node', 'other.js'] })],
    ['image', 'containerDefinitions[web].image', (release) => Object.assign(containerOf(release, 'web'), { image: 'registry/web:r2' })],
    ['health check', 'containerDefinitions[web].healthCheck.command', (release) => Object.assign(containerOf(release, 'web'), { healthCheck: { command: ['CMD', 'true'] } })],
    ['network', 'networkMode', (release) => Object.assign(release.taskDefinitions['web'] ?? {}, { networkMode: 'bridge' })],
    ['environment', 'containerDefinitions[web].environment[MODE]', (release) => Object.assign(containerOf(release, 'web'), { environment: [{ name: 'MODE', value: 'fast' }] })],
    ['size', 'memory', (release) => Object.assign(release.taskDefinitions['web'] ?? {}, { memory: '1024' })],
    ['logging', 'containerDefinitions[web].logConfiguration.options.awslogs-group', (release) => Object.assign((containerOf(release, 'web')['logConfiguration'] as JsonObject)['options'] as JsonObject, { 'awslogs-group': 'other' })],
    ['label', 'containerDefinitions[web].dockerLabels.team', (release) => Object.assign(containerOf(release, 'web'), { dockerLabels: { team: 'a' } })],
    ['other', 'containerDefinitions[web].stopTimeout', (release) => Object.assign(containerOf(release, 'web'), { stopTimeout: 60 })],
  ])('ranks a change as %s: %s', (risk, path, change) => {
    const plan = planOf(change);
    expect(plan.highestRisk).toBe(risk);
    expect(partOf(plan, 'web')).toMatchObject({ action: 'redeploy', service: [] });
    expect(partOf(plan, 'web')?.taskDefinition.map((found) => found.path)).toContain(path);
    expect(plan.parts[0]?.part).toBe('web');
  });

  it('puts the riskiest first, in a part and among parts', () => {
    const plan = planOf((release) => {
      Object.assign(containerOf(release, 'api'), { dockerLabels: { team: 'a' } });
      Object.assign(release.taskDefinitions['web'] ?? {}, { memory: '1024', taskRoleArn: 'arn:aws:iam::123456789012:role/other' });
    });
    expect(plan.parts.map(({ part }) => part).slice(0, 2)).toEqual(['web', 'api']);
    expect(partOf(plan, 'web')?.taskDefinition.map(({ risk }) => risk)).toEqual(['role', 'size']);
  });

  it('redacts credentials by name and by look, never the ARN of a secret', () => {
    const plan = planOf((release) => Object.assign(containerOf(release, 'web'), {
      environment: [{ name: 'API_TOKEN', value: 'planted-value-1' }, { name: 'DB', value: 'postgres://user:planted-value-2@host/db' }, { name: 'MODE', value: 'fast' }],
      secrets: [{ name: 'KEY', valueFrom: 'arn:aws:ssm:us-east-1:123456789012:parameter/key' }],
    }));
    expect(JSON.stringify(plan) + writePlan(plan, { prices: null, limit: 9e5 })).not.toContain('planted-value');
    expect(partOf(plan, 'web')?.taskDefinition.map(({ path, after }) => [path.slice(path.lastIndexOf('[')), after])).toEqual([
      ['[KEY]', 'arn:aws:ssm:us-east-1:123456789012:parameter/key'], ['[API_TOKEN]', '(redacted)'], ['[DB]', '(redacted)'], ['[MODE]', 'fast'],
    ]);
  });

  it('redeploys the controller for a new runner, and registers what is no service', () => {
    const plan = planOf((release) => Object.assign(release.taskDefinitions['runner'] ?? {}, { cpu: '1024', memory: '2048' }));
    expect(plan.parts.map(({ part, action }) => [part, action]).sort()).toEqual([['api', 'unchanged'], ['controller', 'redeploy'], ['migrate', 'unchanged'], ['runner', 'register'], ['web', 'unchanged']]);
    expect(writePlan(plan, { prices: null, limit: 9e5 })).toContain('Its text is the same; the runner that it starts is new.');
  });

  it('creates what is not there, and says what is left alone', () => {
    const { web: _, ...services } = makeRelease('r1').services;
    const withoutWeb = planRelease(makeRelease('r1'), { ...baseOfRelease(makeRelease('r1')), services });
    expect(partOf(withoutWeb, 'web')?.action).toBe('create');
    expect(planRelease({ ...makeRelease('r1'), services }, baseOfRelease(makeRelease('r1'))).leftAlone).toEqual(['web']);
  });

  it('says what other sizes cost: services a month, one-off tasks an hour', () => {
    const plan = planOf((release) => {
      Object.assign(release.services['web'] ?? {}, { desiredCount: 2 });
      Object.assign(release.taskDefinitions['web'] ?? {}, { cpu: '1024', memory: '2048' });
      Object.assign(release.taskDefinitions['runner'] ?? {}, { cpu: '512', memory: '1024' });
    });
    expect(plan.cost.map((change) => describeCost(change, null))).toEqual([
      'web: +547.5 vCPU-hours and +1095 GiB-hours a month (+300 % vCPU, +300 % memory)', 'runner: +0.25 vCPU-hours and +0.5 GiB-hours an hour of a task (+100 % vCPU, +100 % memory)',
    ]);
    expect(describeCost(plan.cost[0] as Plan['cost'][number], { vcpuHour: 0.04, gibHour: 0.004 })).toMatch(/, \+26\.28 a month at the given prices$/);
  });

  it('warns of a schema that forbids the way back', () => {
    expect(writePlan(planOf((release) => Object.assign(release, { schemaFitsPreviousCode: false })), { prices: null, limit: 9e5 })).toContain('> [!CAUTION]\n> This release declares `schemaFitsPreviousCode: false`');
  });
});

describe('writePlan', () => {
  it('keeps to the limit and counts what does not fit', () => {
    const plan = planOf((release) => {
      for (const part of ['api', 'web', 'controller', 'runner']) Object.assign(containerOf(release, part), { environment: Array.from({ length: 60 }, (_, index) => ({ name: `V${index}`, value: 'x'.repeat(100) })) });
    });
    const text = writePlan(plan, { prices: null, limit: 12_000 });
    expect(text.length).toBeLessThanOrEqual(12_000);
    expect(text).toMatch(/… and [1-4] more parts?, which do not fit: see the JSON of the plan\./);
  });

  it('shows values that would break a table', () => {
    const text = writePlan(planOf((release) => Object.assign(containerOf(release, 'web'), { environment: [{ name: 'X', value: 'a|b`c\nd' }, { name: 'EMPTY', value: '' }] })), { prices: null, limit: 9e5 });
    expect(text).toContain("| environment | task definition `containerDefinitions[web].environment[X]` | – | `a\\|b'c d` |");
    expect(text).toContain('| – | (empty) |');
  });
});
