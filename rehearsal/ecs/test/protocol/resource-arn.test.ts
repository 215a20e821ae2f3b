import { describe, expect, it } from '@jest/globals';
import { readCaller, readSignedService } from '../../protocol/caller.ts';
import { nameOf, resourceArnOf } from '../../protocol/resource-arn.ts';

const place = { accountId: '123456789012', region: 'us-east-1' };
const here = 'arn:aws:ecs:us-east-1:123456789012';

describe('resourceArnOf', () => {
  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['RunTask', { taskDefinition: 'web:3' }, `${here}:task-definition/web:3`],
    ['RunTask', { taskDefinition: `${here}:task-definition/web:3` }, `${here}:task-definition/web:3`],
    ['RunTask', {}, `${here}:task-definition/*`],
    ['RegisterTaskDefinition', { family: 'web' }, `${here}:task-definition/web:*`],
    ['StopTask', { cluster: `${here}:cluster/apps`, task: '0123' }, `${here}:task/apps/0123`],
    ['DescribeTasks', { tasks: ['0123', '4567'] }, `${here}:task/default/0123`],
    ['UpdateService', { cluster: 'apps', service: 'web' }, `${here}:service/apps/web`],
    ['DeleteCluster', { cluster: 'apps' }, `${here}:cluster/apps`],
    ['TagResource', { resourceArn: `${here}:cluster/apps` }, `${here}:cluster/apps`],
    ['DescribeTasks', { tasks: 7 }, `${here}:task/default/*`],
    ['ListClusters', {}, '*'],
  ])('names what %s is about', (action, input, arn) => {
    expect(resourceArnOf(action, input, place)).toBe(arn);
  });
});

describe('nameOf', () => {
  it.each([[`${here}:cluster/apps`, 'apps'], ['apps', 'apps'], ['', undefined], [7, undefined]])('reads %p', (value, name) => {
    expect(nameOf(value)).toBe(name);
  });
});

describe('readCaller', () => {
  it('reads access key and Region of the credential scope', () => {
    expect(readCaller('AWS4-HMAC-SHA256 Credential=AKID/20261125/eu-west-1/ecs/aws4_request, SignedHeaders=host, Signature=0')).toEqual({ accessKeyId: 'AKID', region: 'eu-west-1' });
  });

  it.each([['Basic abc', 'IncompleteSignatureException'], ['AWS4-HMAC-SHA256 Credential=/20261125/x/ecs/aws4_request', 'IncompleteSignatureException'], [undefined, 'MissingAuthenticationTokenException']])('refuses %p', (header, code) => {
    expect(() => readCaller(header)).toThrow(expect.objectContaining({ code }));
    expect(readSignedService(header)).toBeUndefined();
  });
});
