import { hashDefinition } from '../ecs/task-definition-content.ts';
import type { EcsGateway, RegisteredDefinition } from '../ecs/ecs-gateway.ts';

/** Tag on a revision: the SHA-256 of the content it was registered from. */
export const contentTag = 'factory-ecs:content';

/** Tag on a revision: the id of the release that registered it. */
export const releaseTag = 'factory-ecs:release';

/** The newest active revision of the family, if it has the same content. */
export async function contentRevision(definition: { family?: unknown }, ecs: EcsGateway): Promise<RegisteredDefinition | null> {
  const newest = await ecs.newestActiveRevision(String(definition.family));
  if (newest === null) return null;
  const hash = hashDefinition(definition);
  return newest.tags[contentTag] === hash || hashDefinition(newest.definition) === hash ? newest : null;
}

/** Tags of a new revision: its content, the release and the commit it came with, and what the template says. */
export function revisionTags(definition: { tags?: unknown }, release: { id: string; commit: string }): { key: string; value: string }[] {
  const own = { [contentTag]: hashDefinition(definition), [releaseTag]: release.id, 'factory-ecs:commit': release.commit };
  const given = Array.isArray(definition.tags) ? (definition.tags as { key: string; value: string }[]) : [];
  return [...given.filter(({ key }) => !(key in own)), ...Object.entries(own).map(([key, value]) => ({ key, value }))];
}

/** Puts the runner's ARN where the controller's definition asks for it; in any string of it, JSON in an environment value included. */
export function withRunnerRevision<T>(value: T, runnerArn: string): T {
  return JSON.parse(JSON.stringify(value).replaceAll('${taskDefinitions.runner}', runnerArn)) as T;
}
