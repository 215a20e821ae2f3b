import { describe, expect, it } from '@jest/globals';
import { checkAuthConfiguration, checkAuthSources } from '../../src/auth/auth-configuration.ts';
import type { AuthReport } from '../../src/auth/auth-configuration.ts';

const environment = { FACTORY_AUTH_GOOGLE_CLIENT_ID: 'id', FACTORY_AUTH_ALLOWED_DOMAIN: 'example.com' };
const secrets = { FACTORY_AUTH_GOOGLE_CLIENT_SECRET: 'arn:google', FACTORY_AUTH_SESSION_SECRET: 'arn:session' };
const basic: Container = { environment: { FACTORY_AUTH_BASIC_USERNAME: 'factory' }, secrets: { FACTORY_AUTH_BASIC_PASSWORD_HASH: 'arn:hash' } };
const none: Container = { environment: {}, secrets: {} };

interface Container {
  readonly environment: Record<string, string>;
  readonly secrets: Record<string, string>;
}

function makeContainer(override: Partial<Container> = {}): Container {
  return { environment, secrets, ...override };
}

function makeDefinition(name: string, container: Container): { containerDefinitions: object[] } {
  return {
    containerDefinitions: [{
      name,
      environment: Object.entries(container.environment).map(([variable, value]) => ({ name: variable, value })),
      secrets: Object.entries(container.secrets).map(([variable, valueFrom]) => ({ name: variable, valueFrom })),
    }],
  };
}

function without(values: Record<string, string>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => key !== name));
}

function check(api: Container, web?: Container): AuthReport {
  return checkAuthConfiguration({ api: makeDefinition('api', api), web: web === undefined ? undefined : makeDefinition('web', web) });
}

/** The mode, or all that is wrong. */
function resultOf(api: Container, web?: Container): string {
  const { mode, problems } = check(api, web);
  return mode ?? problems.map(({ message }) => message).join('\n');
}

