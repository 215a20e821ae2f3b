import { describe, expect, it } from '@jest/globals';
import { findCycles } from '../../src/rules/dependency-graph.ts';
import { lifecycleRules } from '../../src/rules/lifecycle-rules.ts';
import type { Container, TaskDefinition } from '../../src/rules/rule.ts';
import { checkRule, withContainer } from './check-rule.ts';

type Containers = Container[];
const ec2: TaskDefinition = { requiresCompatibilities: ['EC2'] };

function say(id: string, definition: TaskDefinition): string[] {
  return checkRule(lifecycleRules, id)(definition).map(({ path, message, severity }) => `${severity} ${path.replace('containerDefinitions.', '')}: ${message}`);
}

it('has every rule once, in order', () => {
  expect(lifecycleRules.map(({ id }) => id)).toEqual(['R49', 'R50', 'R51', 'R52', 'R53', 'R54', 'R55', 'R56', 'R57', 'R58', 'R59', 'R60']);
});

describe('R49', () => {
  const withCommand = (command?: string[]): TaskDefinition => withContainer({ healthCheck: { command } });

  it.each([[['CMD', 'node', '-e', '1']], [['CMD-SHELL', 'curl -f http://localhost/ || exit 1']], [['NONE']], [['CMD', '/health']], [['CMD', '${environment.check}']], [['${environment.check}']], [undefined]])('takes %j', (command) => {
    expect(say('R49', withCommand(command))).toEqual([]);
  });

  it.each([
    [[], 'healthCheck.command: command: begins with an empty list'],
    [['curl -f http://localhost/'], 'healthCheck.command.0: command: begins with "curl", allowed: [CMD, program'],
    [['CMD-SHELL, curl -f http://localhost/'], 'healthCheck.command.0: command: begins with "CMD-SHELL,", which is the form of the console'],
    [['cmd', 'x'], 'healthCheck.command.0: command: begins with "cmd"'],
    [['CMD'], 'healthCheck.command: command: CMD with nothing to run'],
    [['CMD-SHELL', ' '], 'healthCheck.command: command: CMD-SHELL with nothing to run'],
    [['CMD-SHELL', 'curl', '-f', 'http://localhost/'], 'healthCheck.command.2: command: CMD-SHELL takes one text, got 3; the shell would run "curl" alone'],
  ])('refuses %j', (command, finding) => {
    expect(say('R49', withCommand(command))).toEqual([expect.stringContaining(`error 0.${finding}`)]);
  });
});

describe('R50', () => {
  it.each([[{ interval: 5, timeout: 2, retries: 1, startPeriod: 0 }], [{ interval: 300, timeout: 60, retries: 10, startPeriod: 300 }], [{}]])('takes %j', (healthCheck) => {
    expect(say('R50', withContainer({ healthCheck }))).toEqual([]);
  });

  it.each([
    [{ interval: 4 }, 'interval: got 4, allowed: 5 to 300'], [{ interval: 301 }, 'interval: got 301, allowed: 5 to 300'], [{ timeout: 1 }, 'timeout: got 1, allowed: 2 to 60'],
    [{ timeout: 61 }, 'timeout: got 61, allowed: 2 to 60'], [{ retries: 0 }, 'retries: got 0, allowed: 1 to 10'], [{ retries: 11 }, 'retries: got 11, allowed: 1 to 10'],
    [{ startPeriod: -1 }, 'startPeriod: got -1, allowed: 0 to 300'], [{ startPeriod: 301 }, 'startPeriod: got 301, allowed: 0 to 300'],
  ])('refuses %j', (healthCheck, message) => {
    expect(say('R50', withContainer({ healthCheck }))).toEqual([`error 0.healthCheck.${Object.keys(healthCheck)[0] ?? ''}: ${message}`]);
  });
});

describe('R51', () => {
  it.each([[{ interval: 10, timeout: 5 }], [{}], [{ timeout: 29 }], [{ interval: 5, timeout: 90 }], [{ interval: 5, timeout: 5, command: ['NONE'] }]])('takes %j', (healthCheck) => {
    expect(say('R51', withContainer({ healthCheck }))).toEqual([]);
  });

  it('warns of a timeout that is not shorter, with the defaults counted', () => {
    expect(say('R51', withContainer({ healthCheck: { interval: 10, timeout: 10 } }))).toEqual(['warning 0.healthCheck.timeout: the timeout is 10 s, the interval 10 s; allowed: a timeout below the interval']);
    expect(say('R51', withContainer({ healthCheck: { timeout: 40 } }))).toHaveLength(1);
    expect(say('R51', withContainer({ healthCheck: { interval: 5 } }))).toEqual([expect.stringContaining('healthCheck.interval: the timeout is 5 s by default')]);
  });
});

