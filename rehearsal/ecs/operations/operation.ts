import type { CallContext, Kernel } from '../kernel.ts';

/** Input and output of the SDK's command, as they travel. Both are checked against the service model around the call. */
export type Operation<Input, Output> = (input: Input, kernel: Kernel, call: CallContext) => Output | Promise<Output>;

/** Action → operation, as one file of a family of operations exports them. Inputs are checked before, so the type may be trusted. */
export type Operations = Readonly<Record<string, Operation<never, object>>>;

