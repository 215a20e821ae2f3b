import { describe, expect, it } from '@jest/globals';
import { imageRules } from '../../src/rules/image-rules.ts';
import { officialName, parseEcrHost, parseImage } from '../../src/rules/image-reference.ts';
import { checkRule, withContainer } from './check-rule.ts';

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`;
const host = '123456789012.dkr.ecr.eu-central-1.amazonaws.com';

function say(id: string, image: string | undefined, target = {}): string[] {
  return checkRule(imageRules, id)(withContainer({ image }), { target }).map(({ path, severity, message }) => `${severity} ${path}: ${message}`);
}

describe('parseImage', () => {
  it.each([
    ['node', { registry: undefined, repository: 'node', tag: undefined, digest: undefined }],
    ['team/app:v1.2', { registry: undefined, repository: 'team/app', tag: 'v1.2', digest: undefined }],
    ['localhost/app', { registry: 'localhost', repository: 'app', tag: undefined, digest: undefined }],
    ['localhost:5000/team/app:1', { registry: 'localhost:5000', repository: 'team/app', tag: '1', digest: undefined }],
    ['registry.example.com:443/a/b__c/d---e@sha256:12', { registry: 'registry.example.com:443', repository: 'a/b__c/d---e', tag: undefined, digest: 'sha256:12' }],
    [`${host}/factory/api:abc@${digest}`, { registry: host, repository: 'factory/api', tag: 'abc', digest }],
    ['Registry.Example.com/app', { registry: 'Registry.Example.com', repository: 'app', tag: undefined, digest: undefined }],
    ['public.ecr.aws/docker/library/node:22-slim', { registry: 'public.ecr.aws', repository: 'docker/library/node', tag: '22-slim', digest: undefined }],
  ])('reads %s', (text, expected) => {
    expect(parseImage(text)).toEqual({ kind: 'valid', ...expected });
  });

  it.each([
    ['https://example.com/app:1', /scheme/], ['Team/app:1', /upper-case/], ['app name:1', /space/], ['example.com/', /no repository/], ['app:', /no tag/],
    ['app:-1', /no tag/], [`app:${'t'.repeat(129)}`, /no tag/], ['team//app', /no repository's name/], ['-x.example.com/app', /no registry's host/],
    ['team/app_-b', /no repository's name/], ['/app', /no repository's name/], [':5000/app', /no registry's host/], [`a/${'b'.repeat(254)}`, /255/], ['app:<TAG>', /no tag/],
  ])('refuses %s', (text, why) => {
    expect(parseImage(text)).toEqual({ kind: 'invalid', why: expect.stringMatching(why) });
  });
});

describe('parseEcrHost', () => {
  it.each([
    [host, 'eu-central-1'], ['123456789012.dkr.ecr-fips.us-east-1.amazonaws.com', 'us-east-1'], ['123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn', 'cn-north-1'],
    ['123456789012.dkr-ecr.eu-west-1.on.aws', 'eu-west-1'],
  ])('reads %s', (registry, region) => {
    expect(parseEcrHost(registry)).toEqual({ account: '123456789012', region });
  });

  it.each([undefined, 'public.ecr.aws', 'localhost:4566', '12.dkr.ecr.eu-central-1.amazonaws.com', `${host}.example.com`])('knows that %s is none', (registry) => {
    expect(parseEcrHost(registry)).toBeUndefined();
  });
});

describe('officialName', () => {
  it.each([['node:22', 'node'], ['docker.io/library/node', 'node'], ['public.ecr.aws/docker/library/node:1', 'node'], ['team/node', undefined], ['example.com/library/node', undefined]])('of %s is %s', (text, name) => {
    const parsed = parseImage(text);
    expect(parsed.kind === 'valid' ? officialName(parsed) : 'invalid').toBe(name);
  });
});

describe('R34', () => {
  it.each(['node:22', `${host}/factory/api@${digest}`, '${images.api}', `${host}/factory/api:\${release.commit}`])('takes %s', (image) => {
    expect(say('R34', image)).toEqual([]);
  });

  it.each([
    [undefined, 'error containerDefinitions.0.image: image is missing; every container needs one'],
    ['', 'error containerDefinitions.0.image: image is missing; every container needs one'],
    ['Team/App:1', 'error containerDefinitions.0.image: image: got "Team/App:1", which is no reference: the repository Team/App has upper-case letters'],
    ['http://x.io/app', 'error containerDefinitions.0.image: image: got "http://x.io/app", which is no reference: it begins with a scheme; a reference has none'],
  ])('refuses %s', (image, finding) => {
    expect(say('R34', image)).toEqual([finding]);
  });
});

describe('R35', () => {
  it.each([`app@${digest}`, `app:1@${digest}`, 'app:1', '${images.api}', undefined, 'Bad Image@x'])('has nothing to say of %s', (image) => {
    expect(say('R35', image)).toEqual([]);
  });

  it.each(['app@sha256:abc', `app@${digest.toUpperCase()}`, `app@sha512:${'a'.repeat(128)}`, 'app@', `app@${digest}0`, `app@${digest.slice(7)}`])('refuses %s', (image) => {
    expect(say('R35', image)).toEqual([expect.stringMatching(/^error containerDefinitions\.0\.image: digest: got .*allowed: sha256:/)]);
  });
});

describe('R36 and R37', () => {
  it.each([
    ['app', 1, 0], ['app:latest', 1, 0], ['app:1.2', 0, 1], [`app@${digest}`, 0, 0], [`app:latest@${digest}`, 0, 0], ['app:1@sha256:cut', 0, 0], ['localhost:5000/app', 1, 0],
    ['${images.api}', 0, 0], [`${host}/app:\${release.commit}`, 0, 0], ['App', 0, 0],
  ])('of %s: %i and %i', (image, noTag, noDigest) => {
    expect([say('R36', image).length, say('R37', image).length]).toEqual([noTag, noDigest]);
  });

  it('are stricter about latest in production', () => {
    expect(say('R36', 'app')[0]).toMatch(/^warning .*neither tag nor digest/);
    expect(say('R36', 'app:latest', { profile: 'production' })[0]).toMatch(/^error .*the tag latest/);
    expect(say('R37', 'app:1', { profile: 'production' })[0]).toMatch(/^warning/);
  });
});

describe('R38', () => {
  const target = { account: '123456789012', region: 'eu-central-1' };
  const other = `${'9'.repeat(12)}.dkr.ecr.eu-central-1.amazonaws.com`;

  it.each([`${host}/app:1`, 'node:22', 'public.ecr.aws/x/app:1', '${images.api}', `${other}/aws-for-fluent-bit:3`])('takes %s', (image) => {
    expect(say('R38', image, target)).toEqual([]);
  });

  it('says which account and which Region differ', () => {
    expect(say('R38', `${other}/app:1`, target)).toEqual([`warning containerDefinitions.0.image: app is in account ${'9'.repeat(12)}, the deployment is to 123456789012`]);
    expect(say('R38', `${host}/app:1`, { ...target, region: 'eu-west-1' })).toEqual(['warning containerDefinitions.0.image: app is in eu-central-1, the deployment is to eu-west-1']);
  });

  it('says nothing where nobody said what is deployed to', () => {
    expect(say('R38', `${other}/app:1`)).toEqual([]);
  });
});

describe('R40', () => {
  it.each([['node:22', 1], ['docker.io/team/app:1', 1], [`${host}/app:1`, 0], ['ghcr.io/team/app:1', 0], ['public.ecr.aws/docker/library/node:22', 0], ['${images.api}', 0]])('of %s: %i', (image, count) => {
    expect(say('R40', image)).toHaveLength(count);
  });

  it('takes Docker Hub with credentials', () => {
    const container = { image: 'team/app:1', repositoryCredentials: { credentialsParameter: 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:hub-a1b2c3' } };
    expect(checkRule(imageRules, 'R40')(withContainer(container))).toEqual([]);
  });
});