describe('checkAuthConfiguration', () => {
  it('takes all four in both for google', () => {
    expect(check(makeContainer(), makeContainer())).toMatchObject({ mode: 'google', allowedDomain: 'example.com', problems: [], warnings: [] });
  });

  it('takes none for open', () => {
    expect(check(none, none)).toMatchObject({ mode: 'open', publicRoutes: [{ service: 'api', routes: ['everything'] }, { service: 'web', routes: ['everything'] }] });
  });

  it('takes the hash of a password for basic', () => {
    expect(check(basic, basic)).toMatchObject({ mode: 'basic', publicRoutes: [{ service: 'api', routes: ['/healthz'] }, { service: 'web', routes: ['/healthz'] }] });
    expect(check(basic, basic).caveat).toContain('only the variables are known');
  });

  it('takes blank values for unset, as Factory does', () => {
    const blank = makeContainer({ environment: { FACTORY_AUTH_GOOGLE_CLIENT_ID: ' ', FACTORY_AUTH_ALLOWED_DOMAIN: '' }, secrets: {} });
    expect(resultOf(blank, blank)).toBe('open');
  });

  it('compares trimmed values, and domains as Factory normalises them', () => {
    const other = makeContainer({ environment: { FACTORY_AUTH_GOOGLE_CLIENT_ID: ' id ', FACTORY_AUTH_ALLOWED_DOMAIN: '@Example.com.' } });
    expect(resultOf(makeContainer(), other)).toBe('google');
  });

  it('checks the one service that a release holds', () => {
    expect(resultOf(makeContainer())).toBe('google');
    expect(resultOf(makeContainer({ secrets: {} }))).toContain('Set all four in api, or none anywhere.');
  });

  it('names what is missing, per service and in Factory\'s order', () => {
    const web = makeContainer({ environment: without(environment, 'FACTORY_AUTH_ALLOWED_DOMAIN'), secrets: without(secrets, 'FACTORY_AUTH_GOOGLE_CLIENT_SECRET') });
    expect(resultOf(makeContainer(), web)).toBe('web lacks FACTORY_AUTH_GOOGLE_CLIENT_SECRET, FACTORY_AUTH_ALLOWED_DOMAIN. Set all four in api and web, or none anywhere.');
  });

  it('finds a gate before one service only', () => {
    expect(resultOf(makeContainer(), none)).toContain('web lacks FACTORY_AUTH_GOOGLE_CLIENT_ID, FACTORY_AUTH_GOOGLE_CLIENT_SECRET,');
    expect(resultOf(none, basic)).toContain('api lacks FACTORY_AUTH_BASIC_PASSWORD_HASH. Set FACTORY_AUTH_BASIC_PASSWORD_HASH in api and web, or none anywhere.');
  });

  it('points at a name that was probably meant', () => {
    const misspelt = makeContainer({ environment: { FACTORY_AUTH_GOOGLE_CLIENT_ID: 'id', FACTORY_AUTH_ALOWED_DOMAIN: 'example.com' } });
    expect(resultOf(misspelt, makeContainer())).toContain('api lacks FACTORY_AUTH_ALLOWED_DOMAIN (it has FACTORY_AUTH_ALOWED_DOMAIN).');
    expect(check({ environment: { FACTORY_AUTH_SESION_SECRET: 'x' }, secrets: {} }, none)).toMatchObject({ mode: 'open', warnings: [{ message: expect.stringContaining('did you mean FACTORY_AUTH_SESSION_SECRET?') }] });
  });

  it('names parts of two modes, and two whole ones', () => {
    const both = { environment: { ...environment, ...basic.environment }, secrets: { ...secrets, ...basic.secrets } };
    expect(resultOf(both, both)).toBe([
      'api sets all of google and all of basic: google and basic are two modes. Keep the variables of one, in api and web alike.',
      'web sets all of google and all of basic: google and basic are two modes. Keep the variables of one, in api and web alike.',
    ].join('\n'));
    expect(resultOf(makeContainer(), basic)).toContain('web sets all of basic: google and basic are two modes.');
    const partial = { environment: { FACTORY_AUTH_BASIC_USERNAME: 'x', FACTORY_AUTH_GOOGLE_CLIENT_ID: 'id' }, secrets: {} };
    expect(resultOf(partial, none)).toBe([
      'api sets a part of google (it lacks FACTORY_AUTH_GOOGLE_CLIENT_SECRET, FACTORY_AUTH_ALLOWED_DOMAIN, FACTORY_AUTH_SESSION_SECRET)'
        + ' and a part of basic (it lacks FACTORY_AUTH_BASIC_PASSWORD_HASH): google and basic are two modes. Keep the variables of one, in api and web alike.',
      'web sets nothing of either: google and basic are two modes. Keep the variables of one, in api and web alike.',
      'FACTORY_AUTH_BASIC_USERNAME is not the same in both: api has "x", web has none.',
    ].join('\n'));
  });

  it('finds different sources', () => {
    const web = makeContainer({ secrets: { ...secrets, FACTORY_AUTH_SESSION_SECRET: 'arn:other' } });
    expect(resultOf(makeContainer(), web)).toBe('FACTORY_AUTH_SESSION_SECRET is not the same in both: api has the secret arn:session, web has the secret arn:other.');
  });

  it.each([
    ['arn:aws:secretsmanager:us-east-1:123456789012:secret:session-AbCdEf', 'arn:aws:secretsmanager:us-east-1:123456789012:secret:session-AbCdEf:::'],
    ['arn:aws:ssm:us-east-1:123456789012:parameter/session', 'session'],
    ['arn:aws:ssm:us-east-1:123456789012:parameter/factory/session', '/factory/session'],
  ])('takes %s and %s for the same', (one, other) => {
    const make = (from: string): Container => makeContainer({ secrets: { ...secrets, FACTORY_AUTH_SESSION_SECRET: from } });
    expect(resultOf(make(one), make(other))).toBe('google');
    expect(resultOf(make(`${one}x`), make(other))).toContain('is not the same in both');
  });

  it('finds a secret in plain text without repeating it', () => {
    const plain = makeContainer({ environment: { ...environment, FACTORY_AUTH_SESSION_SECRET: 'hunter2' }, secrets: without(secrets, 'FACTORY_AUTH_SESSION_SECRET') });
    expect(resultOf(makeContainer(), plain)).toContain('FACTORY_AUTH_SESSION_SECRET of web stands in plain text');
    expect(resultOf(makeContainer(), plain)).not.toContain('hunter2');
  });

  it.each(['exam_ple.com', 'a..b', 'https://example.com', 'example.com:443', '-a.com', '@', `${'a'.repeat(64)}.com`])('refuses the domain %s', (domain) => {
    const container = makeContainer({ environment: { ...environment, FACTORY_AUTH_ALLOWED_DOMAIN: domain } });
    expect(resultOf(container, container)).toContain(`FACTORY_AUTH_ALLOWED_DOMAIN of api must be a domain like example.com, got "${domain}".`);
  });

  it.each(['localhost', 'a-b.example.com', '@@example.com', 'EXAMPLE.COM..'])('takes the domain %s', (domain) => {
    const container = makeContainer({ environment: { ...environment, FACTORY_AUTH_ALLOWED_DOMAIN: domain } });
    expect(resultOf(container, container)).toBe('google');
  });

  it('judges no value that a template has yet to get', () => {
    const container = makeContainer({ environment: { ...environment, FACTORY_AUTH_ALLOWED_DOMAIN: '${environment.auth.allowedDomain}' } });
    expect(check(container, container)).toMatchObject({ mode: 'google', allowedDomain: undefined });
  });

  it('looks at the container of the service, not at those beside it', () => {
    const sidecar = { name: 'proxy', environment: [{ name: 'FACTORY_AUTH_ALLOWED_DOMAIN', value: 'example.com' }] };
    const api = { containerDefinitions: [sidecar, ...makeDefinition('api', none).containerDefinitions] };
    expect(checkAuthConfiguration({ api, web: makeDefinition('web', none) })).toMatchObject({ mode: 'open' });
    expect(checkAuthConfiguration({ api, web: makeDefinition('web', makeContainer()) }).problems).toMatchObject([{ service: 'api', path: ['containerDefinitions', 1, 'environment'] }]);
  });

  it('does not call missing what environment files may bring', () => {
    const api = { containerDefinitions: [{ ...makeDefinition('api', none).containerDefinitions[0], environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::bucket/api.env' }] }] };
    const report = checkAuthConfiguration({ api, web: makeDefinition('web', makeContainer()) });
    expect(report).toMatchObject({ mode: 'google', problems: [], warnings: [{ service: 'api', message: expect.stringContaining('environment files') }] });
  });

  it.each([[{}], [{ containerDefinitions: 'x' }], [{ containerDefinitions: [null, 1, { environment: [1, { name: 2 }], secrets: {} }] }]])('takes the shape %j without failing', (definition) => {
    expect(checkAuthConfiguration({ api: definition, web: definition })).toMatchObject({ mode: 'open' });
  });
});

describe('checkAuthSources', () => {
  it('takes a variable that was only named for one that is set alike', () => {
    const named = (names: string[]): Parameters<typeof checkAuthSources>[0] extends ReadonlyMap<infer _Service, infer Sources> ? Sources : never =>
      ({ set: new Map(names.map((name) => [name, { source: { kind: 'unknown' }, path: [] }])), path: [], hasEnvironmentFiles: false });
    const all = Object.keys({ ...environment, ...secrets });
    expect(checkAuthSources(new Map([['api', named(all)], ['web', named(all)]]))).toMatchObject({ mode: 'google', allowedDomain: undefined });
    expect(checkAuthSources(new Map([['api', named(all)], ['web', named(all.slice(1))]])).problems).toHaveLength(1);
  });
});
