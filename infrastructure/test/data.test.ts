import { beforeAll, describe, expect, it } from '@jest/globals';
import { propertiesOf, resourcesOf, plain, synthesiseRehearsal, type SynthesisedEnvironment } from './synthesised-environment.ts';

let environment: SynthesisedEnvironment;
beforeAll(async () => {
  environment = await synthesiseRehearsal();
}, 60_000);

function secretNamed(name: string): Record<string, unknown> {
  const found = resourcesOf(environment.templates.data, 'AWS::SecretsManager::Secret').find(([, { Properties: properties }]) => properties?.['Name'] === `factory/rehearsal/${name}`);
  if (found === undefined) throw new Error(`No secret ${name}.`);
  return plain(found[1].Properties) as Record<string, unknown>;
}

describe('DataStack', () => {
  it('keeps the artifact bucket private, encrypted, versioned and reached by TLS alone', () => {
    expect(propertiesOf(environment.templates.data, 'AWS::S3::Bucket')).toMatchObject({
      PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true },
      VersioningConfiguration: { Status: 'Enabled' },
      BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }] },
    });
    expect(propertiesOf(environment.templates.data, 'AWS::S3::BucketPolicy')).toMatchObject({
      PolicyDocument: { Statement: [{ Effect: 'Deny', Action: 's3:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }] },
    });
  });

  it('never deletes data with the stack', () => {
    const policies = ['AWS::S3::Bucket', 'AWS::RDS::DBInstance', 'AWS::SecretsManager::Secret'].flatMap((type) =>
      resourcesOf(environment.templates.data, type).map(([, resource]) => resource['DeletionPolicy']),
    );
    expect(policies.every((policy) => policy === 'Retain' || policy === 'Snapshot')).toBe(true);
  });

  it('runs PostgreSQL 16 encrypted, without a public address', () => {
    expect(propertiesOf(environment.templates.data, 'AWS::RDS::DBInstance')).toMatchObject({
      Engine: 'postgres',
      EngineVersion: '16',
      StorageEncrypted: true,
      PubliclyAccessible: false,
      DeletionProtection: true,
      MasterUserPassword: '{{resolve:secretsmanager:${DatabasePassword.Id}:SecretString:::}}',
    });
  });

  it('composes the connection strings from what CloudFormation resolves', () => {
    expect(secretNamed('database-url')['SecretString']).toBe(
      'postgresql://factory:{{resolve:secretsmanager:${DatabasePassword.Id}:SecretString:::}}@${Database.Endpoint.Address}:5432/factory?sslmode=require',
    );
    expect(secretNamed('redis-url')['SecretString']).toBe('rediss://:{{resolve:secretsmanager:${RedisToken.Id}:SecretString:::}}@${Redis.PrimaryEndPoint.Address}:6379');
  });

  it('makes the secret that the smoke test\'s run gets, with its keys in a tag', () => {
    expect(secretNamed('runs/global/factory-smoke-placeholder')).toMatchObject({ SecretString: '{"api_key":"unused"}', Tags: [{ Key: 'keys', Value: 'api_key' }] });
  });

  it('has no user and no key: whoever reaches the bucket does so with a role', () => {
    const types = Object.values(environment.templates).flatMap((template) => Object.values(template.Resources).map(({ Type: type }) => type));
    expect(types.filter((type) => type === 'AWS::IAM::User' || type === 'AWS::IAM::AccessKey')).toEqual([]);
  });

  it('encrypts Redis and asks for its token', () => {
    expect(propertiesOf(environment.templates.data, 'AWS::ElastiCache::ReplicationGroup')).toMatchObject({
      TransitEncryptionEnabled: true,
      AtRestEncryptionEnabled: true,
      AuthToken: '{{resolve:secretsmanager:${RedisToken.Id}:SecretString:::}}',
    });
  });

  it('generates secrets of letters and digits, which a URL takes as they are', () => {
    for (const name of ['database-password', 'redis-token', 'auth-session-secret']) {
      expect(secretNamed(name)).toMatchObject({ GenerateSecretString: { ExcludePunctuation: true } });
    }
  });

  it.each(['auth-google-client-secret', 'auth-basic-password-hash'])('leaves %s without a value', (name) => {
    expect(Object.keys(secretNamed(name)).sort()).toEqual(['Description', 'Name']);
  });
});
