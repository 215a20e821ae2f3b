import { writeFileSync } from 'node:fs';
import { baseOfRelease, planRelease } from '../../shared/src/plan/plan-release.ts';
import type { Plan, PlanBase } from '../../shared/src/plan/plan-release.ts';
import { writePlan } from '../../shared/src/plan/write-plan.ts';
import type { Release } from '../../shared/src/release.ts';
import { addSummary, annotate, info, setOutput } from '../../shared/src/workflow-commands.ts';
import type { PlanInputs } from './inputs.ts';
import { readReleaseSource } from './read-release-source.ts';
import { keepComment } from './sticky-comment.ts';
import type { CommentOutcome } from './sticky-comment.ts';

/** GitHub takes so many characters in a comment. */
const commentLimit = 65_536;
const summaryLimit = 900_000;

export async function planDeployment(inputs: PlanInputs): Promise<void> {
  const release = await readReleaseSource(inputs.head);
  const plan = planRelease(release, await readBase(inputs, release));
  const { prices } = inputs;
  writeFileSync(inputs.planFile, `${JSON.stringify(plan, null, 2)}\n`);
  const outcome = await comment(plan, inputs);
  const note = outcome.kind === 'none' ? `\n> This plan is not a comment of the pull request: ${outcome.why}.\n` : '';
  addSummary(`${writePlan(plan, { prices, limit: summaryLimit })}${note}`);
  if (outcome.kind === 'none') annotate('notice', `The plan is in the summary of this run and no comment: ${outcome.why}.`, { title: 'Deployment plan' });
  setOutputs(plan, inputs.planFile, outcome);
}

async function readBase({ base }: PlanInputs, release: Release): Promise<PlanBase> {
  if (base.kind !== 'running') return baseOfRelease(await readReleaseSource(base));
  const { readRunning } = await import('../../shared/src/plan/read-running.ts');
  return await readRunning(release);
}

async function comment(plan: Plan, { comment: wanted, prices }: PlanInputs): Promise<CommentOutcome> {
  if (wanted === null) return { kind: 'none', why: 'comment is false' };
  const { token, pullRequest } = wanted;
  if (pullRequest === null) return { kind: 'none', why: 'this run belongs to no pull request' };
  if (pullRequest.isFork) return { kind: 'none', why: 'the pull request comes from a fork, whose token may only read' };
  if (token === '') return { kind: 'none', why: 'github-token is not set' };
  const marker = `<!-- factory-ecs:plan:${plan.environment} -->`;
  return await keepComment(pullRequest, { token, marker, body: writePlan(plan, { prices, limit: commentLimit - marker.length }) });
}

function setOutputs(plan: Plan, planFile: string, outcome: CommentOutcome): void {
  const changes = plan.parts.reduce((sum, { taskDefinition, service }) => sum + taskDefinition.length + service.length, 0);
  const isNoOp = plan.parts.every(({ action }) => action === 'unchanged');
  setOutput('changes', String(changes));
  setOutput('highest-risk', plan.highestRisk ?? '');
  setOutput('no-op', String(isNoOp));
  setOutput('plan-file', planFile);
  setOutput('comment-url', outcome.kind === 'none' ? '' : outcome.url);
  info(`${changes} changes${plan.highestRisk === null ? '' : `, the riskiest: ${plan.highestRisk}`}. The plan: ${outcome.kind === 'none' ? planFile : outcome.url}`);
}
