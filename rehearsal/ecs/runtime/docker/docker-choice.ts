import { REHEARSAL_LABEL } from '../../../machine/docker.ts';
import type { RuntimeChoice } from '../../start-ecs.ts';
import { createDockerRuntime } from './docker-runtime.ts';
import { serveTaskEndpoint } from './task-endpoint-server.ts';
import { createTaskEndpoint } from './task-endpoint.ts';

export interface DockerChoiceOptions {
  readonly dockerHost: string;
  readonly network: string;
  /** Value of the label by which a tear-down finds what tasks leave. */
  readonly label: string;
  readonly nodeImage: string;
  readonly hostAddress: string;
  /** `host:port` of the registry that stands in for ECR; none: this ECS's own address, which passes it through. */
  readonly registry?: string | undefined;
  /** AWS_ENDPOINT_URL of tasks; none: this ECS's own address as tasks reach it. */
  readonly taskAwsUrl?: string | undefined;
  readonly cpu?: 'limit' | 'shares' | undefined;
  readonly healthCheckScale?: number;
}

/** Real containers for `startEcs`, with what tasks ask at 169.254.170.2. */
export function createDockerChoice(options: DockerChoiceOptions): RuntimeChoice {
  const { dockerHost, network, label, nodeImage, hostAddress } = options;
  return {
    kind: 'own',
    create: async ({ settings, clock, random, faults, aws, port, log }) => {
      const endpoint = createTaskEndpoint({ roles: aws.roles, clock });
      const server = await serveTaskEndpoint(endpoint, { host: hostAddress });
      const runtime = createDockerRuntime({
        ...{ dockerHost, network, hostAddress, nodeImage, clock, random, faults, log, logs: aws.logs, cpu: options.cpu ?? 'limit', healthCheckScale: options.healthCheckScale ?? 1 },
        labels: { [REHEARSAL_LABEL]: label },
        taskEndpoint: { endpoint, port: server.port },
        registry: { host: options.registry ?? `127.0.0.1:${String(port)}`, password: 'local' },
        environment: {
          AWS_ENDPOINT_URL: options.taskAwsUrl ?? `http://host.docker.internal:${String(port)}`,
          ...{ AWS_REGION: settings.region, AWS_DEFAULT_REGION: settings.region, AWS_EXECUTION_ENV: 'AWS_ECS_FARGATE' },
        },
      });
      // Calls need not wait for it; the first task does, and says what is wrong.
      runtime.prepare().catch((error: unknown) => log(`The container engine is not ready for tasks: ${String(error)}`));
      const close = async (): Promise<void> => {
        await runtime.close();
        await server.stop();
      };
      return { name: 'docker', launch: (...task) => runtime.launch(...task), stop: (task) => runtime.stop(task), kill: (...container) => runtime.kill(...container), close };
    },
  };
}
