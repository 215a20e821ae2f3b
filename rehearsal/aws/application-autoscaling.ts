import { isJsonObject } from '../../actions/shared/src/json-object.ts';
import type { JsonObject } from '../../actions/shared/src/json-object.ts';

export interface ScalingAnswer {
  readonly status: number;
  readonly body: string;
}

/** Answers one call of Application Auto Scaling: the action, and the body of its request. */
export type ScalingService = (action: string, body: string) => ScalingAnswer;

/**
 * Application Auto Scaling, which the local AWS lacks: it keeps scalable targets and policies and tells of them. It scales
 * nothing: nobody measures CPU here.
 */
export function createScalingService(): ScalingService {
  const targets = new Map<string, JsonObject>();
  const policies = new Map<string, JsonObject>();
  const operations: Readonly<Record<string, (input: JsonObject) => ScalingAnswer>> = {
    RegisterScalableTarget: (input) => {
      const key = keyOf(input);
      const target: JsonObject = { ...targets.get(key), ...input };
      const { MinCapacity: least, MaxCapacity: most } = target;
      if (!Number.isInteger(least) || !Number.isInteger(most)) return refuse('ValidationException', 'MinCapacity and MaxCapacity are required for a new scalable target.');
      if (Number(least) > Number(most)) return refuse('ValidationException', 'Maximum capacity cannot be less than minimum capacity');
      targets.set(key, target);
      return answer({ ScalableTargetARN: `arn:aws:application-autoscaling:us-east-1:123456789012:scalable-target/${String(targets.size)}` });
    },
    DescribeScalableTargets: ({ ResourceIds: ids }) => answer({ ScalableTargets: [...targets.values()].filter(({ ResourceId }) => !Array.isArray(ids) || ids.includes(ResourceId)) }),
    PutScalingPolicy: (input) => {
      if (!targets.has(keyOf(input))) return refuse('ObjectNotFoundException', `No scalable target registered for ${keyOf(input)}`);
      policies.set(`${keyOf(input)} ${String(input['PolicyName'])}`, input);
      return answer({ PolicyARN: `arn:aws:autoscaling:us-east-1:123456789012:scalingPolicy:${String(policies.size)}`, Alarms: [] });
    },
    DescribeScalingPolicies: ({ ResourceId: id, PolicyNames: names }) =>
      answer({ ScalingPolicies: [...policies.values()].filter(({ ResourceId, PolicyName }) => (id === undefined || ResourceId === id) && (!Array.isArray(names) || names.includes(PolicyName))) }),
  };
  return (action, body) => {
    const input: unknown = JSON.parse(body === '' ? '{}' : body);
    const operation = operations[action];
    if (operation === undefined) return refuse('UnknownOperationException', `The local Application Auto Scaling does not know ${action}.`);
    return isJsonObject(input) ? operation(input) : refuse('SerializationException', 'The body is no JSON object.');
  };
}

function keyOf({ ServiceNamespace: namespace, ResourceId: id, ScalableDimension: dimension }: JsonObject): string {
  return [namespace, id, dimension].map(String).join(' ');
}

function answer(body: object): ScalingAnswer {
  return { status: 200, body: JSON.stringify(body) };
}

function refuse(type: string, message: string): ScalingAnswer {
  return { status: 400, body: JSON.stringify({ __type: type, message }) };
}
