import { createShapeCompiler, type Check } from './compile-shape.ts';
import type { Finding } from './findings.ts';
import { serviceModel, type ModelledOperation } from './service-model.generated.js';

/** The checks of one operation, compiled once. */
export interface OperationShape {
  readonly action: string;
  readonly model: ModelledOperation;
  readonly checkRequest: Check;
  readonly checkAnswer: Check;
}

/** Every operation that ECS has, whether this ECS implements it or not. */
export const operationShapes: ReadonlyMap<string, OperationShape> = compileOperations();

function compileOperations(): ReadonlyMap<string, OperationShape> {
  const compileRequest = createShapeCompiler(serviceModel, 'request');
  const compileAnswer = createShapeCompiler(serviceModel, 'answer');
  return new Map(Object.entries(serviceModel.operations).map(([action, model]) => [
    action,
    { action, model, checkRequest: compileRequest(model.input), checkAnswer: compileAnswer(model.output) },
  ]));
}

/** Findings about an answer of ours, for the one who has to mend it. */
export function describeAnswerFindings(action: string, findings: readonly Finding[]): string {
  const list = findings.map(({ path, message }) => `${path === '' ? 'the answer' : path}: ${message}`).join('; ');
  return `The local ECS made an answer to ${action} that ECS's service model does not allow: ${list}.`;
}
