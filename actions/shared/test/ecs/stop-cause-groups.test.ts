import { describe, expect, it } from '@jest/globals';
import { clueOf } from '../../src/ecs/causes/log-clues.ts';
import { classify } from '../../src/ecs/causes/cause-rules.ts';
import { essentialNames, findCulprit } from '../../src/ecs/causes/culprit.ts';
import type { ContainerObservation } from '../../src/ecs/observation.ts';
import { groupStops, stopCauseOf } from '../../src/ecs/stop-cause.ts';
import { makeStoppedTask } from '../deploy/make-observation.ts';

function container(name: string, exitCode: number | null, reason = ''): ContainerObservation {
  return { name, image: '', imageDigest: '', exitCode, reason };
}

function failedStart(stoppedReason: string) {
  return makeStoppedTask({ stopCode: 'TaskFailedToStart', stoppedReason, containers: [container('web', null)] });
}

describe('groupStops', () => {
  it('takes stops as one cause however the others took it that were stopped with the container', () => {
    const webs = [143, 137, 0].map((code) => makeStoppedTask({ containers: [container('web', code), container('proxy', 3)] }));
    expect(groupStops(webs).map(({ cause, container: name, tasks }) => [cause, name, tasks.length])).toEqual([['crash', 'proxy', 3]]);
  });

  const alike: [name: string, texts: string[]][] = [
    ['tries', ['failed to fetch secret: retried 1 time(s): timeout', 'failed to fetch secret: retried 5 time(s): timeout']],
    ['durations', ['Could not transition to running; timed out after waiting 3m0s', 'Could not transition to running; timed out after waiting 2m59.8s']],
    ['addresses', ['CannotPullContainerError: read tcp 10.0.0.1:40122->52.1.1.1:443: EOF', 'CannotPullContainerError: read tcp 10.0.0.9:51234->52.1.1.2:443: EOF']],
    ['request ids', ['AccessDeniedException: request id: 1B2C3D4E-1111-2222-3333-444455556666', 'AccessDeniedException: request id: 9b2c3d4e-1111-2222-3333-444455556677']],
  ];
  it.each(alike)('takes stops as one cause that differ in %s only', (_name, texts) => {
    expect(groupStops(texts.map(failedStart))).toHaveLength(1);
  });

  it('keeps apart what another exit code or container ended', () => {
    const tasks = [[container('web', 1)], [container('web', 2)], [container('proxy', 1)]].map((containers) => makeStoppedTask({ containers }));
    expect(groupStops(tasks)).toHaveLength(3);
  });
});

describe('stopCauseOf', () => {
  it('tells the exit code of every container', () => {
    const { text } = stopCauseOf(makeStoppedTask({ containers: [container('init', 0), container('web', 143), container('proxy', 137, 'OutOfMemoryError: Container killed due to memory usage')] }));
    for (const word of ['init: exit code 0', 'web: exit code 143', 'proxy: exit code 137, OutOfMemoryError']) expect(text).toContain(word);
  });
});

describe('findCulprit', () => {
  const cases: [name: string, containers: ContainerObservation[], essential: string[] | null, culprit: string][] = [
    ['one that was killed before one that heard SIGTERM', [container('web', 143), container('proxy', 137)], null, 'proxy'],
    ['one with an exit code of its own before one that was killed after it', [container('web', 137), container('proxy', 2)], null, 'proxy'],
    ['one with a reason first', [container('web', 1), container('proxy', 137, 'OutOfMemoryError')], null, 'proxy'],
    ['no helper that is not essential', [container('helper', 1), container('web', 0)], ['web'], 'web'],
    ['the helper that the essential one waited for', [container('web', null, 'A container that it depends on did not meet the condition.'), container('init', 1)], ['web'], 'init'],
  ];
  it.each(cases)('names %s', (...[, containers, essential, culprit]) => {
    expect(findCulprit(containers, essential === null ? null : new Set(essential))?.name).toBe(culprit);
  });

  it('has nobody to name where there is no container', () => {
    expect(findCulprit([])).toBeNull();
  });
});

describe('essentialNames', () => {
  it('takes a container that does not say so as essential', () => {
    expect(essentialNames({ containerDefinitions: [{ name: 'web' }, { name: 'init', essential: false }] })).toEqual(new Set(['web']));
    expect(essentialNames({})).toBeNull();
    expect(essentialNames(undefined)).toBeNull();
  });
});

describe('classify', () => {
  const cases: [text: string, cause: string][] = [
    // A digest may hold 401 or 403: that is no answer of the registry.
    [`CannotPullContainerError: failed to copy: registry/web@sha256:${'a403b401'.repeat(8)}: unexpected EOF`, 'image-pull'],
    ['CannotPullContainerError: failed to resolve ref registry/web:1: registry/web:1: not found; container web: no exit code', 'image-missing'],
    ['CannotPullContainerError: failed to resolve ref registry/web:1: unexpected status: 401 Unauthorized', 'image-denied'],
    ['ResourceInitializationError: unable to pull secrets or registry auth: unable to retrieve ecr registry auth: RequestError: send request failed caused by: Post "https://api.ecr.eu-central-1.amazonaws.com/": dial tcp 10.0.0.1:443: i/o timeout', 'no-route'],
    ['Timeout waiting for network interface provisioning to complete.', 'network-interface'],
    ['ContainerRuntimeTimeoutError: Could not transition to running; timed out after waiting 3m0s', 'start-timeout'],
    ['InfrastructureHealth; Host terminated', 'infrastructure'],
    ['something new', 'unknown'],
  ];
  it.each(cases)('knows %s', (text, cause) => {
    expect(classify(text).id).toBe(cause);
  });
});

describe('clueOf', () => {
  it('takes the newest line that means one thing only', () => {
    expect(clueOf(['Error: EROFS: read-only file system, open /a', 'exec /app: exec format error', 'bye'])).toEqual({ cause: 'exec-format', line: 'exec /app: exec format error' });
  });

  it('takes no message of a program for a cause', () => {
    expect(clueOf(['ERROR: permission denied for table runs', 'GET /x: not found', 'OutOfMemory budget: 3'])).toBeNull();
  });
});
