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
    { what: 'a call that succeeds', call: () => Promise.resolve({ tasks: [] }), name: 'ClusterNotFoundException', problem: 'the call: expected to be refused with ClusterNotFoundException, got {"tasks":[]}' },
    { what: 'another error', call: () => Promise.reject(refusal), name: 'ClientException', problem: 'the error: expected ClientException, got ClusterNotFoundException: Cluster not found.' },
    { what: 'another text', call: () => Promise.reject(refusal), name: 'ClusterNotFoundException', message: /gone/, problem: 'the text of ClusterNotFoundException: expected /gone/, got Cluster not found.' },
  ])('tell of $what', async ({ call, name, message, problem }) => {
    await expect(expectRefusal(call(), name, message)).rejects.toThrow(problem);
  });

  it('hand back a refusal as expected', async () => {
    expect(await expectRefusal(Promise.reject(refusal), ['ClientException', 'ClusterNotFoundException'], /not found/)).toMatchObject({ name: 'ClusterNotFoundException', status: 400 });
  });
});
