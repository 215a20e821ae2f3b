import { showValue } from '../json-object.ts';
import { showPath } from '../schema-findings.ts';
import type { DocumentPath } from '../yaml-document.ts';
import { containersOf } from './containers-of.ts';
import { credentialRules } from './credential-rules.ts';
import { executionRoleRules } from './execution-role-rules.ts';
import { placeholderRules } from './placeholder-rules.ts';
import { isReference } from './rule.ts';
import type { Container, DefinitionRule, Report, TaskDefinition } from './rule.ts';
import { hasSuffix, parseSecretReference, selectorProblem } from './secret-references.ts';
import type { SecretReference } from './secret-references.ts';

const checkedOn = '2026-11-26';
const source = 'ECS Developer Guide, Pass sensitive data to a container';
const maxFiles = 10;

const referenceRules: readonly DefinitionRule[] = [
  {
    id: 'R25', title: 'A secret comes from a Secrets Manager ARN, a Systems Manager ARN or a parameter name', severity: 'error', checkedOn, source,
    help: 'Copy the ARN of the secret or parameter. The value itself never belongs here.',
    check: inSecrets((reference, { path, name, region, report }) => {
      if (reference.kind === 'unknown' || (reference.kind === 'partial-arn' && reference.region === region)) report(path, `${showPath(path)}: the source of ${name} is neither a Secrets Manager ARN nor a Systems Manager parameter's ARN or name`);
    }),
  },
  {
    id: 'R26', title: 'A Secrets Manager ARN has its suffix of six characters, and selectors as :key:stage:version', severity: 'error', checkedOn, source,
    help: 'The suffix is part of the ARN: copy it whole. To read one key of a JSON secret append :key:: with both colons.',
    check: (subject, report) => {
      inSecrets(reportSecretArn)(subject, report);
      // These may be named without an ARN too, by any name that a secret may have.
      for (const { container: { repositoryCredentials }, path } of containersOf(subject.definition)) {
        const place = [...path, 'repositoryCredentials', 'credentialsParameter'];
        reportSecretArn(parseSecretReference(repositoryCredentials?.credentialsParameter ?? ''), { path: place, name: 'the registry credentials', region: subject.target.region, report });
      }
    },
  },
  {
    id: 'R27', title: 'A parameter of another Region is named by its full ARN', severity: 'error', checkedOn, source,
    help: 'A name is looked up in the task\'s own Region. Write arn:aws:ssm:REGION:ACCOUNT:parameter/NAME.',
    check: inSecrets((reference, { path, name, region, report }) => {
      if (reference.kind === 'partial-arn' && reference.region !== region) report(path, `${showPath(path)}: the source of ${name} names ${reference.region} but is no full ARN, allowed: arn:aws:ssm:${reference.region}:ACCOUNT:parameter/NAME`);
    }),
  },
  {
    id: 'R28', title: 'A name is given once in a container\'s environment and secrets', severity: 'error', checkedOn,
    source: 'ECS API Reference, ContainerDefinition environment, secrets',
    help: 'AWS refuses a name that is in both or twice in secrets, and keeps one of two variables without saying which. Remove one.',
    check: ({ definition }, report) => {
      for (const { container, path } of containersOf(definition)) reportClashes(container, { path, report });
    },
  },
  {
    id: 'R29', title: 'Environment files are at most 10 S3 objects whose names end in .env', severity: 'error', checkedOn,
    source: 'ECS API Reference, EnvironmentFile',
    help: 'Write arn:aws:s3:::BUCKET/PATH/NAME.env. The execution role needs s3:GetObject for it and s3:GetBucketLocation.',
    check: ({ definition }, report) => {
      for (const { container: { environmentFiles = [] }, path } of containersOf(definition)) {
        const place = [...path, 'environmentFiles'];
        if (environmentFiles.length > maxFiles) report(place, `${showPath(place)}: got ${environmentFiles.length} files, allowed: at most ${maxFiles}`, { at: 'key' });
        for (const [index, { value }] of environmentFiles.entries()) {
          if (value === undefined || isReference(value) || /^arn:aws[a-z-]*:s3:::[^/\s]+\/.*\.env$/.test(value)) continue;
          report([...place, index, 'value'], `${showPath([...place, index, 'value'])}: got ${showValue(value)}, allowed: arn:aws:s3:::BUCKET/NAME.env`);
        }
      }
    },
  },
  {
    id: 'R32', title: 'Secrets are read once, when a task starts', severity: 'note', checkedOn, source,
    help: 'Nothing to do. After a rotation, deploy again with a new task (force a new deployment): running tasks keep the old value.',
    check: ({ definition }, report) => {
      // Once for a definition: it holds for all of them.
      const first = containersOf(definition).find(({ container }) => (container.secrets ?? []).length > 0);
      if (first !== undefined) report([...first.path, 'secrets'], `${showPath([...first.path, 'secrets'])}: read once, at task start; a rotated secret reaches new tasks only`, { at: 'key' });
    },
  },
];

const byNumber = (a: DefinitionRule, b: DefinitionRule): number => Number(a.id.slice(1)) - Number(b.id.slice(1));

/** R23 to R33. */
export const secretRules: readonly DefinitionRule[] = [...executionRoleRules, ...referenceRules, ...credentialRules, ...placeholderRules].sort(byNumber);

interface SecretContext {
  readonly path: DocumentPath;
  /** Of the variable or option. Neither ARN nor name of a secret is secret, but somebody may have put the value there. */
  readonly name: string;
  /** That is deployed to. */
  readonly region: string | undefined;
  readonly report: Report;
}

function inSecrets(check: (reference: SecretReference, context: SecretContext) => void): DefinitionRule['check'] {
  return ({ definition, target: { region } }, report) => {
    for (const { name = 'the secret', valueFrom, path } of secretsOf(definition)) {
      if (valueFrom === undefined || isReference(valueFrom)) continue;
      check(parseSecretReference(valueFrom), { path: [...path, 'valueFrom'], name, region, report });
    }
  };
}

function reportSecretArn(reference: SecretReference, { path, name, report }: SecretContext): void {
  if (reference.kind !== 'secret' || isReference(reference.name)) return;
  if (!hasSuffix(reference.name)) report(path, `${showPath(path)}: the ARN of ${name} lacks the suffix of six characters after ${reference.name}`);
  const problem = selectorProblem(reference.selectors);
  if (problem !== undefined) report(path, `${showPath(path)}: the ARN of ${name}: ${problem}`);
}

function secretsOf(definition: TaskDefinition): { name?: string | undefined; valueFrom?: string | undefined; path: DocumentPath }[] {
  return containersOf(definition).flatMap(({ container: { secrets = [], logConfiguration }, path }) => [
    ...secrets.map((secret, index) => ({ ...secret, path: [...path, 'secrets', index] })),
    ...(logConfiguration?.secretOptions ?? []).map((secret, index) => ({ ...secret, path: [...path, 'logConfiguration', 'secretOptions', index] })),
  ]);
}

function reportClashes(container: Container, { path, report }: { path: DocumentPath; report: Report }): void {
  const seen = new Map<string, string>();
  for (const list of ['environment', 'secrets'] as const) {
    for (const [index, { name }] of (container[list] ?? []).entries()) {
      if (name === undefined || isReference(name)) continue;
      const earlier = seen.get(name);
      seen.set(name, list);
      const place = [...path, list, index, 'name'];
      if (earlier !== undefined) report(place, `${showPath(place)}: ${name} is in ${earlier === list ? `${list} twice` : 'environment and in secrets'}, allowed: once`);
    }
  }
}
