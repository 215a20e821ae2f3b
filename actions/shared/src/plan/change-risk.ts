/** What a change can do, the riskiest first. */
export const risks = ['port', 'role', 'secret', 'command', 'image', 'health check', 'network', 'environment', 'roll-out', 'other', 'size', 'logging', 'label'] as const;
export type Risk = (typeof risks)[number];

const rules: readonly (readonly [pattern: RegExp, risk: Risk])[] = [
  [/healthCheck/, 'health check'],
  [/portMappings|loadBalancers|serviceRegistries/, 'port'],
  [/taskRoleArn|executionRoleArn/, 'role'],
  [/\.secrets\[|repositoryCredentials|secretOptions/, 'secret'],
  [/\.(command|entryPoint|workingDirectory|user|privileged|readonlyRootFilesystem|linuxParameters)\b/, 'command'],
  [/\.image$/, 'image'],
  [/networkConfiguration|networkMode|runtimePlatform|platformVersion|launchType|capacityProvider/, 'network'],
  [/\.environment\[|environmentFiles/, 'environment'],
  [/deploymentConfiguration|deploymentController|availabilityZoneRebalancing|schedulingStrategy/, 'roll-out'],
  [/(^|\.)(cpu|memory|memoryReservation|desiredCount)$|ephemeralStorage/, 'size'],
  [/logConfiguration|firelens/, 'logging'],
  [/dockerLabels|(^|\.)tags\[|enableECSManagedTags|propagateTags/, 'label'],
];

/** By the path in ECS's words, such as `containerDefinitions[web].portMappings[3000/tcp]`. */
export function riskOf(path: string): Risk {
  return rules.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
}

const meanings: Readonly<Record<Risk, string>> = {
  'port': 'Requests go elsewhere: the load balancer and whoever calls the service must agree.',
  'role': 'The task may do other things, or no longer what it needs.',
  'secret': 'The execution role must be able to read it before a task starts.',
  'command': 'Another program starts, or with other rights.',
  'image': 'Other code runs.',
  'health check': 'ECS decides otherwise which tasks are well; a wrong one fails the roll-out.',
  'network': 'Tasks run elsewhere, or reach and are reached by others.',
  'environment': 'The program is configured otherwise.',
  'roll-out': 'How this and later releases roll out, and go back, changes.',
  'other': 'See the ECS API Reference.',
  'size': 'Tasks get more or less, and cost so.',
  'logging': 'Logs go elsewhere or look different.',
  'label': 'Nothing that runs changes.',
};

export function meaningOf(risk: Risk): string {
  return meanings[risk];
}

export function compareRisks(a: Risk, b: Risk): number {
  return risks.indexOf(a) - risks.indexOf(b);
}
