import type { EnvironmentKind } from '../variant.ts';

/** Rows as they leave the database; the names are Factory's. */
export type RunType = 'planning' | 'implementation' | 'task';
export type RunStatus = 'QUEUED' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'CANCELED' | 'TIMEOUT';

export interface ModelConfig {
  readonly provider: string;
  readonly modelId: string;
  readonly reasoningLevel?: string | undefined;
  readonly temperature?: number | undefined;
  readonly maxTokens?: number | undefined;
}

export interface ProjectRow {
  readonly id: string;
  readonly name: string;
  readonly namespace: string;
  readonly githubInstallationId: string | null;
  readonly repoFullName: string | null;
  readonly defaultBranch: string | null;
  readonly defaultEnvironmentId: string | null;
}

export interface EnvironmentRow {
  readonly id: string;
  readonly name: string;
  readonly kind: EnvironmentKind;
  readonly runnerImage: string;
  readonly serviceAccountName: string | null;
  readonly resourcesJson: Readonly<Record<string, unknown>> | null;
  readonly active: boolean;
  readonly setupScript: string | null;
  /** Undefined in a build that does not know ECS_TASK. */
  readonly ecsJson?: EcsTaskSettings | null;
}

/** What an environment of kind ECS_TASK says of its tasks; checked when it is written. */
export type EcsTaskSettings = Readonly<Record<string, unknown>>;

export interface SecretRow {
  readonly id: string;
  readonly name: string;
  readonly provider: string;
  readonly k8sSecretName: string;
  readonly keyMappings: Readonly<Record<string, string>>;
}

export interface AttractorRow {
  readonly id: string;
  readonly projectId: string;
  readonly scope: 'PROJECT' | 'GLOBAL';
  readonly name: string;
  readonly repoPath: string | null;
  readonly contentPath: string | null;
  readonly contentVersion: number;
  readonly defaultRunType: RunType;
  readonly modelConfig: ModelConfig | null;
  readonly description: string | null;
  readonly active: boolean;
}

export interface AttractorVersionRow {
  readonly attractorDefId: string;
  readonly version: number;
  readonly contentPath: string;
  readonly contentSha256: string;
  readonly sizeBytes: number;
}

export interface RunRow {
  readonly id: string;
  readonly projectId: string;
  readonly attractorDefId: string;
  readonly runType: RunType;
  readonly sourceBranch: string;
  readonly targetBranch: string;
  readonly status: RunStatus;
  readonly specBundleId: string | null;
  readonly environmentId: string | null;
  readonly githubIssueId: string | null;
  readonly githubPullRequestId: string | null;
  readonly attractorContentPath: string | null;
  readonly attractorContentVersion: number | null;
  readonly attractorContentSha256: string | null;
  readonly startedAt: Date | null;
}

export interface SpecBundleRow {
  readonly id: string;
  readonly runId: string;
  readonly schemaVersion: string;
  readonly manifestPath: string;
}

export interface ArtifactRow {
  readonly id: string;
  readonly runId: string;
  readonly key: string;
  readonly path: string;
  readonly contentType: string | null;
  readonly sizeBytes: number | null;
}

export interface RunEventRow {
  readonly id: string;
  readonly runId: string;
  readonly ts: Date;
  readonly type: string;
  readonly payload: unknown;
}
