CREATE TYPE "AgentScope" AS ENUM ('GLOBAL', 'PROJECT');
CREATE TYPE "AgentMessageRole" AS ENUM ('USER', 'ASSISTANT', 'SYSTEM', 'TOOL');
CREATE TYPE "AgentActionStatus" AS ENUM ('PENDING', 'APPROVED', 'REJECTED', 'EXECUTED', 'FAILED');
CREATE TYPE "AgentActionRisk" AS ENUM ('LOW', 'MEDIUM', 'HIGH');

ALTER TABLE "Project" ADD COLUMN "redeployAttractorId" TEXT REFERENCES "AttractorDef"("id") ON DELETE SET NULL ON UPDATE CASCADE,
  ADD COLUMN "redeploySourceBranch" TEXT,
  ADD COLUMN "redeployTargetBranch" TEXT,
  ADD COLUMN "redeployEnvironmentId" TEXT REFERENCES "Environment"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "Project_redeployAttractorId_idx" ON "Project"("redeployAttractorId");
CREATE INDEX "Project_redeployEnvironmentId_idx" ON "Project"("redeployEnvironmentId");
