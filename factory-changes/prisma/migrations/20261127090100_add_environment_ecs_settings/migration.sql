-- How the tasks of an environment run on ECS. Null where nothing is said, and always null for KUBERNETES_JOB.
ALTER TABLE "Environment" ADD COLUMN IF NOT EXISTS "ecsJson" JSONB;

-- The first use of ECS_TASK, hence a file of its own: in the one that adds the value PostgreSQL refuses it ("unsafe use of
-- new value"). PostgreSQL has no ADD CONSTRAINT IF NOT EXISTS. Dropped and added in one statement, it is never missing.
ALTER TABLE "Environment"
  DROP CONSTRAINT IF EXISTS "Environment_ecsJson_kind_check",
  ADD CONSTRAINT "Environment_ecsJson_kind_check" CHECK ("ecsJson" IS NULL OR "kind" = 'ECS_TASK');
