import type { ContainerDefinition } from '@aws-sdk/client-ecs';

/** How a task of a case behaves. A family ends in `--<behaviour>`, which is what the scripted runtime goes by. */
export const behaviours = {
  /** Runs until it is told to stop, then ends well. */
  'runs': shell('trap "exit 0" TERM; sleep 3600 & wait'),
  /** Ends well after a moment. */
  'exits-0': shell('sleep 0.3; exit 0'),
  'exits-3': shell('sleep 0.3; exit 3'),
  /** Ends badly as soon as it has started. */
  'crashes': shell('exit 1'),
  /** Runs on when it is told to stop. */
  'ignores-term': { ...shell('trap "" TERM; sleep 3600'), stopTimeout: 2 },
  /** Its image cannot be pulled: nothing listens at that registry. */
  'no-image': { ...shell('exit 0'), image: '127.0.0.1:9/conformance/missing:1' },
  /** Answers requests at port 8080. */
  'web': { ...shell('mkdir -p /tmp/www; echo here > /tmp/www/index.html; trap "exit 0" TERM; httpd -f -p 8080 -h /tmp/www & wait'), portMappings: [{ containerPort: 8080 }] },
  /** Runs, and answers no request. */
  'deaf': { ...shell('trap "exit 0" TERM; sleep 3600 & wait'), portMappings: [{ containerPort: 8080 }] },
  /** Its health check passes. */
  'healthy': { ...shell('trap "exit 0" TERM; sleep 3600 & wait'), healthCheck: healthCheck('exit 0') },
  /** Its health check fails, always. */
  'unhealthy': { ...shell('trap "exit 0" TERM; sleep 3600 & wait'), healthCheck: healthCheck('exit 1') },
} as const satisfies Readonly<Record<string, Partial<ContainerDefinition>>>;

export type BehaviourName = keyof typeof behaviours;

export function familySuffix(behaviour: BehaviourName): string {
  return `--${behaviour}`;
}

function shell(script: string): Partial<ContainerDefinition> {
  return { command: ['sh', '-c', script] };
}

/** As quick as ECS allows: it looks every five seconds and needs one failure. */
function healthCheck(script: string): ContainerDefinition['healthCheck'] {
  return { command: ['CMD-SHELL', script], interval: 5, timeout: 2, retries: 1, startPeriod: 0 };
}
