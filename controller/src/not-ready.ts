/** The run can be dispatched in a moment. `ready` resolves when it is worth another try, and rejects when that is not to be hoped for soon. */
export class NotReady extends Error {
  override readonly name = 'NotReady';
  readonly ready: Promise<void>;

  constructor(message: string, ready: Promise<void>) {
    super(message);
    this.ready = ready;
  }
}
