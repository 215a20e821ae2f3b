-- A runner that reports nothing is stopped for a reason of its own.
ALTER TABLE factory_ecs.dispatch
  DROP CONSTRAINT dispatch_stop_cause_check,
  ADD CONSTRAINT dispatch_stop_cause_check CHECK (stop_cause IN ('canceled', 'deadline', 'start-deadline'));
