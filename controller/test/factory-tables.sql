-- The part of Factory's schema that the controller reads and writes, with its real names and types.
CREATE TYPE "RunType" AS ENUM ('planning', 'implementation', 'task');
CREATE TYPE "RunStatus" AS ENUM ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELED', 'TIMEOUT');
CREATE TYPE "EnvironmentKind" AS ENUM ('KUBERNETES_JOB');
CREATE TABLE "Environment" (
  "id" TEXT PRIMARY KEY, "name" TEXT NOT NULL UNIQUE, "kind" "EnvironmentKind" NOT NULL DEFAULT 'KUBERNETES_JOB', "runnerImage" TEXT NOT NULL,
  "serviceAccountName" TEXT, "resourcesJson" JSONB, "active" BOOLEAN NOT NULL DEFAULT true,
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP, "updatedAt" TIMESTAMP(3) NOT NULL, "setupScript" TEXT);
CREATE TABLE "Project" (
  "id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "namespace" TEXT NOT NULL UNIQUE, "repoFullName" TEXT, "defaultBranch" TEXT,
  "defaultEnvironmentId" TEXT REFERENCES "Environment" ON DELETE SET NULL ON UPDATE CASCADE,
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP, "updatedAt" TIMESTAMP(3) NOT NULL);
CREATE TABLE "Run" (
  "id" TEXT PRIMARY KEY, "projectId" TEXT NOT NULL REFERENCES "Project" ON DELETE CASCADE ON UPDATE CASCADE, "attractorDefId" TEXT NOT NULL,
  "runType" "RunType" NOT NULL, "sourceBranch" TEXT NOT NULL, "targetBranch" TEXT NOT NULL, "status" "RunStatus" NOT NULL DEFAULT 'QUEUED',
  "specBundleId" TEXT, "prUrl" TEXT, "error" TEXT, "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "startedAt" TIMESTAMP(3), "finishedAt" TIMESTAMP(3),
  "environmentId" TEXT REFERENCES "Environment" ON DELETE SET NULL ON UPDATE CASCADE, "environmentSnapshot" JSONB);
CREATE INDEX ON "Run" ("projectId", "status");
CREATE TABLE "RunEvent" (
  "id" TEXT PRIMARY KEY, "runId" TEXT NOT NULL REFERENCES "Run" ON DELETE CASCADE ON UPDATE CASCADE,
  "ts" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP, "type" TEXT NOT NULL, "payload" JSONB NOT NULL);
CREATE INDEX ON "RunEvent" ("runId", "ts");
CREATE TABLE "ProjectSecret" (
  "id" TEXT PRIMARY KEY, "projectId" TEXT NOT NULL REFERENCES "Project" ON DELETE CASCADE ON UPDATE CASCADE, "name" TEXT NOT NULL, "provider" TEXT NOT NULL,
  "k8sSecretName" TEXT NOT NULL, "keyMappings" JSONB NOT NULL, "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP, "updatedAt" TIMESTAMP(3) NOT NULL,
  UNIQUE ("projectId", "name"));
CREATE TABLE "GlobalSecret" (
  "id" TEXT PRIMARY KEY, "name" TEXT NOT NULL UNIQUE, "provider" TEXT NOT NULL, "k8sSecretName" TEXT NOT NULL, "keyMappings" JSONB NOT NULL,
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP, "updatedAt" TIMESTAMP(3) NOT NULL);
