import { UserError } from '../../../actions/shared/src/user-error.ts';

/** Which deployment a command is about, as flags give it. */
export interface PlaceFlags {
  readonly cluster?: string;
  readonly bucket?: string;
  readonly environment?: string;
}

const variables = { cluster: 'FACTORY_ECS_CLUSTER', bucket: 'FACTORY_ECS_BUCKET', environment: 'FACTORY_ECS_ENVIRONMENT' } as const;
type PlaceKey = keyof typeof variables;

/** From flags, else from the environment. Names all that is missing at once. */
export function readPlace<Key extends PlaceKey>(flags: PlaceFlags, needed: readonly Key[], env: NodeJS.ProcessEnv = process.env): Record<Key, string> {
  const found = needed.map((key) => [key, flags[key] ?? env[variables[key]] ?? ''] as const);
  const missing = found.filter(([, value]) => value === '').map(([key]) => `- ${key}: set --${key} or ${variables[key]}`);
  if (missing.length > 0) throw new UserError(`It is not known which deployment is meant:\n${missing.join('\n')}\nThe outputs of the infrastructure (environments/<name>.outputs.json) hold both names: ClusterName and ArtifactBucketName.`);
  return Object.fromEntries(found) as Record<Key, string>;
}

/** The same, where doing without is possible: null unless all are there. */
export function findPlace<Key extends PlaceKey>(flags: PlaceFlags, wanted: readonly Key[], env: NodeJS.ProcessEnv = process.env): Record<Key, string> | null {
  const found = wanted.map((key) => [key, flags[key] ?? env[variables[key]] ?? ''] as const);
  return found.some(([, value]) => value === '') ? null : (Object.fromEntries(found) as Record<Key, string>);
}
