import { resolve } from 'node:path';
import { booleanInput, choiceInput, optionalInput } from '../../shared/src/action-inputs.ts';
import type { Prices } from '../../shared/src/plan/plan-cost.ts';
import { UserError } from '../../shared/src/user-error.ts';
import { readPullRequest } from './pull-request.ts';
import type { PullRequest } from './pull-request.ts';

/** A release that is there, or a tree that is rendered. */
export type ReleaseSource = { kind: 'file'; path: string } | { kind: 'tree'; directory: string; environment: string };

export interface PlanInputs {
  head: ReleaseSource;
  base: ReleaseSource | { kind: 'running' };
  planFile: string;
  prices: Prices | null;
  /** null: no comment is wanted. */
  comment: { token: string; pullRequest: PullRequest | null } | null;
}

export function readInputs(env: NodeJS.ProcessEnv): PlanInputs {
  const head = readSource(optionalInput('release-file'), optionalInput('directory') ?? '.', 'release-file');
  return {
    head,
    base: choiceInput('compare-with', ['base', 'running'], 'base') === 'running' ? { kind: 'running' } : readBase(),
    planFile: resolve(optionalInput('plan-file') ?? 'deployment-plan.json'),
    prices: readPrices(),
    comment: booleanInput('comment', true) ? { token: optionalInput('github-token') ?? '', pullRequest: readPullRequest(env, optionalInput('pull-request')) } : null,
  };
}

function readSource(file: string | undefined, directory: string, name: string): ReleaseSource {
  if (file !== undefined) return { kind: 'file', path: file };
  const environment = optionalInput('environment');
  if (environment === undefined) throw new UserError(`Set ${name}, or environment to render for.`);
  return { kind: 'tree', directory, environment };
}

function readBase(): ReleaseSource {
  const [file, directory] = [optionalInput('base-release-file'), optionalInput('base-directory')];
  if (file === undefined && directory === undefined) throw new UserError('Set base-release-file or base-directory, or compare-with: running.');
  return readSource(file, directory ?? '.', 'base-release-file');
}

function readPrices(): Prices | null {
  const [vcpuHour, gibHour] = [readPrice('price-vcpu-hour'), readPrice('price-gib-hour')];
  if (vcpuHour === null && gibHour === null) return null;
  if (vcpuHour === null || gibHour === null) throw new UserError('Set both prices, price-vcpu-hour and price-gib-hour, or neither of them.');
  return { vcpuHour, gibHour };
}

function readPrice(name: string): number | null {
  const text = optionalInput(name);
  if (text === undefined) return null;
  const value = Number(text);
  if (!Number.isFinite(value) || value < 0) throw new UserError(`${name} must be a number from 0, such as 0.04048, got '${text}'.`);
  return value;
}
