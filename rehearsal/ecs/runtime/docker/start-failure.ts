/** Why a container, or a whole task, cannot start; the message is ECS's own text. */
export class StartFailure extends Error {
  readonly container: string | undefined;

  constructor(reason: string, options: { readonly container?: string; readonly cause?: unknown } = {}) {
    super(reason, { cause: options.cause });
    this.container = options.container;
  }
}
