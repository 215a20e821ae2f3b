import type { ServiceDeploymentObservation, ServiceObservation } from '../../ecs/observation.ts';
import { imagesOf } from '../../ecs/task-definition-content.ts';
import { shortArn } from '../deployment-verdict.ts';

/** A service deployment that has its end; every other is under way. */
const ended = new Set(['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED']);

/** The stall trap: a roll-back uses up the last completed deployment, and deploying over it leaves ECS nothing to go back to. */
export function underWayFindings(services: ReadonlyMap<string, ServiceObservation>, deployments: ReadonlyMap<string, ServiceDeploymentObservation>): string[] {
  return [...services].flatMap(([name, { serviceDeployment }]) => {
    const found = deployments.get(serviceDeployment);
    if (found === undefined || ended.has(found.status)) return [];
    const what = found.status.startsWith('ROLLBACK') ? 'a roll-back under way' : 'a deployment under way';
    return [`${name} has ${what} (${found.status}, ${found.arn}): wait for its end, or stop it with \`aws ecs stop-service-deployment\`.`];
  });
}

/** Alarms in ALARM at the start are ignored for the whole deployment: nothing would watch over it. */
export function alarmFindings(services: ReadonlyMap<string, ServiceObservation>, inAlarm: ReadonlySet<string>): string[] {
  return [...services].flatMap(([name, { alarmNames }]) => {
    const ringing = alarmNames.filter((alarm) => inAlarm.has(alarm));
    return ringing.length === 0 ? [] : [`${name}: ${ringing.join(', ')} ${ringing.length === 1 ? 'is' : 'are'} in ALARM already, and ECS would not heed ${ringing.length === 1 ? 'it' : 'them'}. Mend the cause first.`];
  });
}

/** What a service goes back to must still be there, and mean the same bits. */
export function returnFindings(name: string, { arn, status, definition }: { arn: string; status: string; definition: object }): string[] {
  const unpinned = Object.entries(imagesOf(definition)).filter(([, image]) => !/@sha256:[0-9a-f]{64}$/.test(image));
  return [
    ...(status === 'ACTIVE' ? [] : [`${name} runs ${shortArn(arn)}, which is ${status}: a deregistered revision cannot be gone back to. Register its content again and let the service run that.`]),
    ...unpinned.map(([container, image]) => `${name} runs ${shortArn(arn)}, whose container ${container} has the image ${image}: going back there may bring other bits. Deploy its content once with the digest (@sha256:…).`),
  ];
}