describe('R52', () => {
  it.each([[{ stopTimeout: 2, startTimeout: 120 }], [{}]])('takes %j', (container) => {
    expect(say('R52', withContainer(container))).toEqual([]);
  });

  it('refuses what is beyond, and lets EC2 wait longer', () => {
    expect(say('R52', withContainer({ stopTimeout: 121, startTimeout: 1 }))).toEqual(['error 0.startTimeout: startTimeout: got 1, allowed: 2 to 120 on Fargate', 'error 0.stopTimeout: stopTimeout: got 121, allowed: 2 to 120 on Fargate']);
    expect(say('R52', withContainer({ stopTimeout: 600, startTimeout: 300 }, ec2))).toEqual([]);
    expect(say('R52', withContainer({ stopTimeout: 1 }, ec2))).toHaveLength(1);
  });
});

describe('R53', () => {
  const portMappings = [{ containerPort: 8080 }];

  it.each<[Container]>([[{ portMappings, stopTimeout: 30 }], [{ portMappings, stopTimeout: 10 }], [{}], [{ portMappings: [] }], [{ stopTimeout: 2 }], [{ portMappings, stopTimeout: 0 }]])('takes %j', (container) => {
    expect(say('R53', withContainer(container))).toEqual([]);
  });

  it('warns where requests get too little', () => {
    expect(say('R53', withContainer({ portMappings }))).toEqual([expect.stringMatching(/^warning 0\.stopTimeout: stopTimeout is missing: 30 s/)]);
    expect(say('R53', withContainer({ portMappings, stopTimeout: 2 }))).toEqual([expect.stringMatching(/^warning 0\.stopTimeout: stopTimeout: 2 s/)]);
  });
});

describe('R54', () => {
  it('takes one essential container, which is the default', () => {
    expect(say('R54', { containerDefinitions: [{ essential: false }, {}] })).toEqual([]);
    expect(say('R54', {})).toEqual([]);
  });

  it('refuses none', () => {
    expect(say('R54', { containerDefinitions: [{ essential: false }, { essential: false }] })).toEqual([expect.stringMatching(/^error containerDefinitions: every container/)]);
    expect(say('R54', { containerDefinitions: [] })).toEqual([expect.stringContaining('is empty')]);
  });
});

describe('R55', () => {
  it.each<[TaskDefinition]>([[{ family: 'factory-api', containerDefinitions: [{ name: 'api' }, { name: 'A_1-x' }] }], [{ family: 'factory-${environment.name}-api' }], [{}]])('takes %j', (definition) => {
    expect(say('R55', definition)).toEqual([]);
  });

  it.each<[TaskDefinition, string]>([
    [{ containerDefinitions: [{ name: 'api' }, { name: 'api' }] }, 'error 1.name: the container api is there twice, allowed: once'],
    [{ containerDefinitions: [{}] }, 'error 0.name: name is missing; every container needs one'],
    [{ containerDefinitions: [{ name: 'my api' }] }, 'error 0.name: name: got "my api", allowed: 1 to 255 letters, digits, _ -'],
    [{ containerDefinitions: [{ name: '' }] }, 'error 0.name: name: got "", allowed: 1 to 255 letters, digits, _ -'],
    [{ containerDefinitions: [{ name: 'n'.repeat(256) }] }, 'error 0.name: name: got "nnn'],
    [{ family: 'factory.api' }, 'error family: family: got "factory.api", allowed: 1 to 255 letters, digits, _ -'],
  ])('refuses %j', (definition, finding) => {
    expect(say('R55', definition)).toEqual([expect.stringContaining(finding)]);
  });
});

