import { integerInput, optionalInput, requiredInput } from '../../shared/src/action-inputs.ts';
import { belongsToDomain, normaliseDomain } from '../../shared/src/allowed-domain.ts';
import { smokeDeadlineMs, smokeEnvironmentName } from '../../shared/src/smoke-test/run-smoke-test.ts';
import type { SmokeTestSettings } from '../../shared/src/smoke-test/run-smoke-test.ts';
import { UserError } from '../../shared/src/user-error.ts';

export function readInputs(): SmokeTestSettings {
  return {
    url: readUrl(),
    session: readSession(),
    repository: readRepository(),
    branch: optionalInput('branch') ?? 'main',
    runnerImage: readRunnerImage(),
    environmentName: readEnvironmentName(),
    expectedVersion: optionalInput('expected-version') ?? null,
    deadlineMs: integerInput('deadline-seconds', { min: 1, max: 3600, fallback: smokeDeadlineMs / 1000 }) * 1000,
  };
}

function readUrl(): URL {
  const value = requiredInput('url');
  const url = URL.parse(value);
  if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '') {
    throw new UserError(`url must be the root of a site such as https://factory.example.com, got '${value}'.`);
  }
  return url;
}

function readSession(): SmokeTestSettings['session'] {
  const secretId = optionalInput('session-secret-arn');
  if (secretId === undefined) return null;
  const domain = optionalInput('allowed-domain');
  const email = (optionalInput('session-email') ?? (domain === undefined ? '' : `smoke-test@${normaliseDomain(domain)}`)).toLowerCase();
  if (email === '') throw new UserError('allowed-domain is required with session-secret-arn: the session is made out to an address of that domain.');
  if (!/^[^@\s]+@[^@\s]+$/.test(email)) throw new UserError(`session-email must be an e-mail address, got '${email}'.`);
  if (domain !== undefined && !belongsToDomain(email, domain)) throw new UserError(`session-email must be an address of ${normaliseDomain(domain)} (allowed-domain), got '${email}'.`);
  return { secretId, email };
}

function readRepository(): string {
  const value = requiredInput('repository');
  if (!/^[\w.-]+\/[\w.-]+$/.test(value)) throw new UserError(`repository must read owner/name, got '${value}'.`);
  return value;
}

function readRunnerImage(): string | null {
  const value = optionalInput('runner-image');
  if (value === undefined || /(@sha256:[0-9a-f]{64}|:\w[\w.-]{0,127})$/.test(value)) return value ?? null;
  throw new UserError(`runner-image must end in a tag or digest (registry/repository@sha256:…), got '${value}'.`);
}

function readEnvironmentName(): string {
  const value = optionalInput('environment-name') ?? smokeEnvironmentName;
  if (value.length >= 2 && value.length <= 80) return value;
  throw new UserError(`environment-name must have 2 to 80 characters, got '${value}'.`);
}
