import { describe, expect, it } from '@jest/globals';
import { parseEventPattern } from '../../aws/event-pattern.ts';

const event = {
  source: 'aws.ecs',
  'detail-type': 'ECS Task State Change',
  resources: ['arn:aws:ecs:eu-central-1:123456789012:task/main/1', 'arn:x'],
  detail: { lastStatus: 'STOPPED', version: 5, stopCode: null, isSpot: false, group: 'service:Web', address: '10.1.2.3', containers: [{ name: 'app', exitCode: 1 }, { name: 'log', exitCode: 0 }] },
};

function matches(pattern: unknown): boolean {
  const parsed = parseEventPattern(JSON.stringify(pattern));
  if (parsed.kind === 'invalid') throw new Error(parsed.problem);
  return parsed.matches(event);
}

describe('parseEventPattern', () => {
  it.each<[string, unknown, boolean]>([
    ['nothing asked', {}, true],
    ['an exact value', { source: ['aws.ecs'] }, true],
    ['another value', { source: ['aws.ec2'] }, false],
    ['one of several', { source: ['aws.ec2', 'aws.ecs'] }, true],
    ['all fields', { source: ['aws.ecs'], 'detail-type': ['ECS Deployment State Change'] }, false],
    ['an element of a list', { resources: ['arn:x'] }, true],
    ['a nested value', { detail: { lastStatus: ['STOPPED'] } }, true],
    ['an absent field', { detail: { nothing: ['x'] } }, false],
    ['a field of an absent object', { detail: { nothing: { at: ['all'] } } }, false],
    ['a number', { detail: { version: [5] } }, true],
    ['a number as text', { detail: { version: ['5'] } }, false],
    ['null', { detail: { stopCode: [null] } }, true],
    ['a boolean', { detail: { isSpot: [false] } }, true],
    ['one object of a list, all in one', { detail: { containers: { name: ['app'], exitCode: [1] } } }, true],
    ['two objects of a list', { detail: { containers: { name: ['app'], exitCode: [0] } } }, false],
    ['prefix', { detail: { group: [{ prefix: 'service:' }] } }, true],
    ['prefix of another case', { detail: { group: [{ prefix: 'Service:' }] } }, false],
    ['prefix ignoring case', { detail: { group: [{ prefix: { 'equals-ignore-case': 'SERVICE:' } }] } }, true],
    ['suffix', { detail: { group: [{ suffix: 'Web' }] } }, true],
    ['suffix that is not', { detail: { group: [{ suffix: 'web' }] } }, false],
    ['suffix ignoring case', { detail: { group: [{ suffix: { 'equals-ignore-case': 'web' } }] } }, true],
    ['equals-ignore-case', { detail: { group: [{ 'equals-ignore-case': 'SERVICE:web' }] } }, true],
    ['wildcard', { resources: [{ wildcard: 'arn:*:task/main/*' }] }, true],
    ['wildcard that is not', { resources: [{ wildcard: 'arn:*:service/*' }] }, false],
    ['wildcard with a point that is a point', { detail: { address: [{ wildcard: '10?1*' }] } }, false],
    ['wildcard with a star that is a star', { detail: { address: [{ wildcard: '10\\*' }] } }, false],
    ['anything-but a value', { detail: { lastStatus: [{ 'anything-but': 'RUNNING' }] } }, true],
    ['anything-but this value', { detail: { lastStatus: [{ 'anything-but': ['RUNNING', 'STOPPED'] }] } }, false],
    ['anything-but a number', { detail: { version: [{ 'anything-but': [5] }] } }, false],
    ['anything-but a prefix', { detail: { group: [{ 'anything-but': { prefix: 'service:' } }] } }, false],
    ['anything-but prefixes', { detail: { group: [{ 'anything-but': { prefix: ['family:', 'x'] } }] } }, true],
    ['anything-but a wildcard', { detail: { group: [{ 'anything-but': { wildcard: '*:Web' } }] } }, false],
    ['anything-but on an absent field', { detail: { nothing: [{ 'anything-but': 'x' }] } }, false],
    ['numeric', { detail: { version: [{ numeric: ['>', 4, '<=', 5] }] } }, true],
    ['numeric out of range', { detail: { version: [{ numeric: ['>', 5] }] } }, false],
    ['numeric equal', { detail: { version: [{ numeric: ['=', 5] }] } }, true],
    ['numeric on a text', { detail: { group: [{ numeric: ['>', 0] }] } }, false],
    ['exists', { detail: { group: [{ exists: true }] } }, true],
    ['exists that does not', { detail: { nothing: [{ exists: true }] } }, false],
    ['exists not', { detail: { nothing: [{ exists: false }] } }, true],
    ['exists not in an absent object', { nothing: { at: [{ exists: false }] } }, true],
    ['exists not but does', { detail: { group: [{ exists: false }] } }, false],
    ['cidr', { detail: { address: [{ cidr: '10.1.0.0/16' }] } }, true],
    ['cidr outside', { detail: { address: [{ cidr: '10.2.0.0/16' }] } }, false],
    ['$or, one of them', { $or: [{ source: ['x'] }, { detail: { version: [5] } }] }, true],
    ['$or, none of them', { detail: { $or: [{ version: [6] }, { group: ['x'] }] } }, false],
    ['$or beside a field that does not match', { source: ['x'], $or: [{ detail: { version: [5] } }, { detail: { version: [6] } }] }, false],
  ])('%s', (_, pattern, expected) => {
    expect(matches(pattern)).toBe(expected);
  });

  it.each<[string, string, RegExp]>([
    ['an unknown operator', '{"detail":{"a":[{"sounds-like":"x"}]}}', /detail\.a: the filter "sounds-like" is not known/],
    ['two operators in one filter', '{"a":[{"prefix":"x","suffix":"y"}]}', /a: a filter has exactly one operator/],
    ['numeric without pairs', '{"a":[{"numeric":[">"]}]}', /a: numeric takes pairs/],
    ['numeric with nothing', '{"a":[{"numeric":[]}]}', /a: numeric takes pairs/],
    ['a plain value', '{"a":"b"}', /a must be an object or a list/],
    ['no object', '[]', /The pattern must be an object/],
    ['no JSON', '{', /JSON/],
  ])('refuses %s', (_, text, problem) => {
    const parsed = parseEventPattern(text);
    expect(parsed.kind === 'invalid' ? parsed.problem : 'valid').toMatch(problem);
  });
});
