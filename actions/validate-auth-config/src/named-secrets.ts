import type { AuthReport } from '../../shared/src/auth/auth-configuration.ts';
import { hasCredentials } from '../../shared/src/aws-credentials.ts';
import type { GatedService } from '../../shared/src/auth/auth-modes.ts';

/** A secret that a variable is filled from. */
export interface NamedSecret {
  readonly variable: string;
  readonly service: GatedService;
  /** `valueFrom`: an ARN, perhaps with JSON key, stage and version after it, or the name of an SSM parameter. */
  readonly from: string;
}

/** What AWS says of one. `unanswered`: it did not say. */
export type SecretState = { readonly kind: 'there' } | { readonly kind: 'problem'; readonly text: string } | { readonly kind: 'unanswered'; readonly why: string };

export interface SecretAnswers {
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
  /** What was asked, or why nothing was. */
  readonly note: string;
}

export interface SecretQuestion {
  readonly checkSecrets: 'auto' | 'always' | 'never';
  readonly areSecretsReal: boolean;
}

/** Whether the secrets exist and have a value; the values themselves are never read. */
export async function askForSecrets(report: AuthReport, { checkSecrets, areSecretsReal }: SecretQuestion): Promise<SecretAnswers> {
  const secrets = namedSecrets(report);
  const none = (note: string): SecretAnswers => ({ problems: [], warnings: [], note });
  if (secrets.length === 0) return none('No secret is named.');
  if (checkSecrets === 'never') return none('Whether the secrets exist was not asked: check-secrets is never.');
  if (!areSecretsReal) return none('Whether the secrets exist was not asked: the infrastructure outputs are not there, so their names are made up.');
  if (checkSecrets === 'auto' && !hasCredentials(process.env)) return none('Whether the secrets exist was not asked: there are no AWS credentials.');
  const { describeSecrets } = await import('./describe-secrets.ts');
  return summarise(secrets, await describeSecrets(secrets.map(({ from }) => from)), checkSecrets === 'always');
}

function namedSecrets({ settings }: AuthReport): NamedSecret[] {
  const named = settings.flatMap(({ variable, sources }) => [...sources].flatMap(([service, source]) => (source?.kind === 'secret' ? [{ variable: variable.name, service, from: source.from }] : [])));
  return named.filter(({ from }, index) => named.findIndex((other) => other.from === from) === index);
}

function summarise(secrets: readonly NamedSecret[], states: ReadonlyMap<string, SecretState>, isRequired: boolean): SecretAnswers {
  const told = secrets.flatMap(({ variable, service, from }) => {
    const state = states.get(from);
    if (state === undefined || state.kind === 'there') return [];
    const isProblem = state.kind === 'problem' || isRequired;
    return [{ isProblem, message: `${variable} of ${service}: the secret ${from} ${state.kind === 'problem' ? state.text : `was not found out about: ${state.why}`}.` }];
  });
  const answered = secrets.filter(({ from }) => states.get(from)?.kind !== 'unanswered').length;
  return {
    problems: told.filter(({ isProblem }) => isProblem).map(({ message }) => message),
    warnings: told.filter(({ isProblem }) => !isProblem).map(({ message }) => message),
    note: `AWS was asked about ${secrets.length} secrets and answered about ${answered}. No value was read.`,
  };
}
