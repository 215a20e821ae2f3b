-- One row per run that was given to a dispatcher. No foreign key to Factory's tables: creating one would lock them,
-- and a deleted run must not take the handle of its running task with it.
CREATE TABLE factory_ecs.dispatch (
  run_id text PRIMARY KEY,
  project_id text NOT NULL,
  run_type text NOT NULL,
  branch_lock_key text,
  environment jsonb NOT NULL,
  attempt integer NOT NULL DEFAULT 1,
  client_token text NOT NULL UNIQUE,
  token_since timestamptz NOT NULL DEFAULT now(),
  request text NOT NULL,
  state text NOT NULL CHECK (state IN ('intended', 'launched', 'stopping', 'stopped', 'rejected', 'withdrawn', 'lost')),
  task_arn text,
  tries integer NOT NULL DEFAULT 0,
  launch_after timestamptz NOT NULL DEFAULT now(),
  claimed_by text NOT NULL,
  claimed_until timestamptz NOT NULL,
  stop_cause text CHECK (stop_cause IN ('canceled', 'deadline')),
  stop_requested_at timestamptz,
  missing_since timestamptz,
  exit_code integer,
  stop_code text,
  end_reason text,
  log_location text,
  created_at timestamptz NOT NULL DEFAULT now(),
  launched_at timestamptz,
  deadline_at timestamptz,
  ended_at timestamptz
);
CREATE INDEX dispatch_live ON factory_ecs.dispatch (state, project_id) WHERE state IN ('intended', 'launched', 'stopping');
CREATE INDEX dispatch_ended ON factory_ecs.dispatch (ended_at) WHERE ended_at IS NOT NULL;

-- Runs that wait for a slot or a branch. The row outlives re-queueing, so that the event is written once.
CREATE TABLE factory_ecs.deferral (
  run_id text PRIMARY KEY,
  project_id text NOT NULL,
  reason text NOT NULL CHECK (reason IN ('concurrency', 'branch-lock', 'trouble')),
  branch_lock_key text,
  announced text[] NOT NULL DEFAULT '{}',
  deferred_at timestamptz NOT NULL DEFAULT now(),
  due_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX deferral_order ON factory_ecs.deferral (reason, project_id, deferred_at);
