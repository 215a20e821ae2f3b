import { describe, expect, it } from '@jest/globals';
import type { Container, TaskDefinition } from '../../src/rules/rule.ts';
import { securityRules } from '../../src/rules/security-rules.ts';
import { checkRule, withContainer } from './check-rule.ts';
import type { CheckOptions } from './check-rule.ts';

const production: CheckOptions = { target: { profile: 'production' } };
const windows: TaskDefinition = { runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } };

function say(id: string, definition: TaskDefinition, options: CheckOptions = {}): string[] {
  return checkRule(securityRules, id)(definition, options).map(({ path, message, severity }) => `${severity} ${path.replace('containerDefinitions.', '')}: ${message}`);
}

describe('R62', () => {
  it('takes a read-only root, and Windows, which has none', () => {
    expect(say('R62', withContainer({ readonlyRootFilesystem: true }))).toEqual([]);
    expect(say('R62', withContainer({}, windows))).toEqual([]);
  });

  it.each([[undefined, 'nothing'], [false, 'false']])('warns of %s, and is stricter in production', (readonlyRootFilesystem, got) => {
    const definition = withContainer({ name: 'api', readonlyRootFilesystem });
    const text = ` 0.readonlyRootFilesystem: readonlyRootFilesystem: got ${got}, better: true, with a tmpfs or a volume where api writes`;
    expect(say('R62', definition)).toEqual([`warning${text}`]);
    expect(say('R62', definition, production)).toEqual([`error${text}`]);
  });
});

describe('R63', () => {
  it.each<[string, Container]>([
    ['a root that can be written to', {}],
    ['a tmpfs', { readonlyRootFilesystem: true, linuxParameters: { tmpfs: [{ containerPath: '/tmp/', size: 64 }] } }],
    ['a volume', { readonlyRootFilesystem: true, mountPoints: [{ sourceVolume: 'scratch', containerPath: '/tmp' }] }],
    ['another TMPDIR', { readonlyRootFilesystem: true, environment: [{ name: 'TMPDIR', value: '/data/tmp' }], mountPoints: [{ sourceVolume: 'scratch', containerPath: '/data' }] }],
    ['a path that is not known yet', { readonlyRootFilesystem: true, mountPoints: [{ sourceVolume: 'scratch', containerPath: '${environment.temporaryFolder}' }] }],
  ])('takes %s', (_, container) => {
    expect(say('R63', withContainer(container))).toEqual([]);
  });

  it('takes what another container mounts', () => {
    const containerDefinitions: Container[] = [
      { name: 'a', readonlyRootFilesystem: true, volumesFrom: [{ sourceContainer: 'b' }] }, { name: 'b', mountPoints: [{ sourceVolume: 'scratch', containerPath: '/tmp' }] },
    ];
    expect(say('R63', { containerDefinitions })).toEqual([]);
  });

  it.each<[string, Container]>([
    ['nothing', {}],
    ['a tmpfs elsewhere', { linuxParameters: { tmpfs: [{ containerPath: '/tmpfiles', size: 64 }] } }],
    ['a read-only tmpfs', { linuxParameters: { tmpfs: [{ containerPath: '/tmp', size: 64, mountOptions: ['ro'] }] } }],
    ['a read-only volume', { mountPoints: [{ sourceVolume: 'scratch', containerPath: '/tmp', readOnly: true }] }],
  ])('warns of %s', (_, container) => {
    expect(say('R63', withContainer({ ...container, name: 'api', readonlyRootFilesystem: true }))).toEqual([expect.stringMatching(/^warning 0\.readonlyRootFilesystem: api cannot write to \/tmp/)]);
  });
});

describe('R64', () => {
  it.each(['1000', 'node', '1000:0', 'rooter', '10', '${environment.user}'])('takes %s', (user) => {
    expect(say('R64', withContainer({ user }))).toEqual([]);
  });

  it.each(['root', '0', '0:0', 'root:root', '00', '', undefined])('warns of %s, and is stricter in production', (user) => {
    expect(say('R64', withContainer({ user }))).toEqual([expect.stringMatching(/^warning 0\.user: user/)]);
    expect(say('R64', withContainer({ user }), production)).toEqual([expect.stringMatching(/^error/)]);
  });
});

describe('R65', () => {
  const capabilities = { drop: ['ALL'] };

  it.each<[Container]>([
    [{ linuxParameters: { capabilities, initProcessEnabled: true } }], [{ linuxParameters: { capabilities }, entryPoint: ['/usr/bin/tini', '--'] }],
    [{ linuxParameters: { capabilities }, command: ['dumb-init', 'node', 'main.js'] }],
  ])('takes %j', (container) => {
    expect(say('R65', withContainer(container))).toEqual([]);
  });

  it('asks no init of a task with one process space, and nothing of Windows', () => {
    expect(say('R65', withContainer({ linuxParameters: { capabilities } }, { pidMode: 'task' }))).toEqual([]);
    expect(say('R65', withContainer({}, windows))).toEqual([]);
  });

  it('says which of the two is missing', () => {
    expect(say('R65', withContainer({ name: 'api' }))).toEqual([
      'warning 0.linuxParameters.capabilities.drop: api keeps capabilities of the container runtime\'s default set; better: drop: [ALL]',
      'warning 0.linuxParameters.initProcessEnabled: initProcessEnabled: got nothing, better: true, so that SIGTERM reaches api',
    ]);
    expect(say('R65', withContainer({ linuxParameters: { capabilities: { drop: ['NET_RAW'] }, initProcessEnabled: true } }))).toHaveLength(1);
    expect(say('R65', withContainer({ linuxParameters: { capabilities, initProcessEnabled: false } }))).toHaveLength(1);
  });
});

describe('R66', () => {
  it('takes encrypted files, and volumes of other kinds', () => {
    expect(say('R66', { volumes: [{ name: 'a', efsVolumeConfiguration: { fileSystemId: 'fs-1', transitEncryption: 'ENABLED' } }, { name: 'b' }, {}] })).toEqual([]);
  });

  it('warns, and knows what AWS refuses', () => {
    expect(say('R66', { volumes: [{ efsVolumeConfiguration: { fileSystemId: 'fs-1' } }] })).toEqual(['warning volumes.0.efsVolumeConfiguration.transitEncryption: transitEncryption: got nothing, allowed: ENABLED']);
    expect(say('R66', { volumes: [{ efsVolumeConfiguration: { transitEncryption: 'DISABLED', authorizationConfig: { iam: 'ENABLED' } } }] })).toEqual([expect.stringMatching(/^error .*IAM authorization/)]);
    expect(say('R66', { volumes: [{ efsVolumeConfiguration: { authorizationConfig: { accessPointId: 'fsap-1' } } }] })).toEqual([expect.stringMatching(/^error .*an access point/)]);
  });
});

describe('R67', () => {
  const definition = withContainer({ interactive: true, pseudoTerminal: true }, { enableFaultInjection: true });

  it('warns in production only', () => {
    expect(say('R67', definition)).toEqual([]);
    expect(say('R67', definition, production)).toEqual(['enableFaultInjection', '0.interactive', '0.pseudoTerminal'].map((path) =>
      `warning ${path}: ${path.replace('0.', '')}: got true, better in production: false`));
    expect(say('R67', withContainer({ interactive: false }), production)).toEqual([]);
  });
});
