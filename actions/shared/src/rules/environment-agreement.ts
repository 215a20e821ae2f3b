import { normaliseDomain } from '../allowed-domain.ts';
import { authPrefix } from '../auth/auth-modes.ts';
import { showValue } from '../json-object.ts';
import { isReference } from './rule.ts';
import type { ReleaseRule, ReleaseSubject } from './rule.ts';
import { knownVariable, variablesOf } from './variables-of.ts';

/** R84 */
export const environmentAgreement: ReleaseRule = {
  id: 'R84', title: 'Public URL and sign-in are those of the environment file', severity: 'error', checkedOn: '2026-11-26',
  source: 'environments/environment.schema.json; Factory, sign-in and session cookie',
  help: 'Refer to ${infrastructure.PublicUrl} and ${environment.auth.allowedDomain} instead of writing them. The session cookie belongs to one host, so browser and API share it.',
  checkRelease: (subject) => {
    if (subject.environment === undefined) return;
    checkPublicUrl(subject);
    checkApiAddress(subject);
    checkSignIn(subject);
  },
};

function publicUrlOf({ environment, infrastructure }: ReleaseSubject): string | undefined {
  const domain = environment?.values.infrastructure.domainName;
  if (typeof domain === 'string') return `https://${domain}`;
  const output = infrastructure?.outputs['PublicUrl'];
  return output === undefined || isReference(output) ? undefined : output;
}

function checkPublicUrl(subject: ReleaseSubject): void {
  const expected = publicUrlOf(subject);
  if (expected === undefined) return;
  const output = subject.infrastructure?.outputs['PublicUrl'];
  if (output !== undefined && !isReference(output) && !isSameUrl(output, expected)) {
    subject.environment?.report(['infrastructure', 'domainName'], `infrastructure.domainName: the site is ${expected}, but the infrastructure's output PublicUrl is ${output}`);
  }
  const api = subject.definitions.get('api');
  const base = api && knownVariable(api.definition, 'FACTORY_WEB_BASE_URL');
  if (base !== undefined && base.text.trim() !== '' && !isSameUrl(base.text, expected)) api?.report(base.path, `FACTORY_WEB_BASE_URL: got ${showValue(base.text)}, allowed: ${expected}`);
}

/** A path is on the same host by itself. */
function checkApiAddress(subject: ReleaseSubject): void {
  const web = subject.definitions.get('web');
  const address = web && knownVariable(web.definition, 'API_BASE_URL');
  const expected = publicUrlOf(subject);
  if (address === undefined || expected === undefined || !URL.canParse(address.text) || !URL.canParse(expected)) return;
  const { origin } = new URL(expected);
  if (new URL(address.text).origin !== origin) web?.report(address.path, `API_BASE_URL: got ${showValue(address.text)}, allowed: a path like /api, or a URL of ${origin}`);
}

function isSameUrl(one: string, other: string): boolean {
  const plain = (text: string): string => (URL.canParse(text) ? new URL(text).href : text).replace(/\/+$/, '');
  return plain(one.trim()) === plain(other.trim());
}

function checkSignIn({ environment, definitions }: ReleaseSubject): void {
  if (environment === undefined) return;
  const { auth } = environment.values;
  for (const part of ['api', 'web']) {
    const entry = definitions.get(part);
    if (entry === undefined) continue;
    const variables = variablesOf(entry.definition).filter(({ name, text }) => name.startsWith(authPrefix) && text.trim() !== '');
    const [first] = variables;
    if (auth.mode === 'open' && first !== undefined) entry.report(first.path, `${first.name}: ${part} sets up a sign-in, but auth.mode of the environment is open`);
    const hasFiles = (entry.definition.containerDefinitions ?? []).some(({ environmentFiles = [] }) => environmentFiles.length > 0);
    if (auth.mode !== 'open' && first === undefined && !hasFiles) entry.report(['containerDefinitions', 0, 'environment'], `environment: ${part} has no ${authPrefix}* variable, but auth.mode of the environment is ${auth.mode}`);
    const domain = variables.find(({ name, list, text }) => name === 'FACTORY_AUTH_ALLOWED_DOMAIN' && list === 'environment' && !isReference(text));
    if (domain === undefined || auth.allowedDomain === undefined || normaliseDomain(domain.text) === normaliseDomain(auth.allowedDomain)) continue;
    entry.report(domain.path, `FACTORY_AUTH_ALLOWED_DOMAIN: got ${showValue(domain.text)}, allowed: ${auth.allowedDomain}, as auth.allowedDomain of the environment`);
  }
}
