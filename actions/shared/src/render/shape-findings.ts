import type { Finding } from '../finding.ts';
import { shapeFindings as findingsOfShape } from '../rules/shape-findings.ts';
import type { RenderedTemplate } from './template.ts';

/** Keys that ECS does not know (it would drop them in silence), keys that are missing, and values of another type. */
export function shapeFindings(template: RenderedTemplate, shape: 'RegisterTaskDefinitionRequest' | 'CreateServiceRequest'): Finding[] {
  return findingsOfShape(template, shape).findings;
}
