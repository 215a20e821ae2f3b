ALTER TYPE "RunType" ADD VALUE IF NOT EXISTS 'task';

CREATE TYPE "TaskTemplateLaunchMode" AS ENUM ('MANUAL', 'SCHEDULE', 'EVENT', 'REPLAY');
CREATE TYPE "TaskTemplateEnvironmentMode" AS ENUM ('PROJECT_DEFAULT', 'NAMED');

-- Referred to by runs; its further columns concern neither the pipeline nor the controller.
CREATE TABLE "TaskTemplate" ("id" TEXT NOT NULL PRIMARY KEY, "projectId" TEXT NOT NULL REFERENCES "Project"("id") ON DELETE CASCADE ON UPDATE CASCADE);

ALTER TABLE "Run" ADD COLUMN "taskTemplateId" TEXT REFERENCES "TaskTemplate"("id") ON DELETE SET NULL ON UPDATE CASCADE,
  ADD COLUMN "taskTemplateLaunchMode" "TaskTemplateLaunchMode";
CREATE INDEX "Run_taskTemplateId_idx" ON "Run"("taskTemplateId");
