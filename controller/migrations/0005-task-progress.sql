-- What ECS says of the task while it lives, and the version of that news: what is older changes nothing.
ALTER TABLE factory_ecs.dispatch
  ADD COLUMN task_status text,
  ADD COLUMN task_version bigint;

-- Events name the task alone.
CREATE INDEX dispatch_task_arn ON factory_ecs.dispatch (task_arn) WHERE task_arn IS NOT NULL;
