import { describe, expect, it } from '@jest/globals';
import { explainContainerError, explainLostEngine, explainPullError } from '../../runtime/docker/docker-errors.ts';

const ecr = '123456789012.dkr.ecr.eu-central-1.amazonaws.com';
const image = `${ecr}/web:7`;
const digest = `sha256:${'ab'.repeat(32)}`;
const manifest = `https://${ecr}/v2/web/manifests/7`;

describe('explainPullError', () => {
  it.each([
    ['a tag that is missing', image, `manifest for ${image} not found: manifest unknown: Requested image not found`, `pull image manifest has been retried 1 time(s): failed to resolve ref ${image}: ${image}: not found`],
    ['a digest that is missing', `${ecr}/web@${digest}`, `manifest for ${ecr}/web@${digest} not found: manifest unknown`, `pull image manifest has been retried 1 time(s): failed to resolve ref ${ecr}/web@${digest}: ${ecr}/web@${digest}: not found`],
    ['a repository that is missing', image, "name unknown: The repository with name 'web' does not exist in the registry with id '123456789012'", "Error response from daemon: name unknown: The repository with name 'web' does not exist in the registry with id '123456789012'"],
    ['a repository that is missing, as the engine says it', 'web:7', "pull access denied for web, repository does not exist or may require 'docker login'", "Error response from daemon: pull access denied for web, repository does not exist or may require 'docker login'"],
    ['no access', image, `Head "${manifest}": no basic auth credentials`, `pull image manifest has been retried 1 time(s): failed to resolve ref ${image}: unexpected status from HEAD request to ${manifest}: 403 Forbidden`],
    ['an answer of 403', image, `error parsing HTTP 403 response body: unexpected end of JSON input: ""`, `pull image manifest has been retried 1 time(s): failed to resolve ref ${image}: unexpected status from HEAD request to ${manifest}: 403 Forbidden`],
    ['a host that does not answer', image, `Get "https://${ecr}/v2/": dial tcp 10.0.0.7:443: i/o timeout`, `pull image manifest has been retried 5 time(s): failed to resolve ref ${image}: failed to do request: Head "${manifest}": dial tcp 10.0.0.7:443: i/o timeout`],
    ['a host that refuses', image, `Get "https://${ecr}/v2/": dial tcp 10.0.0.7:443: connect: connection refused`, `pull image manifest has been retried 5 time(s): failed to resolve ref ${image}: failed to do request: Head "${manifest}": dial tcp 10.0.0.7:443: i/o timeout`],
    ['a host without an address', image, `Get "https://${ecr}/v2/": dial tcp: lookup ${ecr} on 10.0.0.2:53: no such host`, `pull image manifest has been retried 5 time(s): failed to resolve ref ${image}: failed to do request: Head "${manifest}": dial tcp: lookup ${ecr} on 10.0.0.2:53: no such host`],
    ['a connection that breaks', image, 'read tcp 10.0.0.1:5->10.0.0.7:443: read: connection reset by peer', `pull image manifest has been retried 5 time(s): failed to resolve ref ${image}: failed to do request: Head "${manifest}": read: connection reset by peer`],
    ['an end too early', image, `Get "https://${ecr}/v2/": EOF`, `pull image manifest has been retried 5 time(s): failed to resolve ref ${image}: failed to do request: Head "${manifest}": EOF`],
    ['no space', image, 'write /var/lib/docker/tmp/GetImageBlob111: no space left on device', 'write /var/lib/docker/tmp/GetImageBlob111: no space left on device'],
    ['too many requests', image, 'toomanyrequests: Rate exceeded', 'toomanyrequests: Rate exceeded'],
    ['another platform', image, 'no matching manifest for linux/amd64 in the manifest list entries', "image Manifest does not contain descriptor matching platform 'linux/amd64'"],
    ['anything else', image, 'unexpected status code 500', 'Error response from daemon: unexpected status code 500'],
  ])('tells of %s', (...[, name, message, text]) => {
    expect(explainPullError(name, message)).toBe(`CannotPullContainerError: ${text}`);
  });
});

describe('explainContainerError', () => {
  it.each([
    ['create', 'invalid reference format', 'CannotCreateContainerError: Error response from daemon: invalid reference format'],
    ['start', 'unable to find user nobody2: no matching entries in passwd file ', 'CannotStartContainerError: Error response from daemon: unable to find user nobody2: no matching entries in passwd file'],
  ] as const)('names the step %s', (step, message, text) => {
    expect(explainContainerError(step, message)).toBe(text);
  });
});

describe('explainLostEngine', () => {
  it('names what the container could not become', () => {
    expect(explainLostEngine('create')).toMatch(/^DockerTimeoutError: Could not transition to created;/);
  });
});
