/** What ECS says at one moment, reduced to what a deployment is decided on. */

export interface DeploymentObservation {
  id: string;
  /** PRIMARY (the newest wish), ACTIVE (still has tasks or failed) or INACTIVE. */
  status: string;
  taskDefinition: string;
  rolloutState: string;
  rolloutStateReason: string;
  desiredCount: number;
  runningCount: number;
  pendingCount: number;
  failedTasks: number;
  createdAt: Date | null;
}

export interface ServiceEvent {
  at: Date | null;
  message: string;
}

export interface ServiceObservation {
  name: string;
  status: string;
  taskDefinition: string;
  desiredCount: number;
  runningCount: number;
  pendingCount: number;
  deployments: DeploymentObservation[];
  events: ServiceEvent[];
  targetGroupArns: string[];
  /** ARN of the service deployment under way, or of the last one; empty where ECS told none. */
  serviceDeployment: string;
  /** Alarms that end its deployments. */
  alarmNames: string[];
}

/** A service deployment, ECS's own account of one roll-out. */
export interface ServiceDeploymentObservation {
  arn: string;
  /** PENDING, IN_PROGRESS, STOP_REQUESTED, ROLLBACK_REQUESTED, ROLLBACK_IN_PROGRESS; SUCCESSFUL, STOPPED, ROLLBACK_SUCCESSFUL, ROLLBACK_FAILED. */
  status: string;
  statusReason: string;
  targetServiceRevision: string;
  /** Why ECS goes back; empty where it does not. */
  rollBackReason: string;
  triggeredAlarms: string[];
}

export interface ContainerObservation {
  name: string;
  image: string;
  /** Digest of what was pulled; empty until then. */
  imageDigest: string;
  exitCode: number | null;
  reason: string;
}

export interface TaskObservation {
  arn: string;
  id: string;
  taskDefinition: string;
  lastStatus: string;
  startedBy: string;
  createdAt: Date | null;
  stopCode: string;
  stoppedReason: string;
  containers: ContainerObservation[];
  addresses: string[];
}

export interface TargetHealth {
  address: string;
  state: string;
  description: string;
}

export function primaryDeployment(service: ServiceObservation): DeploymentObservation | null {
  return service.deployments.find((deployment) => deployment.status === 'PRIMARY') ?? null;
}

/** DescribeServices goes on to show a deleted service for a while, as INACTIVE; its name is free again. */
export function exists(service: ServiceObservation | null): service is ServiceObservation {
  return service !== null && service.status !== 'INACTIVE';
}

/**
 * Does this task belong to that deployment? ECS names the deployment in `startedBy`. Where something else stands there
 * (local AWS implementations), revision and time of birth decide.
 */
export function belongsToDeployment(task: TaskObservation, deployment: DeploymentObservation): boolean {
  if (task.startedBy.startsWith('ecs-svc/')) return task.startedBy === deployment.id;
  if (task.taskDefinition !== deployment.taskDefinition) return false;
  return task.createdAt === null || deployment.createdAt === null || task.createdAt >= deployment.createdAt;
}
