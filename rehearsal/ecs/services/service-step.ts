import type { EcsTimings } from '../settings.ts';
import type { DeploymentRecord, ServiceDeploymentRecord, ServiceRecord, ServiceRevisionRecord, TaskRecord } from '../state/records.ts';

/** All that the scheduler looks at. */
export interface ServiceView {
  readonly service: ServiceRecord;
  /** That of the PRIMARY deployment. */
  readonly serviceDeployment: ServiceDeploymentRecord | undefined;
  /** Those that are not STOPPED, in the order in which they were started. */
  readonly tasks: readonly TaskRecord[];
  readonly revisions: ReadonlyMap<string, ServiceRevisionRecord>;
  /** Whether tasks can be started of the revision that a roll-back would go to: its task definition may be deregistered. */
  readonly canRollBack: boolean;
  readonly nowMs: number;
  readonly timings: EcsTimings;
}

/** What a transition made of a service, and what the engine has to do about it, in this order. */
export interface ServiceStep {
  readonly service: ServiceRecord;
  readonly serviceDeployment: ServiceDeploymentRecord | undefined;
  readonly effects: readonly ServiceEffect[];
}

export type ServiceEffect =
  | { readonly kind: 'start'; readonly deploymentId: string; readonly count: number }
  | { readonly kind: 'stop'; readonly taskArn: string; readonly reason: string }
  /** A service event; the engine gives it id and time. */
  | { readonly kind: 'say'; readonly message: string }
  | { readonly kind: 'publish'; readonly notice: ServiceNotice }
  /** Look at the service again at that time, whatever happens. */
  | { readonly kind: 'look'; readonly atMs: number }
  /** Another service deployment than the current one has changed. */
  | { readonly kind: 'keep-deployment'; readonly record: ServiceDeploymentRecord }
  | { readonly kind: 'keep-revision'; readonly record: ServiceRevisionRecord };

/** For EventBridge: "ECS Deployment State Change" where it is about a deployment, "ECS Service Action" otherwise. */
export type ServiceNotice =
  | { readonly about: 'deployment'; readonly eventType: 'INFO' | 'ERROR'; readonly eventName: 'SERVICE_DEPLOYMENT_IN_PROGRESS' | 'SERVICE_DEPLOYMENT_COMPLETED' | 'SERVICE_DEPLOYMENT_FAILED'; readonly deploymentId: string; readonly reason: string }
  | { readonly about: 'service'; readonly eventType: 'INFO' | 'WARN' | 'ERROR'; readonly eventName: 'SERVICE_STEADY_STATE' | 'SERVICE_TASK_START_IMPAIRED' | 'SERVICE_TASK_PLACEMENT_FAILURE'; readonly reason: string | undefined };

export function withEffects(step: ServiceStep, ...effects: readonly ServiceEffect[]): ServiceStep {
  return { ...step, effects: [...step.effects, ...effects] };
}

/** The newest wish. Undefined only once the service is INACTIVE. */
export function primaryOf(service: ServiceRecord): DeploymentRecord | undefined {
  return service.deployments.find(({ status }) => status === 'PRIMARY');
}

export function changeDeployment(service: ServiceRecord, id: string, change: (deployment: DeploymentRecord) => DeploymentRecord): ServiceRecord {
  return { ...service, deployments: service.deployments.map((deployment) => (deployment.id === id ? change(deployment) : deployment)) };
}

/** SUCCESSFUL, STOPPED, ROLLBACK_SUCCESSFUL and ROLLBACK_FAILED are final. */
export function hasEnded({ status }: ServiceDeploymentRecord): boolean {
  return status === 'SUCCESSFUL' || status === 'STOPPED' || status === 'ROLLBACK_SUCCESSFUL' || status === 'ROLLBACK_FAILED';
}
