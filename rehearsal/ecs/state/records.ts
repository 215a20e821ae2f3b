import type { Cluster, Container, ContainerDefinition, CreateServiceCommandInput, NetworkConfiguration, RegisterTaskDefinitionCommandInput, Service, ServiceDeployment, ServiceRevision, Tag, Task, TaskOverride } from '@aws-sdk/client-ecs';
import type { Wire } from '../wire.ts';

// What the local ECS remembers. Records are never changed in place: a transition makes a new one and the state keeps it
// (`EcsState.put…`), so that a stale read can be answered from an older one. Times are milliseconds since the epoch.

export type Tags = readonly Wire<Tag>[];
export type TaskDefinitionInput = Wire<RegisterTaskDefinitionCommandInput>;
export type ContainerDefinitionInput = Wire<ContainerDefinition>;

export interface ClusterRecord {
  readonly arn: string;
  readonly name: string;
  readonly status: 'ACTIVE' | 'INACTIVE';
  readonly settings: NonNullable<Wire<Cluster>['settings']>;
  readonly configuration: Wire<Cluster>['configuration'] | undefined;
  readonly serviceConnectDefaults: Wire<Cluster>['serviceConnectDefaults'] | undefined;
  readonly capacityProviders: readonly string[];
  readonly defaultCapacityProviderStrategy: NonNullable<Wire<Cluster>['defaultCapacityProviderStrategy']>;
  readonly tags: Tags;
}

export interface TaskDefinitionRecord {
  readonly arn: string;
  readonly family: string;
  readonly revision: number;
  readonly status: 'ACTIVE' | 'INACTIVE' | 'DELETE_IN_PROGRESS';
  /** As registered, with the defaults that ECS fills in; without tags. */
  readonly definition: TaskDefinitionInput;
  readonly compatibilities: readonly string[];
  readonly requiresAttributes: readonly { readonly name: string }[];
  readonly registeredAtMs: number;
  readonly registeredBy: string;
  readonly deregisteredAtMs: number | undefined;
  readonly deleteRequestedAtMs: number | undefined;
  readonly tags: Tags;
}

export type LastStatus = 'PROVISIONING' | 'PENDING' | 'ACTIVATING' | 'RUNNING' | 'DEACTIVATING' | 'STOPPING' | 'DEPROVISIONING' | 'STOPPED' | 'DELETED';
export type HealthStatus = 'HEALTHY' | 'UNHEALTHY' | 'UNKNOWN';
export type StopCode = NonNullable<Task['stopCode']>;

export interface ContainerRecord {
  readonly arn: string;
  readonly name: string;
  readonly image: string;
  readonly imageDigest: string | undefined;
  readonly runtimeId: string | undefined;
  readonly lastStatus: 'PENDING' | 'RUNNING' | 'STOPPED';
  readonly exitCode: number | undefined;
  readonly reason: string | undefined;
  readonly healthStatus: HealthStatus;
  readonly isEssential: boolean;
  /** Whether the definition has a health check: only then can it be unhealthy, and only then does it count. */
  readonly hasHealthCheck: boolean;
  readonly cpu: Container['cpu'];
  readonly memory: Container['memory'];
  readonly memoryReservation: Container['memoryReservation'];
}

export interface TaskRecord {
  readonly arn: string;
  readonly id: string;
  readonly clusterArn: string;
  readonly taskDefinitionArn: string;
  readonly group: string;
  readonly startedBy: string | undefined;
  /** Only of a task that a service started. */
  readonly serviceArn: string | undefined;
  /** `ecs-svc/…` of the deployment that started it. */
  readonly deploymentId: string | undefined;
  readonly desiredStatus: 'RUNNING' | 'STOPPED';
  readonly lastStatus: LastStatus;
  readonly healthStatus: HealthStatus;
  readonly containers: readonly ContainerRecord[];
  readonly overrides: Wire<TaskOverride>;
  readonly launchType: 'FARGATE';
  readonly capacityProviderName: string | undefined;
  readonly platformVersion: string;
  readonly cpu: string;
  readonly memory: string;
  readonly ephemeralStorageGiB: number;
  readonly networkConfiguration: Wire<NetworkConfiguration> | undefined;
  readonly availabilityZone: string;
  readonly subnetId: string;
  readonly networkInterfaceId: string;
  readonly macAddress: string;
  /** Known once the runtime has made the task's network. */
  readonly privateIp: string | undefined;
  readonly enableExecuteCommand: boolean;
  readonly tags: Tags;
  readonly createdAtMs: number;
  readonly connectivityAtMs: number | undefined;
  readonly pullStartedAtMs: number | undefined;
  readonly pullStoppedAtMs: number | undefined;
  readonly startedAtMs: number | undefined;
  readonly stoppingAtMs: number | undefined;
  readonly executionStoppedAtMs: number | undefined;
  readonly stoppedAtMs: number | undefined;
  readonly stopCode: StopCode | undefined;
  readonly stoppedReason: string | undefined;
  /** Goes up by one with each change that people can see. */
  readonly version: number;
  /** Target group ARN → what the load balancer thinks of the task. Only while it is registered, or drains. */
  readonly targets: Readonly<Record<string, TargetState>>;
  /** UpdateTaskProtection: until then neither scale-in nor a deployment ends the task. */
  readonly protectedUntilMs?: number | undefined;
}