describe('R56', () => {
  const waits = (...names: string[]): Container['dependsOn'] => names.map((containerName) => ({ containerName, condition: 'START' as const }));

  it('takes a chain, a diamond, and names that are not known yet', () => {
    const diamond: Containers = [{ name: 'a', dependsOn: waits('b', 'c') }, { name: 'b', dependsOn: waits('d') }, { name: 'c', dependsOn: waits('d') }, { name: 'd' }];
    expect(say('R56', { containerDefinitions: diamond })).toEqual([]);
    expect(say('R56', { containerDefinitions: [{ name: 'a', dependsOn: waits('${environment.sidecar}') }] })).toEqual([]);
    expect(say('R56', { containerDefinitions: [{ name: 'a', dependsOn: waits('proxy') }, { name: '${environment.sidecar}' }] })).toEqual([]);
  });

  it('names who was meant, and who waits for itself', () => {
    expect(say('R56', { containerDefinitions: [{ name: 'api', dependsOn: waits('prxy') }, { name: 'proxy' }] })).toEqual(['error 0.dependsOn.0.containerName: there is no container prxy, did you mean proxy?']);
    expect(say('R56', { containerDefinitions: [{ name: 'api', dependsOn: waits('api') }] })).toEqual(['error 0.dependsOn.0.containerName: api waits for itself, allowed: another container']);
  });

  it('names the cycle', () => {
    const containerDefinitions: Containers = [{ name: 'a', dependsOn: waits('b') }, { name: 'b', dependsOn: waits('c') }, { name: 'c', dependsOn: waits('x', 'b') }, { name: 'x' }];
    expect(say('R56', { containerDefinitions })).toEqual(['error 2.dependsOn.1.containerName: containers wait for each other: b → c → b']);
  });
});

describe('findCycles', () => {
  it('finds none in a long chain, and one around it', () => {
    const chain = Array.from({ length: 50_000 }, (_, index) => (index === 49_999 ? [] : [index + 1]));
    expect(findCycles(chain)).toEqual([]);
    expect(findCycles([...chain.slice(0, -1), [0]])[0]).toHaveLength(50_001);
    expect(findCycles([[1], [0], [3], [2]])).toEqual([[0, 1, 0], [2, 3, 2]]);
  });
});

describe('R57', () => {
  const pair = (condition: 'HEALTHY' | 'COMPLETE' | 'SUCCESS' | 'START', other: Container): TaskDefinition => ({ containerDefinitions: [{ name: 'api', dependsOn: [{ containerName: 'other', condition }] }, { ...other, name: 'other' }] });

  it.each([pair('START', {}), pair('HEALTHY', { healthCheck: { command: ['CMD', 'x'] } }), pair('COMPLETE', { essential: false }), pair('SUCCESS', { essential: false })])('takes %j', (definition) => {
    expect(say('R57', definition)).toEqual([]);
  });

  it.each([[pair('HEALTHY', {}), 'no health check'], [pair('HEALTHY', { healthCheck: { command: ['NONE'] } }), 'no health check'], [pair('COMPLETE', {}), 'other is essential'], [pair('SUCCESS', { essential: true }), 'other is essential']])('refuses %j', (definition, text) => {
    expect(say('R57', definition)).toEqual([expect.stringContaining(text)]);
  });

  it('leaves unknown names to R56', () => {
    expect(say('R57', withContainer({ name: 'a', dependsOn: [{ containerName: 'b', condition: 'HEALTHY' }] }))).toEqual([]);
  });
});

describe('R58', () => {
  it('takes what ECS takes', () => {
    expect(say('R58', withContainer({ restartPolicy: { enabled: true, restartAttemptPeriod: 60, ignoredExitCodes: [0] } }))).toEqual([]);
    expect(say('R58', withContainer({ restartPolicy: { enabled: true } }))).toEqual([]);
  });

  it('refuses the rest', () => {
    expect(say('R58', withContainer({ restartPolicy: { restartAttemptPeriod: 59 } }))).toEqual(['error 0.restartPolicy.restartAttemptPeriod: restartAttemptPeriod: got 59, allowed: 60 to 1800']);
    expect(say('R58', withContainer({ restartPolicy: { restartAttemptPeriod: 1801, ignoredExitCodes: Array.from({ length: 51 }, (_, code) => code) } }))).toHaveLength(2);
  });
});

