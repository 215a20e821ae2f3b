export interface AuthConfig {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly allowedDomain: string;
  readonly sessionSecret: string;
}

const NAMES = ['FACTORY_AUTH_GOOGLE_CLIENT_ID', 'FACTORY_AUTH_GOOGLE_CLIENT_SECRET', 'FACTORY_AUTH_ALLOWED_DOMAIN', 'FACTORY_AUTH_SESSION_SECRET'] as const;
const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/** Undefined in open mode (none of the four is set). Throws on a partial configuration or an invalid domain. */
export function readAuthConfig(env: NodeJS.ProcessEnv): AuthConfig | undefined {
  const values = NAMES.map((name) => (env[name] ?? '').trim());
  if (values.every((value) => value === '')) return undefined;
  const missing = NAMES.filter((_, index) => values[index] === '');
  if (missing.length > 0) throw new Error(`Factory auth env vars must be all set or all unset. Missing: ${missing.join(', ')}`);
  const [clientId = '', clientSecret = '', domain = '', sessionSecret = ''] = values;
  const allowedDomain = normaliseDomain(domain);
  if (!allowedDomain.split('.').every((label) => LABEL.test(label))) throw new Error('FACTORY_AUTH_ALLOWED_DOMAIN is invalid');
  return { clientId, clientSecret, allowedDomain, sessionSecret };
}

export function isAllowedEmail(email: string, allowedDomain: string): boolean {
  if (!email.includes('@')) return false;
  const domain = normaliseDomain(email.slice(email.lastIndexOf('@') + 1));
  return domain === allowedDomain || domain.endsWith(`.${allowedDomain}`);
}

function normaliseDomain(domain: string): string {
  return domain.trim().toLowerCase().replace(/^@+/, '').replace(/\.+$/, '');
}
