import type { ContainerDefinitionInput } from '../../state/records.ts';
import { makeContainer, makeDefinition } from '../make-task-definition.ts';
import { withContainer, withContainers, type RuleExample } from './rule-example.ts';

type Health = NonNullable<ContainerDefinitionInput['healthCheck']>;
type Condition = 'COMPLETE' | 'HEALTHY' | 'START' | 'SUCCESS';

const health = (changed: Health) => withContainer({ healthCheck: { command: ['CMD-SHELL', 'true'], ...changed } });
const waitsFor = (containerName: string, condition: Condition = 'START') => ({ dependsOn: [{ containerName, condition }] });
const ulimit = (softLimit: number, hardLimit: number) => ({ name: 'nofile' as const, softLimit, hardLimit });
const mounting = (sourceVolume: string, definition: Parameters<typeof makeDefinition>[0]) =>
  makeDefinition({ containerDefinitions: [makeContainer({ mountPoints: [{ sourceVolume, containerPath: '/data' }] })], ...definition });

/** Health, order, restart, stop, volumes. */
export const lifecycleExamples: Readonly<Record<string, RuleExample>> = {
  'health-command': { breaks: health({ command: ['curl', '/'] }), text: 'Container health check command must start with CMD or CMD-SHELL.', keeps: health({ command: ['CMD', 'true'] }) },
  'health-interval': { breaks: health({ interval: 4 }), text: 'Container health check interval must be between 5 and 300 seconds.', keeps: health({ interval: 5 }) },
  'health-timeout': { breaks: health({ timeout: 61 }), text: 'Container health check timeout must be between 2 and 60 seconds.', keeps: health({ timeout: 60 }) },
  'health-retries': { breaks: health({ retries: 11 }), text: 'Container health check retries must be between 1 and 10.', keeps: health({ retries: 10 }) },
  'health-start-period': { breaks: health({ startPeriod: 301 }), text: 'Container health check startPeriod must be between 0 and 300 seconds.', keeps: health({ startPeriod: 0 }) },
  'dependency-unknown': { breaks: withContainer(waitsFor('db')), text: "Cannot depend on container + 'db' because it does not exist.", keeps: withContainers(waitsFor('db'), { name: 'db' }) },
  'dependency-on-itself': { breaks: withContainer(waitsFor('app')), text: 'A container cannot depend on itself.', keeps: withContainers(waitsFor('db'), { name: 'db' }) },
  'dependency-essential': {
    breaks: withContainers(waitsFor('init', 'SUCCESS'), { name: 'init' }), text: 'A dependency container with SUCCESS or COMPLETE condition cannot be an essential container',
    keeps: withContainers(waitsFor('init', 'SUCCESS'), { name: 'init', essential: false }),
  },
  'dependency-health': {
    breaks: withContainers(waitsFor('db', 'HEALTHY'), { name: 'db' }), text: 'A dependency container with HEALTHY condition must have health check configured',
    keeps: withContainers(waitsFor('db', 'HEALTHY'), { name: 'db', healthCheck: { command: ['CMD-SHELL', 'true'] } }),
  },
  'dependency-cycle': {
    breaks: withContainers(waitsFor('a'), { name: 'a', ...waitsFor('b') }, { name: 'b', ...waitsFor('a') }), text: 'Container dependsOn contains a cycle.',
    keeps: withContainers({ dependsOn: [{ containerName: 'a', condition: 'START' }, { containerName: 'b', condition: 'START' }] }, { name: 'a', ...waitsFor('b') }, { name: 'b' }),
  },
  'start-timeout-least': { breaks: withContainer({ startTimeout: 1 }), text: "Granular start timeout on container 'app' must be at least 2 seconds.", keeps: withContainer({ startTimeout: 2 }) },
  'stop-timeout-least': { breaks: withContainer({ stopTimeout: 1 }), text: "Granular stop timeout on container 'app' must be at least 2 seconds.", keeps: withContainer({ stopTimeout: 2 }) },
  'restart-attempt-period': {
    breaks: withContainer({ restartPolicy: { enabled: true, restartAttemptPeriod: 59 } }), text: "The 'restartAttemptPeriod' setting for container 'app' must be between 60 and 1800.", keeps: withContainer({ restartPolicy: { enabled: true, restartAttemptPeriod: 60 } }),
  },
  'ignored-exit-codes': {
    breaks: withContainer({ restartPolicy: { enabled: true, ignoredExitCodes: Array.from({ length: 51 }, (_, code) => code) } }), text: "The 'ignoredExitCodes' setting for container 'app' must not contain more than 50 exit codes.",
    keeps: withContainer({ restartPolicy: { enabled: true, ignoredExitCodes: [0] } }),
  },
  'ulimit-order': { breaks: withContainer({ ulimits: [ulimit(2, 1)] }), text: "Invalid 'ulimits' setting. The soft limit of 'nofile' must not be greater than its hard limit.", keeps: withContainer({ ulimits: [ulimit(1, 1)] }) },
  'ulimit-twice': { breaks: withContainer({ ulimits: [ulimit(1, 1), ulimit(2, 2)] }), text: "Invalid 'ulimits' setting. 'nofile' is specified multiple times.", keeps: withContainer({ ulimits: [ulimit(1, 1), { name: 'nproc', softLimit: 1, hardLimit: 1 }] }) },
  'volume-name': { breaks: makeDefinition({ volumes: [{ name: 'a b' }] }), text: 'Volume.name contains invalid characters.', keeps: makeDefinition({ volumes: [{ name: 'a-b' }] }) },
  'volume-twice': { breaks: makeDefinition({ volumes: [{ name: 'data' }, { name: 'data' }] }), text: 'Volume names must be unique within a Task Definition.', keeps: makeDefinition({ volumes: [{ name: 'data' }, { name: 'tmp' }] }) },
  'volume-unknown': { breaks: mounting('data', {}), text: "Unknown volume 'data'.", keeps: mounting('data', { volumes: [{ name: 'data' }] }) },
  'mount-path': {
    breaks: makeDefinition({ volumes: [{ name: 'data' }], containerDefinitions: [makeContainer({ mountPoints: [{ sourceVolume: 'data' }] })] }), text: 'Container.mountPoint.containerPath should not be null or empty.', keeps: mounting('data', { volumes: [{ name: 'data' }] }),
  },
  'volume-unmounted': {
    breaks: makeDefinition({ volumes: [{ name: 'disk', configuredAtLaunch: true }] }), text: 'Volumes [disk] are not referenced by any of the containers.', keeps: mounting('disk', { volumes: [{ name: 'disk', configuredAtLaunch: true }] }),
  },
  'volumes-from-unknown': { breaks: withContainer({ volumesFrom: [{ sourceContainer: 'db' }] }), text: "Invalid 'volumesFrom' setting. Unknown container: 'db'.", keeps: withContainers({ volumesFrom: [{ sourceContainer: 'db' }] }, { name: 'db' }) },
  'tmpfs-size': {
    breaks: withContainer({ linuxParameters: { tmpfs: [{ containerPath: '/tmp', size: 0 }] } }), text: "Invalid 'tmpfs' setting for container 'app'. The size must be at least 1 MiB.", keeps: withContainer({ linuxParameters: { tmpfs: [{ containerPath: '/tmp', size: 1 }] } }),
  },
};
