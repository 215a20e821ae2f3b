import type { EnvironmentFile } from '../environment-file.ts';
import { showValue } from '../json-object.ts';
import { suggestName } from '../nearest-name.ts';
import type { DocumentPath } from '../yaml-document.ts';
import type { NamedResource } from './evaluated-resource.ts';
import { parseImage } from './image-reference.ts';
import type { InfrastructureResources } from './infrastructure-resources.ts';
import { withoutSuffix } from './infrastructure-resources.ts';
import { isReference } from './rule.ts';
import type { ReleaseRule, Report, Target, TaskDefinition } from './rule.ts';
import { permissionOf } from './role-permissions.ts';
import { partitionOf } from './template-stack.ts';
import { isSecretArn, withoutSelector } from './secret-references.ts';
import { findRole, findSecret, parameterName, secretsOf } from './task-resources.ts';

const checkedOn = '2026-11-26';

const exists: ReleaseRule = {
  id: 'R75', title: 'Log groups, repositories, roles and secrets that a definition names exist in the infrastructure', severity: 'error', checkedOn,
  source: 'Templates of the CDK app; ECS Developer Guide, Stopped task error codes',
  help: 'Refer to an output of the infrastructure instead of writing a name. What the app does not make, no task finds: it stops before it starts.',
  checkRelease: ({ definitions, infrastructure, environment, target }) => {
    const resources = infrastructure?.resources;
    if (resources === undefined) return;
    const own = ownSecrets(environment?.values);
    for (const { definition, report } of definitions.values()) {
      const missing = reporter(report);
      checkRoles(definition, resources, missing);
      checkSecrets(definition, { resources, own }, missing);
      (definition.containerDefinitions ?? []).forEach(({ logConfiguration, image }, index) => {
        const path = ['containerDefinitions', index];
        const options = logConfiguration?.options ?? {};
        const group = options['awslogs-group'];
        if (logConfiguration?.logDriver === 'awslogs' && options['awslogs-create-group'] !== 'true') {
          missing(group, { kind: 'log group', known: resources.logGroups, path: [...path, 'logConfiguration', 'options', 'awslogs-group'] });
        }
        missing(repositoryOf(image, target), { kind: 'repository', known: resources.repositories, path: [...path, 'image'] });
      });
    }
  },
};

interface Kind {
  readonly kind: string;
  readonly known: readonly NamedResource[];
  readonly path: DocumentPath;
  /** What the message calls the place, where the path's last step does not. */
  readonly label?: string;
}

type MissingReporter = (name: string | undefined, kind: Kind) => void;

/** Nothing is said where the templates hold no resource of a kind at all, or one whose name nobody knows yet. */
function reporter(report: Report): MissingReporter {
  return (name, { kind, known, path, label = String(path.at(-1)) }) => {
    if (name === undefined || name === '' || isReference(name) || known.length === 0) return;
    if (known.some((resource) => resource.name === name || resource.arn === name || resource.name === undefined)) return;
    if (known.some(({ isNameMadeUp }) => isNameMadeUp)) return;
    report(path, `${label}: the infrastructure has no ${kind} ${showValue(name)}, ${suggestName(name, known.flatMap((resource) => resource.name ?? []))}`);
  };
}

function checkRoles({ taskRoleArn, executionRoleArn }: TaskDefinition, { roles }: InfrastructureResources, missing: MissingReporter): void {
  for (const [key, value] of Object.entries({ taskRoleArn, executionRoleArn })) {
    if (roles.some(({ arn }) => arn === value)) continue;
    // A name says more than an ARN of 60 characters of which one is wrong.
    const isArnOfSameAccount = roles.some(({ arn }) => arn?.split(':')[4] === value?.split(':')[4]);
    missing(isArnOfSameAccount ? value?.replace(/^arn:[^:]*:iam::\d{12}:role\/(?:.*\/)?/, '') : value, { kind: 'role', known: roles, path: [key] });
  }
}

/** What an operator made elsewhere and named in the environment file; R76 sees to it that the role may read it. */
function ownSecrets(environment: Pick<EnvironmentFile, 'additionalSecrets'> | undefined): ReadonlySet<string> {
  return new Set(Object.values(environment?.additionalSecrets ?? {}).flatMap((secrets) => Object.values(secrets).map(withoutSelector)));
}

