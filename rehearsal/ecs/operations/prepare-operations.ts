import type { Kernel } from '../kernel.ts';
import type { Operation, Operations } from './operation.ts';

/** What must be learnt of the world before a call is carried out; undefined: nothing, and the call stays in one go. */
export type Preparation = (action: string, input: Readonly<Record<string, unknown>>, kernel: Kernel) => Promise<void> | undefined;

/** The same operations, each after its preparations. */
export function prepareOperations(operations: Operations, preparations: readonly Preparation[]): Operations {
  return Object.fromEntries(Object.entries(operations).map(([action, operation]) => [action, prepare(action, operation, preparations)]));
}

function prepare(action: string, operation: Operation<never, object>, preparations: readonly Preparation[]): Operation<never, object> {
  return (input: Readonly<Record<string, unknown>>, kernel, call) => {
    const under = preparations.map((preparation) => preparation(action, input, kernel)).filter((work) => work !== undefined);
    return under.length === 0 ? operation(input as never, kernel, call) : Promise.all(under).then(() => operation(input as never, kernel, call));
  };
}
