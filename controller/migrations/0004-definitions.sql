-- One row per distinct content of a runner's task definition that differs from the base which the pipeline registered.
CREATE TABLE factory_ecs.definition (
  content_hash text PRIMARY KEY,
  task_definition_arn text NOT NULL UNIQUE,
  registered_at timestamptz NOT NULL DEFAULT now(),
  last_used_at timestamptz NOT NULL DEFAULT now()
);

-- What an environment of Factory is given here and has no column for there.
CREATE TABLE factory_ecs.environment (
  environment_id text PRIMARY KEY,
  runner_image text,
  deadline_seconds integer CHECK (deadline_seconds BETWEEN 60 AND 604800)
);
ALTER TABLE factory_ecs.dispatch ADD COLUMN deadline_seconds integer;

-- `definition`: the run's task definition is being registered.
ALTER TABLE factory_ecs.deferral
  DROP CONSTRAINT deferral_reason_check,
  ADD CONSTRAINT deferral_reason_check CHECK (reason IN ('turn', 'concurrency', 'branch-lock', 'trouble', 'definition'));
