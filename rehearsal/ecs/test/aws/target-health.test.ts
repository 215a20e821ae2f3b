import { describe, expect, it } from '@jest/globals';
import type { ProbeResult } from '../../aws/health-probe.ts';
import { matchesCodes, readTargetGroup } from '../../aws/target-group.ts';
import { afterCheck, newHealth, type CheckedHealth } from '../../aws/target-health.ts';

const check = { healthyThreshold: 3, unhealthyThreshold: 2 };
const passed: ProbeResult = { kind: 'passed' };
const failed: ProbeResult = { kind: 'failed', code: 'Target.Timeout', description: 'Request timed out' };

/** Checks at 0.2, 0.4 … of an interval (1000 ms) while initial, then at every interval: `+` passes, `-` fails. */
function run(results: string): string {
  let health: CheckedHealth = newHealth(0, 1000);
  let nowMs = 0;
  return Array.from(results)
    .map((result) => {
      nowMs += health.state === 'initial' ? 200 : 1000;
      health = afterCheck(health, result === '+' ? passed : failed, { nowMs, intervalMs: 1000, check });
      return health.state.charAt(0);
    })
    .join('');
}

describe('afterCheck', () => {
  it.each([
    ['passes with the first success', '+', 'h'],
    ['fails a new target only by checks an interval apart', '-----------', 'iiiiiiiiiuu'],
    ['passes a new target after early failures', '---+', 'iiih'],
    ['keeps a healthy target until the threshold', '+-+--', 'hhhhu'],
    ['takes an unhealthy target back after the threshold', '+--++-+++', 'hhuuuuuuh'],
  ])('%s', (_, results, states) => {
    expect(run(results)).toBe(states);
  });

  it('remembers why, until it is healthy', () => {
    const moment = { nowMs: 2000, intervalMs: 1000, check: { ...check, unhealthyThreshold: 1, healthyThreshold: 1 } };
    const unhealthy = afterCheck(newHealth(0, 1000), failed, moment);
    expect(unhealthy).toMatchObject({ state: 'unhealthy', failure: failed });
    expect(afterCheck(unhealthy, passed, moment)).toMatchObject({ state: 'healthy', failure: undefined });
  });
});

describe('readTargetGroup', () => {
  it('takes settings, and the defaults for what is missing', () => {
    const group = { HealthCheckProtocol: 'HTTP', HealthCheckPort: '8080', HealthCheckPath: '/healthz', HealthCheckIntervalSeconds: 5, HealthCheckTimeoutSeconds: 2, HealthyThresholdCount: 3, UnhealthyThresholdCount: 4, Matcher: { HttpCode: '200-299' } } as const;
    expect(readTargetGroup(group, [{ Key: 'deregistration_delay.timeout_seconds', Value: '15' }])).toEqual({
      check: { protocol: 'HTTP', port: 8080, path: '/healthz', codes: '200-299', intervalMs: 5000, timeoutMs: 2000, healthyThreshold: 3, unhealthyThreshold: 4 },
      deregistrationDelayMs: 15_000,
    });
    expect(readTargetGroup({ Protocol: 'TCP' }, [])).toEqual({
      check: { protocol: 'TCP', port: undefined, path: '/', codes: '200', intervalMs: 30_000, timeoutMs: 5000, healthyThreshold: 5, unhealthyThreshold: 2 },
      deregistrationDelayMs: 300_000,
    });
  });
});

describe('matchesCodes', () => {
  it.each([
    ['200', 200, true],
    ['200', 204, false],
    ['200,302', 302, true],
    ['200-299', 299, true],
    ['200-299', 300, false],
    ['200,400-404', 403, true],
  ])('%s takes %s: %s', (codes, status, expected) => {
    expect(matchesCodes(codes, status)).toBe(expected);
  });
});
