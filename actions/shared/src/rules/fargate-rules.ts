import { showValue } from '../json-object.ts';
import { showPath } from '../schema-findings.ts';
import type { DocumentPath } from '../yaml-document.ts';
import { containersOf, mayRunOnFargate } from './containers-of.ts';
import { fargateSizeRules } from './fargate-size-rules.ts';
import { isReference } from './rule.ts';
import type { Container, DefinitionRule, Report, TaskDefinition } from './rule.ts';

const checkedOn = '2026-11-26';
const source = 'ECS Developer Guide, Task definition differences for Fargate';
const allowedCapability = 'SYS_PTRACE';

/** What Fargate asks for beside sizes. A definition that is for other compatibilities only may break these. */
const fargateOnlyRules: readonly DefinitionRule[] = [
  {
    id: 'R4', title: 'The network mode is awsvpc', severity: 'error', checkedOn, source,
    help: 'Fargate gives every task a network interface of its own, which is awsvpc. Left out, the mode is bridge.',
    check: onFargate(({ networkMode }, report) => {
      if (networkMode === undefined) report(['networkMode'], 'networkMode is missing, which means bridge; allowed on Fargate: awsvpc');
      else if (networkMode !== 'awsvpc' && !isReference(networkMode)) report(['networkMode'], `networkMode: got ${showValue(networkMode)}, allowed on Fargate: awsvpc`);
    }),
  },
  {
    id: 'R5', title: 'requiresCompatibilities names FARGATE', severity: 'warning', checkedOn,
    source: 'ECS API Reference, RegisterTaskDefinition requiresCompatibilities',
    help: 'With it AWS checks the definition for Fargate when it is registered; without it, what Fargate cannot do shows when the first task starts.',
    check: onFargate(({ requiresCompatibilities = [] }, report) => {
      if (requiresCompatibilities.length === 0) report(['requiresCompatibilities'], 'requiresCompatibilities is missing; with [FARGATE], AWS checks the definition when it is registered');
    }),
  },
  {
    id: 'R6', title: 'Nothing is asked for that Fargate lacks', severity: 'error', checkedOn, source,
    help: 'Fargate has no host to reach into, so AWS refuses the parameter. Remove it.',
    check: onFargate((definition, report) => {
      if (isGiven(definition.placementConstraints)) refuse(['placementConstraints'], report);
      if (isGiven(definition.ipcMode)) refuse(['ipcMode'], report);
      for (const { container, path } of containersOf(definition)) reportUnsupported(container, { path, report });
    }),
  },
  {
    id: 'R7', title: 'The PID mode is task, or none is given', severity: 'error', checkedOn, source,
    help: 'Fargate has no host whose processes a task could see. Use pidMode: task where containers must see each other\'s processes.',
    check: onFargate(({ pidMode }, report) => {
      if (isGiven(pidMode) && pidMode !== 'task') report(['pidMode'], `pidMode: got ${showValue(pidMode)}, allowed on Fargate: task`);
    }),
  },
  {
    id: 'R8', title: 'No capability but SYS_PTRACE is added', severity: 'error', checkedOn,
    source: 'ECS API Reference, KernelCapabilities',
    help: 'Fargate gives containers Docker\'s default capabilities and no other; SYS_PTRACE is for debuggers. Remove the others, or drop what is not needed.',
    check: onFargate((definition, report) => {
      for (const { container, path } of containersOf(definition)) {
        for (const [index, capability] of (container.linuxParameters?.capabilities?.add ?? []).entries()) {
          const place = [...path, 'linuxParameters', 'capabilities', 'add', index];
          if (capability !== allowedCapability && !isReference(capability)) report(place, `${showPath(place)}: got ${showValue(capability)}, allowed on Fargate: ${allowedCapability}`);
        }
      }
    }),
  },
  {
    id: 'R9', title: 'No devices, shared memory or swap are set', severity: 'error', checkedOn,
    source: 'ECS API Reference, LinuxParameters',
    help: 'They are settings of a host. Remove them; tmpfs is allowed, and serves where /dev/shm is too small.',
    check: onFargate((definition, report) => {
      for (const { container: { linuxParameters = {} }, path } of containersOf(definition)) {
        for (const key of ['devices', 'sharedMemorySize', 'maxSwap', 'swappiness'] as const) {
          if (isGiven(linuxParameters[key])) refuse([...path, 'linuxParameters', key], report);
        }
      }
    }),
  },
  {
    id: 'R11', title: 'Volumes are not of a host or of Docker', severity: 'error', checkedOn, source,
    help: 'Fargate has ephemeral storage (a volume with a name only), EFS, S3 Files and EBS. Nothing of a host can be mounted.',
    check: onFargate(({ volumes = [] }, report) => {
      for (const [index, { dockerVolumeConfiguration, fsxWindowsFileServerVolumeConfiguration, host }] of volumes.entries()) {
        for (const [key, value] of Object.entries({ dockerVolumeConfiguration, fsxWindowsFileServerVolumeConfiguration })) {
          if (value !== undefined) refuse(['volumes', index, key], report);
        }
        if (isGiven(host?.sourcePath)) refuse(['volumes', index, 'host', 'sourcePath'], report);
      }
    }),
  },
  {
    id: 'R14', title: 'No Elastic Inference accelerators are asked for', severity: 'error', checkedOn,
    source: 'ECS API Reference, InferenceAccelerator; the service ended in 2024',
    help: 'Amazon Elastic Inference is gone, and AWS refuses the parameter. Remove it.',
    check: ({ definition: { inferenceAccelerators } }, report) => {
      if (inferenceAccelerators !== undefined) report(['inferenceAccelerators'], 'inferenceAccelerators: not allowed, Amazon Elastic Inference is gone', { at: 'key' });
    },
  },
  {
    id: 'R15', title: 'No App Mesh proxy is configured', severity: 'warning', checkedOn,
    source: 'AWS App Mesh User Guide, end of support on 2026-09-30',
    help: 'proxyConfiguration is for App Mesh, whose support has ended. Service Connect does the same in the service.',
    check: ({ definition: { proxyConfiguration } }, report) => {
      if (proxyConfiguration !== undefined) report(['proxyConfiguration'], 'proxyConfiguration: App Mesh is no longer supported; better: Service Connect, in the service', { at: 'key' });
    },
  },
  {
    id: 'R16', title: 'Kernel parameters are allowed', severity: 'note', checkedOn,
    source: 'ECS API Reference, SystemControl; Fargate platform version 1.4.0',
    help: 'Nothing to do. Some validators refuse systemControls on Fargate; platform version 1.4.0 has them.',
    check: onFargate((definition, report) => {
      for (const { container, path } of containersOf(definition)) {
        if (isGiven(container.systemControls)) report([...path, 'systemControls'], `${showPath([...path, 'systemControls'])}: allowed from platform version 1.4.0; net.* holds for all containers of the task`, { at: 'key' });
      }
    }),
  },
];

