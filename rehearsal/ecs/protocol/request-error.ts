import { EcsError } from '../ecs-error.ts';
import type { Finding } from './findings.ts';

/**
 * What ECS says where a required member is missing. From people's reports: `Tasks cannot be empty.`, `Services cannot be
 * empty.`, `Container list cannot be empty.`, `Family should not be null or empty.`; the rest in their manner (?).
 */
const missingTexts: Readonly<Record<string, { readonly code: string; readonly message: string }>> = {
  'DescribeTasks.tasks': { code: 'InvalidParameterException', message: 'Tasks cannot be empty.' },
  'DescribeServices.services': { code: 'InvalidParameterException', message: 'Services cannot be empty.' },
  'RegisterTaskDefinition.family': { code: 'ClientException', message: 'Family should not be null or empty.' },
  'RegisterTaskDefinition.containerDefinitions': { code: 'ClientException', message: 'Container list cannot be empty.' },
  'RunTask.taskDefinition': { code: 'InvalidParameterException', message: 'TaskDefinition can not be blank.' },
  'StopTask.task': { code: 'InvalidParameterException', message: 'Task can not be blank.' },
  'CreateService.serviceName': { code: 'InvalidParameterException', message: 'Service name can not be blank.' },
};

/**
 * All that is wrong with a request as the one error that ECS would answer: wrong JSON types come before everything else,
 * as a SerializationException. AWS stops at the first finding and ignores unknown members; here all are told, with their
 * places, and unknown members are refused: a typing error must not wait for AWS.
 */
export function toRequestError(action: string, findings: readonly Finding[]): EcsError {
  const wrongTypes = findings.filter(({ kind }) => kind === 'type');
  if (wrongTypes.length > 0) return new EcsError('SerializationException', wrongTypes.map(({ path, message }) => (path === '' ? message : `${message} (at ${path})`)).join('; '));
  const [first] = findings;
  const known = first === undefined || findings.length > 1 ? undefined : missingTexts[`${action}.${first.path}`];
  if (first?.kind === 'required' && known !== undefined) return new EcsError(known.code, known.message);
  const texts = findings.map((finding) => describeFinding(action, finding));
  // The count, as other services of AWS begin theirs; whether ECS does is not known (?).
  return new EcsError('InvalidParameterException', texts.length === 1 ? (texts[0] ?? '') : `${texts.length} validation errors detected: ${texts.join(' ')}`);
}

function describeFinding(action: string, { kind, path, message }: Finding): string {
  if (kind === 'required') return missingTexts[`${action}.${path}`]?.message ?? `${path} can not be blank.`;
  if (kind === 'unknown') return `Unknown parameter in input: ${JSON.stringify(path)}.`;
  return `${path} ${message}.`;
}
