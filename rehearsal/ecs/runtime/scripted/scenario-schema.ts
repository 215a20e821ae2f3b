const milliseconds = { type: 'number', minimum: 0 };
const pattern = { type: 'string', minLength: 1 };
const exitCode = { type: 'integer', minimum: 0, maximum: 255 };
const jitter = { type: 'number', minimum: 0, maximum: 1 };
const taskMatch = { family: pattern, group: pattern, startedBy: pattern };

/** A number of milliseconds, or one word. One check for both, so that a wrong value is told once. */
function millisecondsOr(word: string): object {
  return { type: ['number', 'string'], if: { type: 'number' }, then: { minimum: 0 }, else: { enum: [word] } };
}

function members(properties: Readonly<Record<string, object>>): object {
  return { type: 'object', properties, additionalProperties: false };
}

/** JSON Schema of `Scenario`. */
export function scenarioSchema(signals: readonly string[]): object {
  const containerRule = members({
    match: members({ ...taskMatch, container: pattern, image: pattern }),
    pullMs: milliseconds, startMs: milliseconds, runMs: millisecondsOr('forever'),
    exitCode, signal: { enum: signals }, outOfMemory: { type: 'boolean' }, reason: pattern, startFailure: pattern, imageDigest: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    healthyAfterMs: millisecondsOr('never'), unhealthyAfterMs: milliseconds,
    stopMs: millisecondsOr('ignored'), stopExitCode: exitCode, jitter,
  });
  const targetRule = members({
    match: members({ ...taskMatch, targetGroup: pattern }),
    healthyAfterMs: millisecondsOr('never'), unhealthyAfterMs: milliseconds, unhealthyReason: pattern, drainMs: milliseconds, jitter,
  });
  return members({ containers: { type: 'array', items: containerRule }, targets: { type: 'array', items: targetRule } });
}
