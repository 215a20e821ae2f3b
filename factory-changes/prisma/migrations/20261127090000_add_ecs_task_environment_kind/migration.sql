-- Alone in its file: PostgreSQL refuses to use the value in the transaction that adds it, and a file is one transaction.
ALTER TYPE "EnvironmentKind" ADD VALUE IF NOT EXISTS 'ECS_TASK';
