import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isFailure, runTrials, type ChaosReport } from '../../bench/chaos/run-trials.ts';
import { renderFailure, sum } from '../../bench/chaos/table.ts';

// A slice of `node bench/chaos.ts`, which tries every point.
const [trials, lanes, seed] = [16, 4, 7];
// Forty seconds on two cores that do nothing else.
const longestMs = 240_000;

let directory: string;
let report: ChaosReport;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'factory-ecs-chaos-'));
  report = await runTrials({ postgresUrl: process.env['TEST_POSTGRES_URL'] ?? '', directory, lanes, seed, trials, onResult: () => undefined });
}, longestMs);
afterAll(() => rm(directory, { recursive: true, force: true }));

describe('a controller that dies, or loses a connection, at some step', () => {
  it('loses no run, starts none twice and leaves none without its final state', () => {
    expect(report.results.filter(isFailure).map(renderFailure)).toEqual([]);
    expect(sum(report.results)).toMatchObject({ lost: 0, twice: 0, unfinished: 0, leftOver: 0 });
  });

  it('was tried at points of all four services, in both ways, with stale reads and with events that came late, twice or never', () => {
    const tried = report.results.filter(({ isReached }) => isReached);
    expect([...new Set(report.points.map(({ service }) => service))].sort()).toEqual(['ecs', 'postgres', 'redis', 'sqs']);
    expect([...new Set(report.points.map(({ path }) => path))]).toEqual(['start', 'dispatch', 'watch', 'cancel', 'late-write']);
    expect([...new Set(tried.map(({ fault }) => fault.action))].sort()).toEqual(['cut', 'kill']);
    expect(report.results.some(({ staleAnswers }) => staleAnswers > 0)).toBe(true);
    expect(report.results.some(({ bentEvents }) => bentEvents > 0)).toBe(true);
  });
});
