/** A complete request of a client, at the head of what it has sent. */
export interface WireRequest {
  readonly length: number;
  readonly name: string;
  /** In which the ids of runs and tasks are looked for. */
  readonly text: string;
  readonly hasReply: boolean;
}

/** One connection's bytes, cut into requests and replies that follow each other in the same order. */
export interface Wire {
  /** `undefined` while bytes are missing. */
  readonly readRequest: (bytes: Buffer) => WireRequest | undefined;
  /** Length of the reply at the head; `undefined` while bytes are missing. */
  readonly measureReply: (bytes: Buffer) => number | undefined;
}
