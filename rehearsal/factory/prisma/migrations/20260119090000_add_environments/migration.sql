CREATE TYPE "EnvironmentKind" AS ENUM ('KUBERNETES_JOB');

CREATE TABLE "Environment" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "name" TEXT NOT NULL,
  "kind" "EnvironmentKind" NOT NULL DEFAULT 'KUBERNETES_JOB',
  "runnerImage" TEXT NOT NULL,
  "serviceAccountName" TEXT,
  "resourcesJson" JSONB,
  "active" BOOLEAN NOT NULL DEFAULT true,
  "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" TIMESTAMP(3) NOT NULL,
  "setupScript" TEXT
);
CREATE UNIQUE INDEX "Environment_name_key" ON "Environment"("name");

ALTER TABLE "Project" ADD COLUMN "defaultEnvironmentId" TEXT REFERENCES "Environment"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "Project_defaultEnvironmentId_idx" ON "Project"("defaultEnvironmentId");

ALTER TABLE "Run" ADD COLUMN "environmentId" TEXT REFERENCES "Environment"("id") ON DELETE SET NULL ON UPDATE CASCADE,
  ADD COLUMN "environmentSnapshot" JSONB;
CREATE INDEX "Run_environmentId_idx" ON "Run"("environmentId");

INSERT INTO "Environment" ("id", "name", "kind", "runnerImage", "updatedAt")
VALUES ('env_default_k8s', 'default-k8s', 'KUBERNETES_JOB', 'ghcr.io/upstream-owner/attractor-factory-runner:latest', CURRENT_TIMESTAMP)
ON CONFLICT DO NOTHING;
