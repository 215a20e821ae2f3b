import { describe, expect, it } from '@jest/globals';
import { formatImageReference, isEcrHost, parseImageReference } from '../../runtime/docker/image-reference.ts';

const digest = `sha256:${'0f'.repeat(32)}`;

describe('parseImageReference', () => {
  it.each([
    ['nginx', { host: undefined, repository: 'nginx', tag: 'latest', digest: undefined }, 'nginx:latest'],
    ['library/nginx:1', { host: undefined, repository: 'library/nginx', tag: '1', digest: undefined }, 'library/nginx:1'],
    ['localhost/web', { host: 'localhost', repository: 'web', tag: 'latest', digest: undefined }, 'localhost/web:latest'],
    ['127.0.0.1:4566/a/web:7', { host: '127.0.0.1:4566', repository: 'a/web', tag: '7', digest: undefined }, '127.0.0.1:4566/a/web:7'],
    [`public.ecr.aws/web:7@${digest}`, { host: 'public.ecr.aws', repository: 'web', tag: '7', digest }, `public.ecr.aws/web@${digest}`],
    [`web@${digest}`, { host: undefined, repository: 'web', tag: undefined, digest }, `web@${digest}`],
  ])('takes %s apart, and formatImageReference puts it together for the engine', (image, reference, formatted) => {
    expect(parseImageReference(image)).toEqual(reference);
    expect(formatImageReference(reference)).toBe(formatted);
  });
});

describe('isEcrHost', () => {
  it.each([
    ['123456789012.dkr.ecr.eu-central-1.amazonaws.com', true],
    ['123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn', true],
    ['public.ecr.aws', false],
    ['123456789012.dkr.ecr.eu-central-1.amazonaws.com.example.org', false],
    [undefined, false],
  ])('%s: %s', (host, expected) => {
    expect(isEcrHost(host)).toBe(expected);
  });
});
