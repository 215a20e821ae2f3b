import { classifyAwsError } from '../ecs/aws-error.ts';
import type { Release } from '../release.ts';
import { revisionTags, withRunnerRevision } from './definition-registry.ts';
import type { DeployContext } from './deploy-context.ts';
import { shortArn } from './deployment-verdict.ts';
import { definitionsOf } from './release-parts.ts';
import type { DefinitionInRelease } from './release-parts.ts';

type RegisterContext = Pick<DeployContext, 'ecs' | 'clock' | 'reporter' | 'cancelled'>;

/** ECS registers one revision a second for long, and one of a family at a time. */
const attempts = 5;
const firstPauseMs = 1000;

/**
 * Registers what `known` lacks, one after the other, and puts each ARN into `known` and `created` as it comes: whatever
 * happens after, the caller knows what is there to clean up.
 */
export async function registerRelease(release: Release, found: { known: Map<string, string>; created: string[] }, context: RegisterContext): Promise<void> {
  for (const part of definitionsOf(release)) {
    context.cancelled.throwIfAborted();
    const existing = found.known.get(part.part);
    if (existing !== undefined) {
      context.reporter.info(`${part.part}: unchanged, ${shortArn(existing)} has this content already`);
      continue;
    }
    const arn = await registerPart(part, release, { ...context, runner: found.known.get('runner') });
    found.known.set(part.part, arn);
    found.created.push(arn);
    context.reporter.info(`${part.part}: registered ${shortArn(arn)}`);
  }
}

async function registerPart({ definition }: DefinitionInRelease, release: Release, context: RegisterContext & { runner: string | undefined }): Promise<string> {
  const complete = context.runner === undefined ? definition : withRunnerRevision(definition, context.runner);
  const input = { ...complete, tags: revisionTags(complete, release) };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await context.ecs.registerTaskDefinition(input);
    } catch (error) {
      if (classifyAwsError(error) !== 'throttled' || attempt >= attempts) throw error;
      await context.clock.sleep(firstPauseMs * 2 ** (attempt - 1), context.cancelled);
    }
  }
}

/**
 * Takes bad revisions out of use, so that nobody deploys or runs them by family name. A revision that stays is an
 * untidiness, not a failure of the roll-back.
 */
export async function deregisterRevisions(arns: readonly string[], context: Pick<DeployContext, 'ecs' | 'reporter'>): Promise<void> {
  for (const arn of arns) {
    try {
      await context.ecs.deregisterTaskDefinition(arn);
      context.reporter.info(`Deregistered ${shortArn(arn)}.`);
    } catch (error) {
      context.reporter.warning(`${shortArn(arn)} could not be deregistered: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
