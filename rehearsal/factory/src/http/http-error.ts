import type { Row } from '../store/database.ts';

/** Ends a request with this status and `{"error": message, ...extra}`. */
export class HttpError extends Error {
  readonly status: number;
  readonly extra: Row;

  constructor(status: number, message: string, extra: Row = {}) {
    super(message);
    this.status = status;
    this.extra = extra;
  }
}