describe('R59', () => {
  const mount = (sourceVolume?: string): Container => ({ name: 'api', mountPoints: [{ sourceVolume, containerPath: '/data' }] });

  it('takes volumes that are mounted', () => {
    expect(say('R59', withContainer(mount('data'), { volumes: [{ name: 'data' }] }))).toEqual([]);
    expect(say('R59', { containerDefinitions: [mount('data'), { name: 'b', volumesFrom: [{ sourceContainer: 'api' }] }], volumes: [{ name: 'data' }] })).toEqual([]);
    expect(say('R59', withContainer(mount('${environment.volume}'), { volumes: [{ name: 'data' }] }))).toEqual([]);
    expect(say('R59', withContainer(mount('data'), { volumes: [{ name: '${environment.volume}' }] }))).toEqual([]);
  });

  it.each<[TaskDefinition, string[]]>([
    [withContainer(mount('dat'), { volumes: [{ name: 'data' }] }), ['error 0.mountPoints.0.sourceVolume: there is no volume dat, did you mean data?', 'warning volumes.0.name: no container mounts the volume data']],
    [withContainer(mount('data')), ['error 0.mountPoints.0.sourceVolume: there is no volume data, volumes holds none']],
    [withContainer(mount()), ['error 0.mountPoints.0.sourceVolume: sourceVolume is missing: a mount point names its volume']],
    [withContainer({}, { volumes: [{ name: 'data' }] }), ['warning volumes.0.name: no container mounts the volume data']],
    [withContainer({}, { volumes: [{ name: 'disk', configuredAtLaunch: true }] }), ['error volumes.0.name: no container mounts disk, and a volume that is configured at launch must be mounted']],
    [withContainer(mount('data'), { volumes: [{ name: 'data' }, { name: 'data' }] }), ['error volumes.1.name: the volume data is there twice, allowed: once']],
    [withContainer({}, { volumes: [{ host: {} }] }), ['error volumes.0.name: the name of a volume: got "", allowed: 1 to 255 letters, digits, _ -']],
    [withContainer({ name: 'api', volumesFrom: [{ sourceContainer: 'db' }] }), ['error 0.volumesFrom.0.sourceContainer: there is no container db, allowed: api']],
  ])('%j', (definition, findings) => {
    expect(say('R59', definition)).toEqual(findings);
  });
});

describe('R60', () => {
  const checked = (image: string, command: string[], rest: Container = {}): TaskDefinition => withContainer({ ...rest, image, healthCheck: { command } });
  const curl = ['CMD-SHELL', 'curl -f http://localhost/ || exit 1'];

  it.each([
    ['gcr.io/distroless/nodejs22-debian12', curl, 'a shell'], ['gcr.io/distroless/static:nonroot', ['CMD', '/usr/bin/curl', '-f', 'http://x'], 'curl'],
    ['gcr.io/distroless/base:debug', ['CMD', 'curl', 'http://x'], 'curl'], ['cgr.dev/chainguard/static:latest', curl, 'a shell'], ['node:22-slim', curl, 'curl'],
    ['public.ecr.aws/docker/library/node:22-bookworm-slim', ['CMD-SHELL', 'curl -f http://x || wget -q http://x || exit 1'], 'curl or wget'], ['node:22-alpine', ['CMD', 'curl', 'x'], 'curl'],
    ['python:3.13-slim', ['CMD-SHELL', 'if curl -f x; then exit 0; fi'], 'curl'], ['gcr.io/distroless/base', ['CMD', 'sh', '-c', 'true'], 'a shell'],
  ])('%s with %j needs %s', (image, command, program) => {
    expect(say('R60', checked(image, command))).toEqual([`warning 0.healthCheck.command: the check needs ${program}, which ${image} does not have`]);
  });

  it.each([
    ['node:22', curl], ['node:22-slim', ['CMD', 'node', '-e', 'fetch("http://x")']], ['node:22-slim', ['CMD-SHELL', 'node check.js # not curl']], ['node:22-alpine', ['CMD', 'wget', '-q', 'x']],
    ['node:22-alpine', ['CMD-SHELL', 'curl -f x || wget -q x']], ['gcr.io/distroless/base:debug-nonroot', ['CMD-SHELL', 'wget -q x']], ['123456789012.dkr.ecr.eu-central-1.amazonaws.com/api:1', curl],
    ['team/node:22-slim', curl], ['${images.api}', curl], ['', curl], ['Not An Image', curl], ['gcr.io/distroless/static', ['NONE']], ['gcr.io/distroless/static', ['CMD', '/app/health']],
  ])('takes %s with %j', (image, command) => {
    expect(say('R60', checked(image, command))).toEqual([]);
  });

  it('takes a program that the container installs when it starts', () => {
    expect(say('R60', checked('debian:13', curl, { command: ['sh', '-c', 'apt-get install -y curl && exec app'] }))).toEqual([]);
  });
});
