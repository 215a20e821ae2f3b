/** One call of the API, as it can be read back. */
export interface RecordedCall {
  /** Counts up from 1. */
  readonly sequence: number;
  readonly atMs: number;
  readonly action: string;
  /** ARN. */
  readonly caller: string;
  readonly accessKeyId: string;
  readonly region: string;
  readonly requestId: string;
  /** Secrets are hidden. Missing where the request was refused before its secrets could be told from the rest. */
  readonly parameters?: unknown;
  readonly outcome: CallOutcome;
  readonly milliseconds: number;
}

export type CallOutcome =
  | { readonly kind: 'answered' }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string }
  /** The connection was cut on purpose: before the call took effect, or after. */
  | { readonly kind: 'cut'; readonly when: 'before' | 'after' };

/** `parametersText`: JSON without secrets. As text it is small, and costs nothing until somebody reads it. */
export type CallToRecord = Omit<RecordedCall, 'sequence' | 'parameters'> & { readonly parametersText: string | undefined };

export interface CallFilter {
  readonly action?: string | undefined;
  readonly sinceMs?: number | undefined;
  /** Only calls with a higher sequence. */
  readonly after?: number | undefined;
  readonly limit?: number | undefined;
}

/** The last calls: at most so many, and at most so many characters of parameters. */
export class CallJournal {
  readonly #ring: (CallToRecord | undefined)[];
  readonly #limits: { readonly calls: number; readonly characters: number };
  #oldest = 1;
  #next = 1;
  #characters = 0;

  constructor(limits: { readonly calls?: number; readonly characters?: number } = {}) {
    this.#limits = { calls: limits.calls ?? 100_000, characters: limits.characters ?? 64 * 1024 * 1024 };
    this.#ring = [];
  }

  record(call: CallToRecord): void {
    while (this.#next - this.#oldest >= this.#limits.calls) this.#forgetOldest();
    this.#ring[this.#next % this.#limits.calls] = call;
    this.#next += 1;
    this.#characters += sizeOf(call);
    while (this.#characters > this.#limits.characters && this.#oldest < this.#next) this.#forgetOldest();
  }

  /** How many calls were recorded, and how many of these are forgotten. */
  get counts(): { readonly recorded: number; readonly forgotten: number } {
    return { recorded: this.#next - 1, forgotten: this.#oldest - 1 };
  }

  /** The first that match, oldest first. */
  read({ action, sinceMs = 0, after = 0, limit = Number.POSITIVE_INFINITY }: CallFilter = {}): RecordedCall[] {
    const calls: RecordedCall[] = [];
    for (let sequence = Math.max(this.#oldest, after + 1); sequence < this.#next && calls.length < limit; sequence += 1) {
      const call = this.#ring[sequence % this.#limits.calls];
      if (call === undefined || call.atMs < sinceMs || (action !== undefined && call.action !== action)) continue;
      const { parametersText, ...rest } = call;
      calls.push({ sequence, ...rest, ...(parametersText === undefined ? {} : { parameters: JSON.parse(parametersText) as unknown }) });
    }
    return calls;
  }

  #forgetOldest(): void {
    const slot = this.#oldest % this.#limits.calls;
    const call = this.#ring[slot];
    if (call !== undefined) this.#characters -= sizeOf(call);
    this.#ring[slot] = undefined;
    this.#oldest += 1;
  }
}

function sizeOf({ parametersText, action, outcome }: CallToRecord): number {
  return (parametersText?.length ?? 0) + action.length + (outcome.kind === 'failed' ? outcome.message.length : 0);
}
