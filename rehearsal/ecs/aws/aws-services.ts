import type { Wire } from '../wire.ts';
import type { TargetGroup } from '@aws-sdk/client-elastic-load-balancing-v2';

/** The other AWS services as ECS uses them. Each part can be left out by a stand-in that knows nothing (`no-services.ts`). */
export interface AwsServices {
  readonly loadBalancing: LoadBalancing;
  readonly secrets: SecretReader;
  readonly logs: LogService;
  readonly registry: ImageRegistry;
  readonly events: EventBus;
  readonly alarms: AlarmReader;
  readonly roles: RoleService;
  /** Resolves when no call is under way. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

export interface LoadBalancing {
  /** Throws InvalidParameterException in ECS's words where a target group is unknown, of the wrong target type, or belongs to no load balancer. */
  checkTargetGroups(arns: readonly string[]): Promise<readonly Wire<TargetGroup>[]>;
  /**
   * Puts a task into a target group: its state is `initial` until the target group's own health check has passed. Only
   * then do requests reach it. Reports each change of state until `deregister`. Never throws.
   */
  register(target: Target, report: (change: TargetChange) => void): void;
  /** Sends no new requests there, waits until those under way have ended or the deregistration delay is over, then reports `drained`. */
  deregister(target: Target): void;
}

export interface Target {
  readonly targetGroupArn: string;
  readonly taskArn: string;
  readonly host: string;
  readonly port: number;
}

export type TargetChange =
  | { readonly kind: 'healthy' }
  /** `reason` in the load balancer's words: `Health checks failed with these codes: [502]`, `Request timed out`. */
  | { readonly kind: 'unhealthy'; readonly reason: string }
  | { readonly kind: 'drained' };

/** Why a secret, a log group or an image could not be had; the message is ECS's own text, ready for `stoppedReason`. */
export class ResourceError extends Error {}

export interface SecretReader {
  /**
   * Reads `secrets[].valueFrom` with the execution role: a Secrets Manager ARN with optional `:json-key:stage:version`, an
   * SSM parameter's ARN or name. Throws `ResourceError` with `ResourceInitializationError: unable to pull secrets or registry auth: …`.
   */
  read(secret: { readonly name: string; readonly valueFrom: string; readonly executionRoleArn: string | undefined }): Promise<string>;
  /** The variables of an environment file in S3. Throws `ResourceError`. */
  readEnvironmentFile(file: { readonly arn: string; readonly executionRoleArn: string | undefined }): Promise<Readonly<Record<string, string>>>;
}

export interface LogService {
  /** Opens the stream of one container. Throws `ResourceError` where the group does not exist and is not to be created. */
  open(stream: { readonly options: Readonly<Record<string, string>>; readonly streamName: string; readonly executionRoleArn: string | undefined }): Promise<LogStream>;
}

export interface LogStream {
  write(line: string, atMs: number): void;
  /** Sends what is left. */
  close(): Promise<void>;
}

export interface ImageRegistry {
  /** `sha256:…` of what a reference points at now; undefined where the registry is none of ours or does not know it. */
  resolveDigest(image: string): Promise<string | undefined>;
}

/** An event as EventBridge delivers it, without what the bus adds (id, account, region). */
export interface BusEvent {
  readonly detailType: 'ECS Task State Change' | 'ECS Deployment State Change' | 'ECS Service Action';
  readonly resources: readonly string[];
  readonly atMs: number;
  readonly detail: unknown;
}

export interface EventBus {
  /** Delivers to the targets of matching rules, at least once. Never throws. */
  publish(event: BusEvent): void;
}

export interface AlarmReader {
  /** Name → whether it is in ALARM; unknown alarms are missing. */
  read(names: readonly string[]): Promise<ReadonlyMap<string, boolean>>;
}

export interface RoleCredentials {
  readonly roleArn: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiresAtMs: number;
}

export interface RoleService {
  /** Assumes a role for a task, by STS. */
  assume(roleArn: string, sessionName: string): Promise<RoleCredentials>;
}
