import { Ajv, type ErrorObject } from 'ajv';
import { scenarioSchema } from './scenario-schema.ts';

/** How scripted tasks and their targets behave. Times are milliseconds of the clock that the runtime lives by. */
export interface Scenario {
  /** For each container the first rule that matches decides; what it leaves out, and containers without a rule, get the defaults. */
  readonly containers?: readonly ContainerRule[];
  /** The same for targets of load balancers. */
  readonly targets?: readonly TargetRule[];
}

/** Each member is a whole name in which `*` stands for any characters. All that are given must match. */
export interface TaskMatch {
  readonly family?: string;
  /** `service:<name>`, `family:<name>` or what RunTask was given. */
  readonly group?: string;
  readonly startedBy?: string;
}

export interface ContainerRule {
  readonly match?: TaskMatch & { readonly container?: string; readonly image?: string };
  /** Default 100. The images of a task are pulled side by side. */
  readonly pullMs?: number;
  /** From the pulled image to the running container. Default 50. */
  readonly startMs?: number;
  /** From running to its own end. Default: for ever in services, 1000 elsewhere. */
  readonly runMs?: number | 'forever';
  /** Default 0. */
  readonly exitCode?: number;
  /** Ends by a signal instead of an exit code. */
  readonly signal?: keyof typeof signalNumbers;
  /** Killed for want of memory: exit code 137 and ECS's reason. */
  readonly outOfMemory?: boolean;
  /** `containers[].reason` of its own end. */
  readonly reason?: string;
  /** The task cannot start: ECS's text, such as `CannotPullContainerError: …`. */
  readonly startFailure?: string;
  readonly imageDigest?: string;
  /** Since it runs, where its definition has a health check. Default 100. */
  readonly healthyAfterMs?: number | 'never';
  /** Default: never. */
  readonly unhealthyAfterMs?: number;
  /** How long it takes to end after SIGTERM; `ignored`: until SIGKILL after its stop timeout. Default 0. */
  readonly stopMs?: number | 'ignored';
  /** Exit code after SIGTERM. Default 143. */
  readonly stopExitCode?: number;
  /** 0.1: each of the times is up to 10 % shorter or longer. Default 0. */
  readonly jitter?: number;
}

export interface TargetRule {
  /** `targetGroup` is matched against the ARN. */
  readonly match?: TaskMatch & { readonly targetGroup?: string };
  /** Since it was registered. Default 100. */
  readonly healthyAfterMs?: number | 'never';
  /** Default: never. */
  readonly unhealthyAfterMs?: number;
  /** In the load balancer's words. Default `Request timed out`. */
  readonly unhealthyReason?: string;
  /** Default 0. */
  readonly drainMs?: number;
  readonly jitter?: number;
}

export const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGILL: 4, SIGABRT: 6, SIGBUS: 7, SIGFPE: 8, SIGKILL: 9, SIGSEGV: 11, SIGPIPE: 13, SIGTERM: 15 } as const;

const validate = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true }).compile<Scenario>(scenarioSchema(Object.keys(signalNumbers)));

/** Checks a scenario that comes from outside. The error names all findings: where, what is there, what is allowed. */
export function checkScenario(value: unknown, source: string): Scenario {
  if (validate(value)) return value;
  const findings = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if').map(describe);
  throw new Error(`${source} is no scenario for scripted tasks:\n${[...new Set(findings)].map((finding) => `  ${finding}`).join('\n')}`);
}

function describe({ instancePath, keyword, message, params, data }: ErrorObject): string {
  const where = instancePath === '' ? 'The scenario' : instancePath.slice(1).replaceAll('/', '.');
  if (keyword === 'additionalProperties') return `${where} has the unknown member ${JSON.stringify(params['additionalProperty'])}.`;
  const allowed = Array.isArray(params['allowedValues']) ? ` (${params['allowedValues'].join(', ')})` : '';
  return `${where} ${message ?? 'is wrong'}${allowed}, got ${JSON.stringify(data).slice(0, 80)}.`;
}
