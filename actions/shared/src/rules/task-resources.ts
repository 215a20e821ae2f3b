import type { InfrastructureResources, Secret } from './infrastructure-resources.ts';
import { withoutSuffix } from './infrastructure-resources.ts';
import type { Role } from './infrastructure-roles.ts';
import type { DocumentPath } from '../yaml-document.ts';
import { isReference } from './rule.ts';
import type { TaskDefinition } from './rule.ts';
import { withoutSelector } from './secret-references.ts';

/** A secret or parameter that ECS reads at the start of a task, with the execution role. */
export interface NamedSecret {
  /** The ARN without key and version, or the parameter's name. */
  readonly source: string;
  /** The variable, or the field. */
  readonly label: string;
  readonly path: DocumentPath;
}

/** Everything that a definition has ECS read: variables, options of log drivers, credentials of registries. */
export function secretsOf({ containerDefinitions = [] }: TaskDefinition): NamedSecret[] {
  return containerDefinitions.flatMap((container, index) => {
    const path = ['containerDefinitions', index];
    const listed = [
      ...(container.secrets ?? []).map(({ name, valueFrom }, position) => ({ text: valueFrom, label: name, path: [...path, 'secrets', position, 'valueFrom'] })),
      ...(container.logConfiguration?.secretOptions ?? []).map(({ name, valueFrom }, position) => ({ text: valueFrom, label: name, path: [...path, 'logConfiguration', 'secretOptions', position, 'valueFrom'] })),
      { text: container.repositoryCredentials?.credentialsParameter, label: 'credentialsParameter', path: [...path, 'repositoryCredentials', 'credentialsParameter'] },
    ];
    return listed.flatMap(({ text, label = 'valueFrom', path: place }) => (text === undefined || text === '' || isReference(text) ? [] : [{ source: withoutSelector(text), label, path: place }]));
  });
}

/** The parameter's name as IAM writes it, without the slash before; undefined for anything else. */
export function parameterName(source: string): string | undefined {
  const name = /^arn:[^:]*:ssm:[^:]*:[^:]*:parameter\/(.+)$/.exec(source)?.[1] ?? (source.startsWith('arn:') ? undefined : source);
  return name?.replace(/^\//, '');
}

/** Of a secret that is not deployed yet the last six characters are made up, so its name decides. */
export function findSecret({ secrets }: InfrastructureResources, arn: string): Secret | undefined {
  return secrets.find((secret) => secret.arn === arn) ?? secrets.find(({ name, arn: other }) => name !== undefined && name === withoutSuffix(arn) && placeOf(arn) === placeOf(other ?? ''));
}

/** Partition, Region and account. */
function placeOf(arn: string): string {
  return arn.split(':').slice(0, 5).join(':');
}

/** By ARN or by name: ECS takes both. */
export function findRole({ roles }: InfrastructureResources, role: string | undefined): Role | undefined {
  return role === undefined || isReference(role) ? undefined : roles.find(({ arn, name }) => arn === role || name === role);
}
