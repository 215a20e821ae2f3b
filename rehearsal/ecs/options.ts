import { Command, InvalidArgumentError, Option } from 'commander';

/** What `./scripts/ecs` was asked for. */
export interface EcsOptions {
  readonly port: number;
  readonly account: string;
  readonly region: string;
  readonly runtime: 'docker' | 'scripted';
  readonly clock: 'real' | 'virtual';
  /** `start`: a MiniStack of its own; `none`; or the URL of a running one. */
  readonly aws: string;
  /** Files: how scripted tasks behave, and what goes wrong from the start. */
  readonly tasks: string | undefined;
  readonly faults: string | undefined;
  readonly rateLimits: boolean;
  readonly staleReadsMs: number;
  readonly timeScale: number;
  readonly seed: number;
  readonly cpu: 'limit' | 'shares';
  readonly drainMs: number | undefined;
  /** The docker network that tasks join; none: one of its own. */
  readonly network: string | undefined;
  /** What holds the tasks' networks: an image with node and busybox that the engine has; none: one made from this machine. */
  readonly nodeImage: string | undefined;
  /** Value of the label `factory.rehearsal` on everything that it makes. */
  readonly label: string | undefined;
  /** `host:port` of the registry that stands in for ECR. */
  readonly registry: string | undefined;
  /** The address of this machine that tasks reach, and AWS_ENDPOINT_URL in tasks. */
  readonly taskAddress: string | undefined;
  readonly taskAwsUrl: string | undefined;
}

const examples = `
Examples:
  ./scripts/ecs                                   real containers, all other AWS services behind the same address
  ./scripts/ecs --runtime scripted --clock virtual --aws none
                                                  no containers; time moves by POST /_ecs/clock {"advanceMs": 60000}
  ./scripts/ecs --faults faults.yml --rate-limits throttling, lost answers, missing capacity …

At run time: GET /_ecs/calls, GET|PUT|POST|DELETE /_ecs/faults, GET /_ecs/state, GET|POST /_ecs/clock. rehearsal/ecs/README.md tells more.`;

/** Reads the arguments. Prints and ends the process on --help and on what it does not know, naming the option and what is allowed. */
export function readEcsOptions(args: readonly string[]): EcsOptions {
  const command = new Command('./scripts/ecs')
    .description('A local ECS that behaves like ECS on Fargate. It runs until Ctrl-C and removes what it made.')
    .option('--port <number>', 'port on 127.0.0.1; 0 takes a free one', wholeNumber(0, 65_535), 0)
    .option('--account <id>', 'twelve digits', accountId, '123456789012')
    .option('--region <name>', 'Region in every ARN', 'us-east-1')
    .addOption(new Option('--runtime <kind>', 'what tasks are').choices(['docker', 'scripted']).default('docker'))
    .addOption(new Option('--clock <kind>', 'virtual stands still until it is advanced; for scripted tasks').choices(['real', 'virtual']).default('real'))
    .option('--aws <url>', 'the other AWS services: start (a MiniStack of its own), none, or a URL', awsUrl, 'start')
    .option('--tasks <file>', 'YAML or JSON: how scripted tasks behave')
    .option('--faults <file>', 'YAML or JSON: what goes wrong from the start')
    .option('--rate-limits', 'keep to the documented API rates', false)
    .option('--stale-reads-ms <number>', 'reads may tell the state before the last changes for so long', wholeNumber(0, 60_000), 0)
    .option('--time-scale <factor>', 'multiplies the waits of load balancers and between health checks of containers: 0.1 makes ten seconds one', factor, 1)
    .option('--drain-ms <number>', 'a target without requests is drained after so long; none: after the deregistration delay', wholeNumber(0, 3_600_000))
    .option('--seed <number>', 'same seed, same ids and choices', wholeNumber(0, 4_294_967_295), 1)
    .addOption(new Option('--cpu <kind>', 'CPU of a task: a hard limit, as on Fargate, or only its share').choices(['limit', 'shares']).default('limit'))
    .option('--network <name>', 'docker network for tasks; none: one of its own')
    .option('--node-image <name>', 'image with node and busybox to hold task networks; none: one made from this machine')
    .option('--label <value>', 'value of the label factory.rehearsal on everything it makes')
    .option('--registry <host:port>', 'registry that stands in for ECR; none: its own address')
    .option('--task-address <ip>', 'address of this machine that tasks reach; none: the engine tells')
    .option('--task-aws-url <url>', 'AWS_ENDPOINT_URL of tasks; none: its own address')
    .addHelpText('after', examples)
    .showHelpAfterError('(--help tells all options)')
    .allowExcessArguments(false)
    .parse([...args], { from: 'user' });
  const options = command.opts<EcsOptions>();
  if (options.clock === 'virtual' && options.runtime === 'docker') command.error('error: --clock virtual needs --runtime scripted: real containers live in real time');
  return options;
}

function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most) throw new InvalidArgumentError(`It must be a whole number from ${String(least)} to ${String(most)}.`);
    return value;
  };
}

function factor(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0 || value > 100) throw new InvalidArgumentError('It must be a number above 0, 100 at most.');
  return value;
}

function accountId(text: string): string {
  if (!/^\d{12}$/.test(text)) throw new InvalidArgumentError('It must be twelve digits.');
  return text;
}

function awsUrl(text: string): string {
  if (text !== 'start' && text !== 'none' && !/^http:\/\/[^/]+\/?$/.test(text)) throw new InvalidArgumentError('It must be start, none, or a URL such as http://127.0.0.1:4566.');
  return text;
}
