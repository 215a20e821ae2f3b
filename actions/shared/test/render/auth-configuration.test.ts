import { describe, expect, it } from '@jest/globals';
import { checkAuthConfiguration } from '../../src/render/auth-configuration.ts';
import { renderRelease } from '../../src/render/render-release.ts';
import { makeRenderOptions } from './make-render-options.ts';

const environment = { FACTORY_AUTH_GOOGLE_CLIENT_ID: 'id', FACTORY_AUTH_ALLOWED_DOMAIN: 'example.com' };
const secrets = { FACTORY_AUTH_GOOGLE_CLIENT_SECRET: 'arn:google', FACTORY_AUTH_SESSION_SECRET: 'arn:session' };

interface Container {
  environment: Record<string, string>;
  secrets: Record<string, string>;
}

function makeContainer(override: Partial<Container> = {}): Container {
  return { environment, secrets, ...override };
}

function without(values: Record<string, string>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => key !== name));
}

function check(containers: Record<string, Container>): ReturnType<typeof checkAuthConfiguration> {
  const taskDefinitions = Object.fromEntries(Object.entries(containers).map(([part, container]) => [part, {
    containerDefinitions: [{
      name: part,
      environment: Object.entries(container.environment).map(([name, value]) => ({ name, value })),
      secrets: Object.entries(container.secrets).map(([name, valueFrom]) => ({ name, valueFrom })),
    }],
  }]));
  return checkAuthConfiguration({ ...renderRelease(makeRenderOptions()), taskDefinitions });
}

function problemsOf(api: Container, web: Container): string {
  const result = check({ api, web });
  return result.kind === 'invalid' ? result.problems.join('\n') : result.configuration.mode;
}

describe('checkAuthConfiguration', () => {
  it('takes the rehearsal as it is rendered', () => {
    expect(checkAuthConfiguration(renderRelease(makeRenderOptions()))).toMatchObject({ kind: 'valid', configuration: { mode: 'google', allowedDomain: 'example.com' } });
  });

  it('takes none of the four for open', () => {
    const none = makeContainer({ environment: {}, secrets: {} });
    expect(check({ api: none, web: none })).toMatchObject({ configuration: { mode: 'open', publicRoutes: [{ service: 'api', routes: ['everything'] }, { service: 'web', routes: ['everything'] }] } });
  });

  it('takes blank values for unset, as Factory does', () => {
    const blank = makeContainer({ environment: { FACTORY_AUTH_GOOGLE_CLIENT_ID: ' ', FACTORY_AUTH_ALLOWED_DOMAIN: '' }, secrets: {} });
    expect(problemsOf(blank, blank)).toBe('open');
  });

  it('compares trimmed values, and domains as Factory normalises them', () => {
    const other = makeContainer({ environment: { FACTORY_AUTH_GOOGLE_CLIENT_ID: ' id ', FACTORY_AUTH_ALLOWED_DOMAIN: '@Example.com.' } });
    expect(problemsOf(makeContainer(), other)).toBe('google');
  });

  it('checks the one service that a release holds', () => {
    expect(check({ api: makeContainer() })).toMatchObject({ configuration: { mode: 'google' } });
  });

  it('names what is missing, per service and in Factory\'s order', () => {
    const web = makeContainer({ environment: without(environment, 'FACTORY_AUTH_ALLOWED_DOMAIN'), secrets: without(secrets, 'FACTORY_AUTH_GOOGLE_CLIENT_SECRET') });
    expect(problemsOf(makeContainer(), web)).toBe('web lacks FACTORY_AUTH_GOOGLE_CLIENT_SECRET, FACTORY_AUTH_ALLOWED_DOMAIN. Set all four in api and web, or none anywhere.');
  });

  it('finds a gate before one service only', () => {
    expect(problemsOf(makeContainer(), makeContainer({ environment: {}, secrets: {} }))).toContain('web lacks FACTORY_AUTH_GOOGLE_CLIENT_ID, FACTORY_AUTH_GOOGLE_CLIENT_SECRET,');
  });

  it('finds different sources', () => {
    const web = makeContainer({ secrets: { ...secrets, FACTORY_AUTH_SESSION_SECRET: 'arn:other' } });
    expect(problemsOf(makeContainer(), web)).toBe('FACTORY_AUTH_SESSION_SECRET is not the same in both: api has the secret arn:session, web has the secret arn:other.');
  });

  it('finds a secret in plain text without repeating it', () => {
    const plain = makeContainer({ environment: { ...environment, FACTORY_AUTH_SESSION_SECRET: 'hunter2' }, secrets: without(secrets, 'FACTORY_AUTH_SESSION_SECRET') });
    const problems = problemsOf(makeContainer(), plain);
    expect(problems).toContain('FACTORY_AUTH_SESSION_SECRET of web stands in plain text');
    expect(problems).not.toContain('hunter2');
  });

  it.each(['exam_ple.com', 'a..b', 'https://example.com', 'example.com:443', '-a.com', '@', `${'a'.repeat(64)}.com`])('refuses the domain %s', (domain) => {
    const container = makeContainer({ environment: { ...environment, FACTORY_AUTH_ALLOWED_DOMAIN: domain } });
    expect(problemsOf(container, container)).toContain(`FACTORY_AUTH_ALLOWED_DOMAIN of api must be a domain like example.com, got "${domain}".`);
  });

  it.each(['localhost', 'a-b.example.com', '@@example.com', 'EXAMPLE.COM..'])('takes the domain %s', (domain) => {
    const container = makeContainer({ environment: { ...environment, FACTORY_AUTH_ALLOWED_DOMAIN: domain } });
    expect(problemsOf(container, container)).toBe('google');
  });
});
