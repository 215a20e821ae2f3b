/** The run cannot be dispatched as it is; the message becomes `Run.error` and must say why in plain words. */
export class Rejection extends Error {
  override readonly name = 'Rejection';
}
