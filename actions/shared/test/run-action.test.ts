import { describe, expect, it } from '@jest/globals';
import { describeError } from '../src/run-action.ts';

describe('describeError', () => {
  it('adds the causes', () => {
    const error = new Error('Could not describe service web', { cause: new Error('AccessDenied') });
    expect(describeError(error)).toBe('Could not describe service web\nCaused by: AccessDenied');
  });

  it('leaves out a cause that the message repeats', () => {
    expect(describeError(new Error('Failed: timeout', { cause: new Error('timeout') }))).toBe('Failed: timeout');
  });

  it('survives causes in a circle', () => {
    const error = new Error('a');
    error.cause = new Error('b', { cause: error });
    expect(describeError(error)).toBe('a\nCaused by: b');
  });

  it.each([['a text', 'a text'], [undefined, 'The action failed without saying why.'], [{ code: 1 }, 'Something that is no Error was thrown: {"code":1}'], [new Error(''), 'Error'], [new AggregateError([new Error('x'), new Error('y')]), 'x; y']])(
    'describes whatever is thrown (%#)', (thrown, expected) => {
      expect(describeError(thrown)).toBe(expected);
    });
});
