import { isAllowedDomain, normaliseDomain } from '../allowed-domain.ts';

/** Both hold a copy of the gate: one that is open beside one that is closed is a hole, or a site that nobody can use. */
export const gatedServices = ['api', 'web'] as const;
export type GatedService = (typeof gatedServices)[number];

export interface AuthVariable {
  readonly name: string;
  /** The mode is incomplete without it. */
  readonly isRequired: boolean;
  /** Belongs into `secrets`; a value that stands elsewhere is never shown. */
  readonly isSecret: boolean;
  /** What a value must be; undefined: this one is. */
  readonly allowed?: (value: string) => string | undefined;
  /** Values that this makes equal are the same to Factory. */
  readonly normalise?: (value: string) => string;
}

export interface AuthMode {
  readonly name: 'google' | 'basic';
  /** Who gets in, with the allowed domain where there is one. */
  readonly describe: (domain: string | undefined) => string;
  /** In the order in which Factory names them. */
  readonly variables: readonly AuthVariable[];
  /** "Set … in api and web." */
  readonly wholeSet: string;
  /** Answered without signing in. */
  readonly publicRoutes: Readonly<Record<GatedService, readonly string[]>>;
  /** What is not known about the mode. */
  readonly caveat?: string;
}

export type AuthModeName = 'open' | AuthMode['name'];

export const authPrefix = 'FACTORY_AUTH_';

const google: AuthMode = {
  name: 'google',
  describe: (domain) => `People of ${domain ?? 'the domain that is configured'} and its subdomains sign in with Google.`,
  variables: [
    { name: 'FACTORY_AUTH_GOOGLE_CLIENT_ID', isRequired: true, isSecret: false },
    { name: 'FACTORY_AUTH_GOOGLE_CLIENT_SECRET', isRequired: true, isSecret: true },
    {
      name: 'FACTORY_AUTH_ALLOWED_DOMAIN', isRequired: true, isSecret: false, normalise: normaliseDomain,
      allowed: (value) => (isAllowedDomain(value) ? undefined : 'a domain like example.com'),
    },
    { name: 'FACTORY_AUTH_SESSION_SECRET', isRequired: true, isSecret: true },
  ],
  wholeSet: 'all four',
  publicRoutes: {
    api: ['OPTIONS on every path', '/healthz', 'POST /api/github/webhooks (checks its own signature)'],
    web: ['/healthz', '/auth/google/start', '/auth/google/callback', '/auth/logout'],
  },
};

/** Of a later Factory, which no longer knows Google's four. Its variables are known by name; without the hash there is nothing to compare a password with. */
const basic: AuthMode = {
  name: 'basic',
  describe: () => 'Everybody who knows the user name and the password gets in (HTTP Basic).',
  variables: [
    { name: 'FACTORY_AUTH_BASIC_PASSWORD_HASH', isRequired: true, isSecret: true },
    // RFC 7617, section 2: the first colon ends the user name.
    { name: 'FACTORY_AUTH_BASIC_USERNAME', isRequired: false, isSecret: false, allowed: (value) => (value.includes(':') ? 'a user name without a colon' : undefined) },
    { name: 'FACTORY_AUTH_BASIC_REALM', isRequired: false, isSecret: false },
  ],
  wholeSet: 'FACTORY_AUTH_BASIC_PASSWORD_HASH',
  publicRoutes: { api: ['/healthz'], web: ['/healthz'] },
  caveat: 'Of this mode only the variables are known here. /healthz has to be public, because the load balancer asks it; whether more is, the Factory that you deploy must say.',
};

export const authModes: readonly AuthMode[] = [google, basic];

export const authVariables: readonly AuthVariable[] = authModes.flatMap(({ variables }) => variables);

/** `open` where none of any mode's variables is set. */
export function describeAuthMode(name: AuthModeName, domain: string | undefined): string {
  return authModes.find((mode) => mode.name === name)?.describe(domain) ?? 'Everybody who reaches the site may use it.';
}
