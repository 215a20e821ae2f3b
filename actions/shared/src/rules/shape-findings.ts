import { definitionErrors, serviceErrors } from './ecs-validator.generated.js';
import type { CheckedDocument } from './rule-finding.ts';
import { findingsOfErrors } from './shape-error-findings.ts';
import type { ShapeFindings } from './shape-error-findings.ts';
import type { RootShape } from './typed-definition.ts';

export type { ShapeFindings } from './shape-error-findings.ts';

/** Keys that ECS does not know, keys that are missing, and values of another type or beyond what is allowed. */
export function shapeFindings(document: CheckedDocument, root: RootShape): ShapeFindings {
  const errors = root === 'CreateServiceRequest' ? serviceErrors(document.value) : definitionErrors(document.value);
  return findingsOfErrors(errors, { document, root });
}