function checkSecrets(definition: TaskDefinition, { resources, own }: { resources: InfrastructureResources; own: ReadonlySet<string> }, missing: MissingReporter): void {
  for (const { source, label, path } of secretsOf(definition)) {
    if (own.has(source)) continue;
    if (isSecretArn(source)) {
      if (findSecret(resources, source) === undefined) missing(withoutSuffix(source), { kind: 'secret', known: resources.secrets, path, label });
      continue;
    }
    const parameter = parameterName(source);
    const known = resources.parameters.map((resource) => ({ ...resource, name: resource.name?.replace(/^\//, '') }));
    missing(parameter, { kind: 'parameter', known, path, label });
  }
}

/** Repositories of another account or Region are none of this infrastructure. */
function repositoryOf(image: string | undefined, { account, region }: Target): string | undefined {
  if (image === undefined || isReference(image)) return undefined;
  const parsed = parseImage(image);
  if (parsed.kind !== 'valid') return undefined;
  const [, owner, place] = /^(\d{12})\.dkr\.ecr\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?$/.exec(parsed.registry ?? '') ?? [];
  if (owner === undefined || (account !== undefined && owner !== account) || (region !== undefined && place !== region)) return undefined;
  return parsed.repository;
}

const mayRead: ReleaseRule = {
  id: 'R76', title: 'The execution role may read every secret that the definition names', severity: 'error', checkedOn,
  source: 'ECS Developer Guide, Task execution IAM role, Secrets Manager or Systems Manager permissions',
  help: 'Give the execution role secretsmanager:GetSecretValue (ssm:GetParameters for parameters) on exactly this secret, and kms:Decrypt where a key of your own encrypts it. The task does not start otherwise.',
  checkRelease: ({ definitions, infrastructure, target }) => {
    const resources = infrastructure?.resources;
    if (resources === undefined) return;
    for (const { definition, report } of definitions.values()) checkReading(definition, { resources, report, target });
  },
};

function checkReading(definition: TaskDefinition, { resources, report, target }: { resources: InfrastructureResources; report: Report; target: Target }): void {
  const role = findRole(resources, definition.executionRoleArn);
  if (role === undefined) return;
  const isDenied = (action: string, names: readonly string[]): boolean => names.length > 0 && permissionOf(role, action, names) === 'denied';
  for (const { source, label: field, path } of secretsOf(definition)) {
    if (!isSecretArn(source)) {
      const name = parameterName(source);
      const { account, region } = target;
      const arn = source.startsWith('arn:') ? source : region !== undefined && account !== undefined ? `arn:${partitionOf(region)}:ssm:${region}:${account}:parameter/${name ?? ''}` : undefined;
      if (name !== undefined && arn !== undefined && isDenied('ssm:GetParameters', [arn])) report(path, `${field}: the role ${role.name ?? ''} may not read this parameter (ssm:GetParameters)`);
      continue;
    }
    const secret = findSecret(resources, source);
    // The deployed ARN and the made-up one stand for the same secret.
    if (secret?.hasPolicy !== true && isDenied('secretsmanager:GetSecretValue', [source, ...(secret?.arn === undefined ? [] : [secret.arn])])) {
      report(path, `${field}: the role ${role.name ?? ''} may not read the secret ${withoutSuffix(source) ?? ''} (secretsmanager:GetSecretValue)`);
    } else if (secret?.keyId !== undefined) {
      const key = resources.keys.find(({ id, arn }) => id === secret.keyId || arn === secret.keyId);
      const letsIn = key === undefined || key.policy.includes(role.arn ?? '') || key.policy.includes('kms:ViaService');
      if (!letsIn && isDenied('kms:Decrypt', key.arn === undefined ? [] : [key.arn])) report(path, `${field}: the role ${role.name ?? ''} may not use the key of the secret ${withoutSuffix(source) ?? ''} (kms:Decrypt)`);
    }
  }
}

export const namedResourceRules: readonly ReleaseRule[] = [exists, mayRead];
