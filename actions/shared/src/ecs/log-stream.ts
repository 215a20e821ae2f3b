export interface LogStream {
  group: string;
  name: string;
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** The stream that the awslogs driver writes one container of one task to, or null where the container logs elsewhere. */
export function logStreamOf(definition: unknown, containerName: string, taskId: string): LogStream | null {
  const containers = record(definition)['containerDefinitions'];
  const container = (Array.isArray(containers) ? (containers as unknown[]) : []).map(record).find((candidate) => candidate['name'] === containerName);
  const configuration = record(container?.['logConfiguration']);
  const options = record(configuration['options']);
  const group = options['awslogs-group'];
  const prefix = options['awslogs-stream-prefix'];
  if (configuration['logDriver'] !== 'awslogs' || typeof group !== 'string' || typeof prefix !== 'string') return null;
  return { group, name: `${prefix}/${containerName}/${taskId}` };
}
