import { describe, expect, it } from '@jest/globals';
import { factoryRules } from '../../src/rules/factory-rules.ts';
import { checkFiles, findingsOf, makeDefinition, makeInfrastructure } from './check-files.ts';
import type { CheckedFiles } from './check-files.ts';

const check = (files: CheckedFiles): string[] => checkFiles(factoryRules, files);
const arn = (name: string): string => `arn:aws:secretsmanager:eu-central-1:123456789012:secret:demo/${name}`;
const environment = (changes: object = {}): object => ({ auth: { mode: 'open' }, infrastructure: { domainName: null }, ...changes });

describe('factoryRules', () => {
  it('have nothing to say about definitions that are not Factory\'s', () => {
    const files = { worker: makeDefinition('worker', { environment: { URL: 'x' }, secrets: { TOKEN: arn('a-AbCdEf') } }), controller: makeDefinition('controller'), api: makeDefinition('api') };
    expect(check({ definitions: files })).toEqual([]);
  });

  it('take two writings of one secret for the same, and the use of most parts for the right one (R83)', () => {
    const url = (text: string): object => makeDefinition('x', { secrets: { DATABASE_URL: text } });
    expect(check({ definitions: { api: url(`${arn('db-AbCdEf')}:::`), controller: url(arn('db-AbCdEf')) } })).toEqual([]);
    expect(check({ definitions: { api: url('/demo/db'), controller: url('arn:aws:ssm:eu-central-1:123456789012:parameter/demo/db') } })).toEqual([]);
    expect(check({ definitions: { api: url('${infrastructure.A}'), controller: url('${infrastructure.B}') } })).toEqual([]);
    const wrong = 'containerDefinitions[0].secrets[0].valueFrom';
    expect(check({ definitions: { api: url(arn('old-AbCdEf')), controller: url(arn('db-AbCdEf')), runner: url(arn('db-AbCdEf')) } })).toEqual([`R83 definitions/api ${wrong}`]);
    expect(check({ definitions: { runner: url(arn('old-AbCdEf')), api: url(arn('db-AbCdEf')) } })).toEqual([`R83 definitions/runner ${wrong}`]);
  });

  it('compare URLs, not texts, and know the public one from the environment or an output (R84)', () => {
    const api = (url: string): CheckedFiles['definitions'] => ({ api: makeDefinition('api', { environment: { FACTORY_WEB_BASE_URL: url } }) });
    const named = environment({ infrastructure: { domainName: 'factory.example.com' } });
    expect(check({ definitions: api('https://FACTORY.example.com/'), environment: named })).toEqual([]);
    expect(check({ definitions: api('http://factory.example.com'), environment: named })).toEqual(['R84 definitions/api containerDefinitions[0].environment[0].value']);
    expect(check({ definitions: api('http://elsewhere.example.com'), environment: environment() })).toEqual([]);
    expect(check({ definitions: api('http://elsewhere.example.com'), environment: environment(), infrastructure: { outputs: { PublicUrl: '${infrastructure.PublicUrl}' } } })).toEqual([]);
    expect(check({ definitions: api('http://elsewhere.example.com'), environment: environment(), infrastructure: { outputs: { PublicUrl: 'http://lb.example.com' } } })).toHaveLength(1);
  });

  it('demand rediss:// only of a Redis that takes nothing else (R85)', () => {
    const definitions = { api: makeDefinition('api', { secrets: { REDIS_URL: arn('redis-AbCdEf') } }) };
    const found = (cache: object, url: unknown): string[] => check({
      definitions, infrastructure: makeInfrastructure({ Cache: ['AWS::ElastiCache::ReplicationGroup', cache], Secret: ['AWS::SecretsManager::Secret', { Name: 'demo/redis', SecretString: url }] }),
    });
    expect(found({ TransitEncryptionEnabled: true }, 'redis://cache:6379')).toEqual(['R85 definitions/api containerDefinitions[0].secrets[0].valueFrom']);
    expect([...found({}, 'redis://cache:6379'), ...found({ TransitEncryptionEnabled: true }, { 'Fn::Sub': 'rediss://${Cache.PrimaryEndPoint.Address}' }), ...found({ TransitEncryptionEnabled: { 'Fn::If': [] } }, 'redis://x')]).toEqual([]);
  });

  it('never show what stands in plain text (R82, R85)', () => {
    const definitions = { api: makeDefinition('api', { environment: { DATABASE_URL: 'postgresql://factory:hunter2@db/factory', FACTORY_AUTH_SESSION_SECRET: 'hunter2' } }) };
    const findings = findingsOf(factoryRules, { definitions });
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['R82', 'R85']));
    expect(JSON.stringify(findings)).not.toContain('hunter2');
  });

  it('leave a controller alone that starts nothing (R86)', () => {
    const off = makeDefinition('controller', { environment: { DISPATCH_MODE: 'off', ECS_CLUSTER: 'other' } });
    expect(check({ definitions: { controller: off }, infrastructure: { outputs: { ClusterName: 'demo' } } })).toEqual([]);
    const on = makeDefinition('controller', { environment: { ECS_CLUSTER: 'arn:aws:ecs:eu-central-1:123456789012:cluster/demo', RUNNER_TASK_DEFINITION: '${taskDefinitions.runner}', RUNNER_SUBNETS: 'subnet-2, subnet-1', RUNNER_SECURITY_GROUPS: 'sg-1' } });
    expect(check({ definitions: { controller: on }, infrastructure: { outputs: { ClusterName: 'demo', PrivateSubnetIds: 'subnet-1,subnet-2', RunnerSecurityGroupId: 'sg-1' } } })).toEqual([]);
  });

  it('see what a role may do through patterns, exceptions and AWS\'s policies (R87)', () => {
    const found = (statement: object, properties: object = {}): string[] => check({
      definitions: { runner: makeDefinition('runner', { taskRoleArn: 'arn:aws:iam::123456789012:role/runner' }) },
      infrastructure: makeInfrastructure({ Role: ['AWS::IAM::Role', { RoleName: 'runner', Policies: [{ PolicyDocument: { Statement: [{ Effect: 'Allow', Resource: '*', ...statement }] } }], ...properties }] }),
    });
    const wrong = ['R87 definitions/runner taskRoleArn'];
    expect([found({ Action: '*' }), found({ Action: ['iam:Pass*'] }), found({ NotAction: 's3:*' }), found({ Action: 's3:*' }, { ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'] })]).toEqual([wrong, wrong, wrong, wrong]);
    expect([...found({ Action: ['ecs:DescribeTasks', 's3:*'] }), ...found({ Effect: 'Deny', Action: '*' }), ...found({ Action: { 'Fn::If': [] } })]).toEqual([]);
  });

  it('take an object store of somebody\'s own, and one that nobody knows yet, as it is (R89)', () => {
    const own = { runner: makeDefinition('runner', { environment: { MINIO_ENDPOINT: 'http://minio:9000' }, secrets: { MINIO_SECRET_KEY: arn('minio-AbCdEf') } }) };
    const unknown = { runner: makeDefinition('runner', { environment: { MINIO_ENDPOINT: '${environment.additionalEnvironment.runner}' } }) };
    const fromFile = { runner: { containerDefinitions: [{ name: 'runner', environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::demo/x.env' }] }] } };
    expect(check({ definitions: own })).toEqual([]);
    expect(check({ definitions: unknown, environment: environment({ artifacts: 'side-car' }) })).toEqual([]);
    expect(['side-car', 'native'].flatMap((artifacts) => check({ definitions: fromFile, environment: environment({ artifacts }) }))).toEqual([]);
  });

  it('find api and runner without a way to artifacts (R89)', () => {
    const definitions = { api: makeDefinition('api'), runner: makeDefinition('runner', { environment: { ARTIFACT_BUCKET: 'x' }, secrets: { AWS_REGION: arn('region-AbCdEf') } }), web: makeDefinition('web') };
    const [api, runner] = ['R89 definitions/api containerDefinitions[0].environment', 'R89 definitions/runner containerDefinitions[0].environment'];
    expect(check({ definitions, environment: environment({ artifacts: 'side-car' }) })).toEqual([api, runner]);
    expect(check({ definitions, environment: environment({ artifacts: 'native' }) })).toEqual([api, api]);
  });

  it('compare the versions of the controller\'s image, not those of others (R90)', () => {
    const task = (...images: string[]): object => ({ containerDefinitions: images.map((image, index) => ({ name: `c${index}`, image })) });
    const found = (image: string): string[] => check({ definitions: { api: task('r.example.com/api:1', image), controller: task('r.example.com/controller:1') } });
    expect(found('r.example.com/controller:2')).toEqual(['R90 definitions/api containerDefinitions[1].image']);
    expect([...found('r.example.com/controller:1'), ...found('r.example.com/other:2'), ...found('other.example.com/controller:2'), ...found('${images.controller}')]).toEqual([]);
  });
});
