-- `turn`: taken out of a long queue; which of these goes next is decided by how much each project already runs.
ALTER TABLE factory_ecs.deferral
  DROP CONSTRAINT deferral_reason_check,
  ADD CONSTRAINT deferral_reason_check CHECK (reason IN ('turn', 'concurrency', 'branch-lock', 'trouble'));

-- Attempts of which ECS proved that no container began. Refusals for want of capacity are not counted: nothing was tried then.
ALTER TABLE factory_ecs.dispatch ADD COLUMN failed_starts integer NOT NULL DEFAULT 0;
