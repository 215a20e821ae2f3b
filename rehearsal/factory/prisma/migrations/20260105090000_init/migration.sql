CREATE TYPE "RunType" AS ENUM ('planning', 'implementation');
CREATE TYPE "RunStatus" AS ENUM ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELED', 'TIMEOUT');
CREATE TYPE "AttractorScope" AS ENUM ('PROJECT', 'GLOBAL');
CREATE TYPE "RunQuestionStatus" AS ENUM ('PENDING', 'ANSWERED', 'TIMEOUT');
CREATE TYPE "ReviewDecision" AS ENUM ('APPROVE', 'REQUEST_CHANGES', 'REJECT', 'EXCEPTION');

CREATE TABLE "Project" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "name" TEXT NOT NULL,
  "namespace" TEXT NOT NULL,
  "githubInstallationId" TEXT,
  "repoFullName" TEXT,
  "defaultBranch" TEXT,
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" TIMESTAMP(3) NOT NULL
);
CREATE UNIQUE INDEX "Project_namespace_key" ON "Project"("namespace");

CREATE TABLE "ProjectSecret" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "projectId" TEXT NOT NULL REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  "name" TEXT NOT NULL,
  "provider" TEXT NOT NULL,
  "k8sSecretName" TEXT NOT NULL,
  "keyMappings" JSONB NOT NULL,
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" TIMESTAMP(3) NOT NULL
);
CREATE UNIQUE INDEX "ProjectSecret_projectId_name_key" ON "ProjectSecret"("projectId", "name");

CREATE TABLE "GlobalSecret" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "name" TEXT NOT NULL,
  "provider" TEXT NOT NULL,
  "k8sSecretName" TEXT NOT NULL,
  "keyMappings" JSONB NOT NULL,
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" TIMESTAMP(3) NOT NULL
);
CREATE UNIQUE INDEX "GlobalSecret_name_key" ON "GlobalSecret"("name");

CREATE TABLE "AttractorDef" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "projectId" TEXT NOT NULL REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  "name" TEXT NOT NULL,
  "repoPath" TEXT,
  "defaultRunType" "RunType" NOT NULL,
  "description" TEXT,
  "active" BOOLEAN NOT NULL DEFAULT true,
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" TIMESTAMP(3) NOT NULL,
  "scope" "AttractorScope" NOT NULL DEFAULT 'PROJECT',
  "contentPath" TEXT,
  "contentVersion" INTEGER NOT NULL DEFAULT 0,
  "modelConfig" JSONB
);
CREATE UNIQUE INDEX "AttractorDef_projectId_name_scope_key" ON "AttractorDef"("projectId", "name", "scope");

CREATE TABLE "AttractorDefVersion" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "attractorDefId" TEXT NOT NULL REFERENCES "AttractorDef"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  "version" INTEGER NOT NULL,
  "contentPath" TEXT NOT NULL,
  "contentSha256" TEXT NOT NULL,
  "sizeBytes" INTEGER NOT NULL,
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE UNIQUE INDEX "AttractorDefVersion_attractorDefId_version_key" ON "AttractorDefVersion"("attractorDefId", "version");
CREATE INDEX "AttractorDefVersion_attractorDefId_createdAt_idx" ON "AttractorDefVersion"("attractorDefId", "createdAt");

CREATE TABLE "GlobalAttractor" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "name" TEXT NOT NULL,
  "repoPath" TEXT,
  "defaultRunType" "RunType" NOT NULL,
  "description" TEXT,
  "active" BOOLEAN NOT NULL DEFAULT true,
  "contentPath" TEXT,
  "contentVersion" INTEGER NOT NULL DEFAULT 0,
  "contentSha256" TEXT,
  "sizeBytes" INTEGER,
  "modelConfig" JSONB,
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" TIMESTAMP(3) NOT NULL
);
CREATE UNIQUE INDEX "GlobalAttractor_name_key" ON "GlobalAttractor"("name");

-- Referred to by runs; their further columns concern neither the pipeline nor the controller.
CREATE TABLE "GitHubIssue" ("id" TEXT NOT NULL PRIMARY KEY, "projectId" TEXT NOT NULL REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE);
CREATE TABLE "GitHubPullRequest" ("id" TEXT NOT NULL PRIMARY KEY, "projectId" TEXT NOT NULL REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE);

