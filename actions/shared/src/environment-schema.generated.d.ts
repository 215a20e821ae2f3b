import type { SchemaValidator } from './schema-findings.ts';

export const validate: SchemaValidator;