const byNumber = (a: DefinitionRule, b: DefinitionRule): number => Number(a.id.slice(1)) - Number(b.id.slice(1));

/** R1 to R16. */
export const fargateRules: readonly DefinitionRule[] = [...fargateSizeRules, ...fargateOnlyRules].sort(byNumber);

function onFargate(check: (definition: TaskDefinition, report: Report) => void): DefinitionRule['check'] {
  return ({ definition }, report) => {
    if (mayRunOnFargate(definition)) check(definition, report);
  };
}

/** AWS answers definitions with empty lists for what nobody gave; these and `false` ask for nothing. */
function isGiven(value: unknown): boolean {
  return value !== undefined && value !== false && value !== '' && !(Array.isArray(value) && value.length === 0);
}

function refuse(path: DocumentPath, report: Report): void {
  report(path, `${showPath(path)}: not allowed on Fargate`, { at: 'key' });
}

const unsupportedKeys = ['disableNetworking', 'dnsServers', 'dnsSearchDomains', 'dockerSecurityOptions', 'extraHosts', 'links', 'privileged'] as const;

function reportUnsupported(container: Container, { path, report }: { path: DocumentPath; report: Report }): void {
  for (const key of unsupportedKeys) {
    if (isGiven(container[key])) refuse([...path, key], report);
  }
  for (const [index, { type }] of (container.resourceRequirements ?? []).entries()) {
    const place = [...path, 'resourceRequirements', index, 'type'];
    if (type === 'GPU' || type === 'InferenceAccelerator') report(place, `${showPath(place)}: got ${showValue(type)}, which Fargate does not have`);
  }
}
