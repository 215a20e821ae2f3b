import type { SchemaValidator } from '../../../actions/shared/src/schema-findings.ts';

export const validate: SchemaValidator;
