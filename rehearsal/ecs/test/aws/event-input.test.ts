import { describe, expect, it } from '@jest/globals';
import { inputFor, readPath, type Envelope, type InputSettings } from '../../aws/event-input.ts';

const event: Envelope = {
  ...{ version: '0', id: 'e-1', 'detail-type': 'ECS Task State Change', source: 'aws.ecs', account: '123456789012' },
  ...{ time: '2026-01-01T00:00:00Z', region: 'eu-central-1', resources: ['arn:task'], detail: { lastStatus: 'STOPPED', note: 'said "no"', version: 3, containers: [{ name: 'app' }] } },
};
const rule = { name: 'stopped', arn: 'arn:rule' };

describe('inputFor', () => {
  it.each<[string, InputSettings, string]>([
    ['the event', {}, JSON.stringify(event)],
    ['a constant', { Input: '{"a":1}' }, '{"a":1}'],
    ['a part', { InputPath: '$.detail.containers' }, '[{"name":"app"}]'],
    ['the whole by path', { InputPath: '$' }, JSON.stringify(event)],
    ['nothing for a part that is absent', { InputPath: '$.detail.nothing' }, ''],
    ['variables in JSON', { InputTransformer: { InputPathsMap: { s: '$.detail.lastStatus', v: '$.detail.version', c: '$.detail.containers' }, InputTemplate: '{"s": <s>, "v": <v>, "c": <c>}' } }, '{"s": "STOPPED", "v": 3, "c": [{"name":"app"}]}'],
    ['variables in quotes', { InputTransformer: { InputPathsMap: { n: '$.detail.note', c: '$.detail.containers[0]' }, InputTemplate: '{"s": "<n>, <c>"}' } }, '{"s": "said \\"no\\", {\\"name\\":\\"app\\"}"}'],
    ['variables in a text', { InputTransformer: { InputPathsMap: { s: '$.detail.lastStatus' }, InputTemplate: 'Task <s> (<nothing>)' } }, 'Task STOPPED ()'],
    ['names of the rule', { InputTransformer: { InputTemplate: '{"rule": "<aws.events.rule-name>", "arn": <aws.events.rule-arn>, "all": <aws.events.event.json>}' } }, `{"rule": "stopped", "arn": "arn:rule", "all": ${JSON.stringify(event)}}`],
  ])('gives %s', (_, target, expected) => {
    expect(inputFor(target, event, rule)).toBe(expected);
  });
});

describe('readPath', () => {
  it.each([
    ['$', event],
    ['$.detail.containers[0].name', 'app'],
    ["$['detail-type']", 'ECS Task State Change'],
    ['$.detail-type', 'ECS Task State Change'],
    ['$.detail.containers[1].name', undefined],
    ['$.account.x', undefined],
  ])('%s', (path, expected) => {
    expect(readPath(event, path)).toEqual(expected);
  });
});
