import type { TrialResult } from './lane.ts';
import { isFailure, type ChaosReport } from './run-trials.ts';
import { describePoint } from './tap.ts';

export interface Sums {
  readonly trials: number;
  readonly lost: number;
  readonly twice: number;
  readonly unfinished: number;
  readonly leftOver: number;
}

const slowSeconds = 10;
const heads = ['trials', 'lost', 'twice', 'unfinished', 'left over'] as const;

/** One line for each point, then the sums. */
export function renderTable({ points, results }: ChaosReport): string {
  const rows = points.map((point) => ({ name: describePoint(point), sums: sum(results.filter((result) => describePoint(result.fault.point) === describePoint(point))) }));
  const width = Math.max(5, ...rows.map((row) => row.name.length));
  const line = (name: string, cells: readonly string[]): string => [name.padEnd(width), ...cells.map((cell, index) => cell.padStart(heads[index]?.length ?? 0))].join(' | ');
  const cellsOf = (sums: Sums): readonly string[] => [sums.trials, sums.lost, sums.twice, sums.unfinished, sums.leftOver].map(String);
  const tried = rows.filter((row) => row.sums.trials > 0);
  return [line('point', heads), ...tried.map((row) => line(row.name, cellsOf(row.sums))), line('all', cellsOf(sum(results)))].join('\n');
}

export function renderSummary({ points, results }: ChaosReport): string {
  const met = results.filter((result) => result.isReached);
  const ofAction = (action: string): number => met.filter((result) => result.fault.action === action).length;
  const { lost, twice, unfinished } = sum(results);
  const slow = results.filter((result) => result.seconds > slowSeconds).sort((a, b) => b.seconds - a.seconds);
  return [
    `${String(points.length)} points recorded, ${String(new Set(met.map((result) => describePoint(result.fault.point))).size)} of them tried; ${String(met.length)} trials: ${String(ofAction('kill'))} × kill -9, ${String(ofAction('cut'))} × connection cut`,
    `${String(lost)} runs lost, ${String(twice)} started twice, ${String(unfinished)} without their final state; ${String(results.filter(isFailure).length)} trials failed`,
    `${String(results.length - met.length)} trials came to their end without their point, and are not counted`,
    `${String(results.reduce((all, result) => all + result.staleAnswers, 0))} reads of ECS were answered from a moment ago, ${String(results.reduce((all, result) => all + result.bentEvents, 0))} events of ended tasks came late, twice or never`,
    `${String(slow.length)} trials took longer than ${String(slowSeconds)} s${slow.slice(0, 5).map(tell).join('')}`,
  ].join('\n');
}

export function renderFailure(result: TrialResult): string {
  const log = result.log.trim().split('\n').filter((entry) => !entry.includes('"level":30')).slice(-6).map((entry) => `    ${entry.slice(0, 400)}`);
  return [`${result.fault.action} at ${describePoint(result.fault.point)}:`, ...result.verdict.problems.map((problem) => `  ${problem}`), ...log].join('\n');
}

function tell({ fault, seconds }: TrialResult): string {
  return `\n  ${seconds.toFixed(0)} s: ${fault.action} at ${describePoint(fault.point)}`;
}

export function sum(results: readonly TrialResult[]): Sums {
  const total = (count: (result: TrialResult) => number): number => results.reduce((all, result) => all + count(result), 0);
  return {
    trials: results.filter((result) => result.isReached).length,
    ...{ lost: total(({ verdict }) => verdict.lost), twice: total(({ verdict }) => verdict.twice) },
    ...{ unfinished: total(({ verdict }) => verdict.unfinished), leftOver: total(({ verdict }) => verdict.leftOver) },
  };
}