export interface TargetState {
  readonly state: 'initial' | 'healthy' | 'unhealthy' | 'draining';
  /** Why it is unhealthy, in the load balancer's words. */
  readonly reason: string | undefined;
  /** Whether it ever was healthy. */
  readonly wasHealthy: boolean;
}

/** What a deployment deploys; a new one for every change of more than counts and settings. */
export interface ServiceRevisionRecord {
  readonly arn: string;
  readonly serviceArn: string;
  readonly clusterArn: string;
  readonly taskDefinitionArn: string;
  readonly launchType: 'FARGATE' | undefined;
  readonly capacityProviderStrategy: Wire<Service>['capacityProviderStrategy'] | undefined;
  readonly platformVersion: string;
  readonly networkConfiguration: Wire<NetworkConfiguration> | undefined;
  readonly loadBalancers: NonNullable<Wire<Service>['loadBalancers']>;
  readonly serviceRegistries: NonNullable<Wire<Service>['serviceRegistries']>;
  /** Container → digest, fixed by the first task of the revision that pulled (version consistency). */
  readonly imageDigests: Readonly<Record<string, string>>;
  readonly createdAtMs: number;
  /** Members of ServiceRevision that are handed back as they came. */
  readonly passedThrough: Partial<Wire<ServiceRevision>>;
}

/** An entry of `Service.deployments`. */
export interface DeploymentRecord {
  /** `ecs-svc/<19 digits>`. */
  readonly id: string;
  readonly status: 'PRIMARY' | 'ACTIVE' | 'INACTIVE';
  readonly serviceRevisionArn: string;
  readonly serviceDeploymentArn: string | undefined;
  readonly taskDefinitionArn: string;
  readonly rolloutState: 'IN_PROGRESS' | 'COMPLETED' | 'FAILED';
  readonly rolloutStateReason: string;
  readonly desiredCount: number;
  /** As `deployments[].failedTasks` shows it: back to 0 once a task runs. */
  readonly failedTasks: number;
  /** What the circuit breaker counts. */
  readonly breakerCount: number;
  /** How many of its tasks were healthy at the scheduler's last look: one more has become healthy where this goes up. */
  readonly healthyCount: number;
  readonly createdAtMs: number;
  readonly updatedAtMs: number;
  /** Whether this one is the way back from a failed deployment. */
  readonly isRollback: boolean;
  /** When all of its tasks ran and were healthy, while ECS still waits (alarms' bake time). */
  readonly stableSinceMs: number | undefined;
}

export type ServiceDeploymentStatus = NonNullable<ServiceDeployment['status']>;

/** What ListServiceDeployments and DescribeServiceDeployments tell; kept for 90 days. */
export interface ServiceDeploymentRecord {
  readonly arn: string;
  readonly serviceArn: string;
  readonly clusterArn: string;
  readonly status: ServiceDeploymentStatus;
  readonly statusReason: string | undefined;
  readonly sourceRevisionArns: readonly string[];
  readonly targetRevisionArn: string;
  readonly deploymentConfiguration: NonNullable<Wire<Service>['deploymentConfiguration']>;
  readonly rollback: { readonly reason: string; readonly startedAtMs: number; readonly serviceRevisionArn: string } | undefined;
  readonly circuitBreaker: { readonly status: 'TRIGGERED' | 'MONITORING' | 'MONITORING_COMPLETE' | 'DISABLED'; readonly failureCount: number; readonly threshold: number };
  readonly alarms: { readonly status: 'TRIGGERED' | 'MONITORING' | 'MONITORING_COMPLETE' | 'DISABLED'; readonly names: readonly string[]; readonly triggered: readonly string[]; /** In ALARM when the deployment began: ignored for all of it. */ readonly ignored: readonly string[] };
  readonly createdAtMs: number;
  readonly startedAtMs: number | undefined;
  readonly finishedAtMs: number | undefined;
  readonly stoppedAtMs: number | undefined;
  readonly updatedAtMs: number;
}

export interface ServiceEventRecord {
  readonly id: string;
  readonly createdAtMs: number;
  readonly message: string;
}

export interface ServiceRecord {
  readonly arn: string;
  readonly name: string;
  readonly clusterArn: string;
  readonly status: 'ACTIVE' | 'DRAINING' | 'INACTIVE';
  readonly desiredCount: number;
  /** CreateService's members that are handed back as they came (schedulingStrategy, roleArn, propagateTags, …). */
  readonly settings: Wire<CreateServiceCommandInput>;
  readonly deploymentConfiguration: NonNullable<Wire<Service>['deploymentConfiguration']>;
  readonly healthCheckGracePeriodSeconds: number | undefined;
  /** PRIMARY first, then the others, youngest first. */
  readonly deployments: readonly DeploymentRecord[];
  /** The revision that a roll-back goes to: that of the last completed deployment, until a roll-back uses it up. */
  readonly lastCompletedRevisionArn: string | undefined;
  /** The `ecs-svc/…` of that deployment: a roll-back makes the same deployment PRIMARY again. */
  readonly lastCompletedDeploymentId: string | undefined;
  /** Youngest first, 100 at most. */
  readonly events: readonly ServiceEventRecord[];
  readonly createdAtMs: number;
  readonly createdBy: string;
  readonly tags: Tags;
  /** Whether the last event but the present state says "steady": it is said once. */
  readonly isSteady: boolean;
  /** After failed starts ECS waits longer before each try; no task is started before this. */
  readonly startsPausedUntilMs: number | undefined;
  /** How many such pauses there were in a row, without a task that ran. */
  readonly startPauses: number;
}
