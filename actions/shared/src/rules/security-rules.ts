import { showValue } from '../json-object.ts';
import type { DocumentPath } from '../yaml-document.ts';
import { containersOf, isWindows } from './containers-of.ts';
import type { PlacedContainer } from './containers-of.ts';
import { isReference } from './rule.ts';
import type { Container, DefinitionRule, Report, TaskDefinition } from './rule.ts';
import { hasWritableTemporaryFolder, mountsByContainer } from './writable-paths.ts';

const checkedOn = '2026-11-26';
const practices = 'ECS Developer Guide, Task and container security best practices';

export const securityRules: readonly DefinitionRule[] = [
  {
    id: 'R62', title: 'The root file system of a container is read-only', severity: 'warning', inProduction: 'error', checkedOn, source: `${practices}; Security Hub ECS.5`,
    help: 'Set readonlyRootFilesystem: true, and mount a tmpfs or a volume where the program must write. What breaks in can then change no program.',
    check: forLinux(({ container, path }, report) => {
      const { readonlyRootFilesystem } = container;
      if (readonlyRootFilesystem === true) return;
      report([...path, 'readonlyRootFilesystem'], `readonlyRootFilesystem: got ${showValue(readonlyRootFilesystem)}, better: true, with a tmpfs or a volume where ${nameOf(container)} writes`);
    }),
  },
  {
    id: 'R63', title: 'Where the root file system is read-only, /tmp is a tmpfs or a volume', severity: 'warning', checkedOn, source: 'ECS API Reference, LinuxParameters tmpfs (on Fargate since 2026-01)',
    help: 'Most run times and libraries write there. Add linuxParameters.tmpfs with containerPath /tmp and a size in MiB, or a mount point; or set TMPDIR to a place that can be written to.',
    check: ({ definition }, report) => {
      if (isWindows(definition)) return;
      const mounts = mountsByContainer(definition);
      for (const { container, path } of containersOf(definition)) {
        if (container.readonlyRootFilesystem !== true || hasWritableTemporaryFolder(container, mounts)) continue;
        report([...path, 'readonlyRootFilesystem'], `${nameOf(container)} cannot write to /tmp: its root file system is read-only, and neither tmpfs nor a volume is mounted there`, { at: 'key' });
      }
    },
  },
  {
    id: 'R64', title: 'A container runs as a user other than root', severity: 'warning', inProduction: 'error', checkedOn, source: `${practices}; Security Hub ECS.20`,
    help: 'Name a user of the image, best by its number: a name that the image does not have stops the task. Without user the image decides, and most decide for root.',
    check: forLinux(({ container, path }, report) => reportUser(container, [...path, 'user'], report)),
  },
  {
    id: 'R65', title: 'A container drops all capabilities and has an init process', severity: 'warning', checkedOn, source: `${practices}; ECS API Reference, LinuxParameters`,
    help: 'linuxParameters: { capabilities: { drop: [ALL] }, initProcessEnabled: true }. A program as process 1 ignores SIGTERM unless it handles it, so that every stop ends in SIGKILL, and nobody reaps its children.',
    check: forLinux(({ container, path }, report, { pidMode }) => {
      const { capabilities, initProcessEnabled } = container.linuxParameters ?? {};
      const drop = capabilities?.drop ?? [];
      if (!drop.some((name) => name.toUpperCase() === 'ALL' || isReference(name))) {
        report([...path, 'linuxParameters', 'capabilities', 'drop'], `${nameOf(container)} keeps capabilities of the container runtime's default set; better: drop: [ALL]`);
      }
      // With one process space for the task, process 1 is not the container's.
      if (initProcessEnabled === true || pidMode === 'task' || bringsInit(container)) return;
      report([...path, 'linuxParameters', 'initProcessEnabled'], `initProcessEnabled: got ${showValue(initProcessEnabled)}, better: true, so that SIGTERM reaches ${nameOf(container)}`);
    }),
  },
  {
    id: 'R66', title: 'Files of EFS travel encrypted, and an access point decides on its root directory alone', severity: 'warning', checkedOn, source: 'ECS API Reference, EFSVolumeConfiguration transitEncryption, rootDirectory',
    help: 'Set transitEncryption: ENABLED; the default is DISABLED. AWS refuses IAM authorization and access points without it, and beside an access point any rootDirectory but /.',
    check: ({ definition: { volumes = [] } }, report) => {
      for (const [index, { efsVolumeConfiguration: efs }] of volumes.entries()) {
        const { transitEncryption, rootDirectory = '/', authorizationConfig: { iam, accessPointId } = {} } = efs ?? {};
        if (accessPointId !== undefined && !['', '/'].includes(rootDirectory) && !isReference(rootDirectory)) {
          report(['volumes', index, 'efsVolumeConfiguration', 'rootDirectory'], `rootDirectory: got ${showValue(rootDirectory)}, allowed beside an access point: nothing, or /`, { severity: 'error' });
        }
        if (efs === undefined || transitEncryption === 'ENABLED' || isReference(transitEncryption ?? '')) continue;
        const needs = iam === 'ENABLED' ? 'IAM authorization' : accessPointId === undefined ? undefined : 'an access point';
        const place = ['volumes', index, 'efsVolumeConfiguration', 'transitEncryption'];
        const got = `transitEncryption: got ${showValue(transitEncryption)}, allowed: ENABLED`;
        if (needs === undefined) report(place, got);
        else report(place, `${got}, because ${needs} is used`, { severity: 'error' });
      }
    },
  },
  {
    id: 'R67', title: 'Fault injection, terminals and standard input are off in production', severity: 'warning', checkedOn, source: 'ECS API Reference, enableFaultInjection, pseudoTerminal, interactive',
    help: 'They are for experiments and for debugging. Remove them from what production runs, or silence this rule with the reason.',
    check: ({ definition, target }, report) => {
      if (target.profile !== 'production') return;
      if (definition.enableFaultInjection === true) report(['enableFaultInjection'], 'enableFaultInjection: got true, better in production: false');
      for (const { container, path } of containersOf(definition)) {
        for (const name of ['interactive', 'pseudoTerminal'] as const) if (container[name] === true) report([...path, name], `${name}: got true, better in production: false`);
      }
    },
  },
];

/** Windows has neither these users nor linuxParameters, and no read-only root. */
function forLinux(look: (placed: PlacedContainer, report: Report, definition: TaskDefinition) => void): DefinitionRule['check'] {
  return ({ definition }, report) => {
    if (isWindows(definition)) return;
    for (const placed of containersOf(definition)) look(placed, report, definition);
  };
}

function reportUser({ user, name = 'the container' }: Container, path: DocumentPath, report: Report): void {
  if (user !== undefined && isReference(user)) return;
  if (user === undefined || user === '') report(path, `user is missing: ${name} runs as the image's user, which is root where the image names none`);
  else if (/^(?:root|0+)(?::|$)/.test(user)) report(path, `user: got ${showValue(user)}, allowed: a user other than root, such as '1000'`);
}

const initPrograms = ['tini', 'tini-static', 'dumb-init', 'catatonit', 's6-svscan', 'init'];

function bringsInit({ entryPoint = [], command = [] }: Container): boolean {
  const program = [...entryPoint, ...command][0] ?? '';
  return initPrograms.includes(program.slice(program.lastIndexOf('/') + 1));
}

function nameOf({ name = 'the container' }: Container): string {
  return name;
}
