/**
 * An error that the API answers. `code` is ECS's own name of it (`ClientException`, `InvalidParameterException` …), the
 * status is 400 for the caller's faults, 500 for ECS's own.
 */
export class EcsError extends Error {
  readonly code: string;
  readonly status: number;
  /** Modelled members beside `message`, such as `resourceIds` of a ConflictException. */
  readonly members: Readonly<Record<string, unknown>>;

  constructor(code: string, message: string, options: { status?: number; members?: Readonly<Record<string, unknown>> } = {}) {
    super(message);
    this.code = code;
    this.status = options.status ?? 400;
    this.members = options.members ?? {};
  }
}

export function clientException(message: string): EcsError {
  return new EcsError('ClientException', message);
}

export function invalidParameter(message: string): EcsError {
  return new EcsError('InvalidParameterException', message);
}