CREATE TABLE "Run" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "projectId" TEXT NOT NULL REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  "attractorDefId" TEXT NOT NULL REFERENCES "AttractorDef"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  "runType" "RunType" NOT NULL,
  "sourceBranch" TEXT NOT NULL,
  "targetBranch" TEXT NOT NULL,
  "status" "RunStatus" NOT NULL DEFAULT 'QUEUED',
  "specBundleId" TEXT,
  "prUrl" TEXT,
  "error" TEXT,
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "startedAt" TIMESTAMP(3),
  "finishedAt" TIMESTAMP(3),
  "githubIssueId" TEXT REFERENCES "GitHubIssue"("id") ON DELETE SET NULL ON UPDATE CASCADE,
  "githubPullRequestId" TEXT REFERENCES "GitHubPullRequest"("id") ON DELETE SET NULL ON UPDATE CASCADE,
  "attractorContentPath" TEXT,
  "attractorContentVersion" INTEGER,
  "attractorContentSha256" TEXT
);
CREATE INDEX "Run_projectId_status_idx" ON "Run"("projectId", "status");
CREATE INDEX "Run_projectId_targetBranch_runType_status_idx" ON "Run"("projectId", "targetBranch", "runType", "status");
CREATE INDEX "Run_githubIssueId_idx" ON "Run"("githubIssueId");
CREATE INDEX "Run_githubPullRequestId_idx" ON "Run"("githubPullRequestId");
CREATE INDEX "Run_attractorContentVersion_idx" ON "Run"("attractorContentVersion");

CREATE TABLE "SpecBundle" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "runId" TEXT NOT NULL REFERENCES "Run"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  "schemaVersion" TEXT NOT NULL,
  "manifestPath" TEXT NOT NULL,
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE UNIQUE INDEX "SpecBundle_runId_key" ON "SpecBundle"("runId");
ALTER TABLE "Run" ADD CONSTRAINT "Run_specBundleId_fkey" FOREIGN KEY ("specBundleId") REFERENCES "SpecBundle"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TABLE "RunEvent" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "runId" TEXT NOT NULL REFERENCES "Run"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  "ts" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "type" TEXT NOT NULL,
  "payload" JSONB NOT NULL
);
CREATE INDEX "RunEvent_runId_ts_idx" ON "RunEvent"("runId", "ts");

CREATE TABLE "Artifact" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "runId" TEXT NOT NULL REFERENCES "Run"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  "key" TEXT NOT NULL,
  "path" TEXT NOT NULL,
  "contentType" TEXT,
  "sizeBytes" INTEGER,
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE UNIQUE INDEX "Artifact_runId_key_key" ON "Artifact"("runId", "key");
CREATE INDEX "Artifact_runId_idx" ON "Artifact"("runId");

CREATE TABLE "RunCheckpoint" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "runId" TEXT NOT NULL REFERENCES "Run"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  "currentNodeId" TEXT NOT NULL,
  "contextJson" JSONB NOT NULL,
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" TIMESTAMP(3) NOT NULL
);
CREATE UNIQUE INDEX "RunCheckpoint_runId_key" ON "RunCheckpoint"("runId");

CREATE TABLE "RunNodeOutcome" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "runId" TEXT NOT NULL REFERENCES "Run"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  "nodeId" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  "attempt" INTEGER NOT NULL,
  "payload" JSONB NOT NULL,
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE INDEX "RunNodeOutcome_runId_nodeId_idx" ON "RunNodeOutcome"("runId", "nodeId");

CREATE TABLE "RunQuestion" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "runId" TEXT NOT NULL REFERENCES "Run"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  "nodeId" TEXT NOT NULL,
  "prompt" TEXT NOT NULL,
  "options" JSONB,
  "answer" JSONB,
  "status" "RunQuestionStatus" NOT NULL DEFAULT 'PENDING',
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "answeredAt" TIMESTAMP(3)
);
CREATE INDEX "RunQuestion_runId_status_createdAt_idx" ON "RunQuestion"("runId", "status", "createdAt");
