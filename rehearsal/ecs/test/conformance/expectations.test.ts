import { describe, expect, it } from '@jest/globals';
import { expectEqual, expectMatch, expectOneOf, expectPresent, expectRefusal, expectThat } from '../../conformance/expectations.ts';

const refusal = Object.assign(new Error('Cluster not found.'), { name: 'ClusterNotFoundException', $metadata: { httpStatusCode: 400 } });

describe('expectations of a case', () => {
  it.each([
    ['other values', () => expectEqual('tasks', [1], [2]), 'tasks: expected [2], got [1]'],
    ['a text that does not match', () => expectMatch('reason', 'late', /early/), 'reason: expected /early/, got late'],
    ['no text at all', () => expectMatch('reason', undefined, /early/), 'reason: expected /early/, got undefined'],
    ['a value that is not allowed', () => expectOneOf('status', 'X', ['A', 'B']), 'status: expected one of ["A","B"], got X'],
    ['a value that is missing', () => expectPresent('arn', undefined), 'arn: expected a value, got undefined'],
    ['what does not hold', () => expectThat(false, 'two tasks', 1), 'what must hold: expected two tasks, got 1'],
  ])('tell of %s', (_what, look, message) => {
    expect(look).toThrow(message);
  });

  it.each([
    ['a call that succeeds', Promise.resolve({ tasks: [] }), 'ClusterNotFoundException', undefined, 'the call: expected to be refused with ClusterNotFoundException, got {"tasks":[]}'],
    ['another error', Promise.reject(refusal), 'ClientException', undefined, 'the error: expected ClientException, got ClusterNotFoundException: Cluster not found.'],
    ['another text', Promise.reject(refusal), 'ClusterNotFoundException', /gone/, 'the text of ClusterNotFoundException: expected /gone/, got Cluster not found.'],
  ])('tell of %s', async (_what, call, name, message, problem) => {
    await expect(expectRefusal(call, name, message)).rejects.toThrow(problem);
  });

  it('hand back a refusal as expected', async () => {
    expect(await expectRefusal(Promise.reject(refusal), ['ClientException', 'ClusterNotFoundException'], /not found/)).toMatchObject({ name: 'ClusterNotFoundException', status: 400 });
  });
});
