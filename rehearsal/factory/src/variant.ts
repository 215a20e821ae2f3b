import { readFileSync } from 'node:fs';

export type EnvironmentKind = 'KUBERNETES_JOB' | 'ECS_TASK';

/** Which Factory this build is: the present one, or one with the changes that ECS_TASK and S3 ask for. */
export interface Variant {
  /** The values of the enum that this build's database client was generated with. */
  readonly environmentKinds: readonly EnvironmentKind[];
  /** `aws`: the bucket is S3's, reached with the task's own role, and a runner that cannot start exits. */
  readonly artifacts: 'minio' | 'aws';
}

const FILE = new URL('./variant.json', import.meta.url);
const KINDS: readonly EnvironmentKind[] = ['KUBERNETES_JOB', 'ECS_TASK'];

/** Chosen when the image is built; nothing at run time changes it. */
export const variant = readVariant();

export const knowsEcsTask = variant.environmentKinds.includes('ECS_TASK');

function readVariant(): Variant {
  const value = JSON.parse(readFileSync(FILE, 'utf8')) as Partial<Record<keyof Variant, unknown>>;
  const { environmentKinds, artifacts } = value;
  const isKnown = (kind: unknown): kind is EnvironmentKind => KINDS.some((known) => known === kind);
  if (!Array.isArray(environmentKinds) || !environmentKinds.every(isKnown) || !environmentKinds.includes('KUBERNETES_JOB')) {
    throw new Error(`${FILE.pathname}: environmentKinds must be ["KUBERNETES_JOB"] or ["KUBERNETES_JOB", "ECS_TASK"], got ${JSON.stringify(environmentKinds)}.`);
  }
  if (artifacts !== 'minio' && artifacts !== 'aws') throw new Error(`${FILE.pathname}: artifacts must be "minio" or "aws", got ${JSON.stringify(artifacts)}.`);
  return { environmentKinds, artifacts };
}
