/** Something the caller can put right: the message names the input, its value and what is allowed. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
