-- One object in ECS's own words (schemas/ecs-task-settings.schema.json) instead of a column for each setting.
ALTER TABLE factory_ecs.environment
  ADD COLUMN settings jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(settings) = 'object'),
  ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now();
UPDATE factory_ecs.environment
   SET settings = jsonb_strip_nulls(jsonb_build_object('runnerImage', environment.runner_image, 'deadlineSeconds', environment.deadline_seconds));
ALTER TABLE factory_ecs.environment
  DROP COLUMN runner_image,
  DROP COLUMN deadline_seconds;
