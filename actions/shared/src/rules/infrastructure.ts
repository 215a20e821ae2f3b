/** What the CDK app makes, as rules ask for it. */
export interface Infrastructure {
  /** Output name → value: of a deployed stack, or a made-up one of the right form where only templates are there. */
  readonly outputs: Readonly<Record<string, string>>;
}
