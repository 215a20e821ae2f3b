import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseScenario, readScenario, type FaultRule } from '../../faults/scenario.ts';

const every: readonly FaultRule[] = [
  { fault: 'latency', milliseconds: 10, upToMilliseconds: 20, on: { action: ['Describe*', 'ListTasks'], cluster: 'apps', accessKeyId: 'AKID' } },
  { fault: 'throttle', id: 'busy', times: 3, after: 1, probability: 0.5, fromSeconds: 1, untilSeconds: 2 },
  { fault: 'error', code: 'ServerException', message: 'Ours.', status: 500 },
  { fault: 'access-denied', on: { action: 'RunTask' } },
  { fault: 'expired-token' },
  { fault: 'cut-before' },
  { fault: 'cut-after' },
  { fault: 'stale-reads', milliseconds: 5000 },
  { fault: 'no-capacity', on: { zone: 'us-east-1a', capacityProvider: 'FARGATE_SPOT', family: 'job' }, reason: 'RESOURCE:ENI', detail: 'none left' },
  { fault: 'slow-pull', on: { image: '*/web:*' }, milliseconds: 100 },
  { fault: 'container-dies', on: { family: 'web', group: 'service:web' }, container: 'web', afterSeconds: 5 },
  { fault: 'lose-event', on: { detailType: 'ECS Task State Change' } },
  { fault: 'repeat-event', copies: 3 },
  { fault: 'delay-event', milliseconds: 0, upToMilliseconds: 100 },
];

describe('parseScenario', () => {
  it('reads every fault', () => {
    expect(parseScenario(JSON.stringify({ rules: every }), 'all.json')).toEqual(every);
  });

  it('reads YAML', () => {
    expect(parseScenario('rules:\n  - fault: latency\n    milliseconds: 5 # slow\n', 'slow.yml')).toEqual([{ fault: 'latency', milliseconds: 5 }]);
  });

  it.each<[string, string, readonly RegExp[]]>([
    ['an unknown fault', '{"rules": [{"fault": "explode"}]}', [/faults:1:\d+ rules\[0\]\.fault: got "explode", allowed: latency, throttle/]],
    ['a missing fault', '{"rules": [{}]}', [/rules\[0\]\.fault is missing. It says what goes wrong: latency/]],
    ['an unknown member', '{"rules": [{"fault": "throttle", "time": 3}]}', [/rules\[0\]\.time: unknown key, .*times/]],
    ['a member of another fault', '{"rules": [{"fault": "throttle", "milliseconds": 3}]}', [/rules\[0\]\.milliseconds: unknown key/]],
    ['a match that the fault does not have', '{"rules": [{"fault": "slow-pull", "milliseconds": 3, "on": {"action": "RunTask"}}]}', [/rules\[0\]\.on\.action: unknown key/]],
    ['a wrong number', '{"rules": [{"fault": "throttle", "probability": 2}]}', [/rules\[0\]\.probability: got 2, allowed: at least 0 at most 1/]],
    ['no rules', '{}', [/rules is missing. It is the list of faults/]],
    ['two rules of one id', '{"rules": [{"fault": "throttle", "id": "a"}, {"fault": "throttle", "id": "a"}]}', [/two rules with the id a/]],
    ['an end before the beginning', '{"rules": [{"fault": "throttle", "fromSeconds": 3, "untilSeconds": 2}]}', [/rules\[0\] ends before it begins/]],
    ['a range that is upside down', '{"rules": [{"fault": "latency", "milliseconds": 3, "upToMilliseconds": 2}]}', [/rules\[0\] ends before it begins/]],
    ['what is not YAML', '{"rules": [', [/is not valid YAML/]],
    ['several things at once', '{"rules": [{"fault": "latency"}, {"fault": "error", "status": 200}], "rule": 1}', [/rule: unknown key/, /rules\[0\]\.milliseconds is missing/, /rules\[1\]\.code is missing/, /rules\[1\]\.status: got 200/]],
  ])('refuses %s and says where', (_what, text, messages) => {
    for (const message of messages) expect(() => parseScenario(text, 'faults')).toThrow(message);
  });
});

describe('readScenario', () => {
  it('reads a file and names it in errors', () => {
    const directory = mkdtempSync(join(tmpdir(), 'scenario-'));
    try {
      const path = join(directory, 'faults.yml');
      writeFileSync(path, 'rules:\n  - fault: cut-after\n');
      expect(readScenario(path)).toEqual([{ fault: 'cut-after' }]);
      writeFileSync(path, 'rules:\n  - fault: cut\n');
      expect(() => readScenario(path)).toThrow(/faults\.yml:2:12 rules\[0\]\.fault: got "cut"/);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});
