// Runs the conformance suite: node rehearsal/ecs/conformance/run.ts --help
import { Command } from 'commander';
import { describeError } from '../../../actions/shared/src/run-action.ts';
import { allCases } from './cases/all-cases.ts';
import { ministackExceptions } from './ministack-exceptions.ts';
import { runSuite, type SuiteResult } from './run-suite.ts';
import { localTargets, startTarget, type LocalTarget } from './targets/start-target.ts';
import { noExceptions } from './verdicts.ts';

interface RunArguments {
  readonly target: string;
  readonly only?: string;
  readonly json: boolean;
  readonly region: string;
  readonly subnets?: string[];
  readonly securityGroups?: string[];
  readonly prefix: string;
}

const help = `
Targets: scripted (this ECS, tasks without containers, virtual time), docker (this ECS, real containers), ministack
(MiniStack's own ECS; what it is known to do differently is listed in ministack-exceptions.ts), or the URL of any ECS.

At a URL only cases that are marked safe run, with the credentials that the AWS SDK finds; everything they make carries
the prefix and is removed. They start no task. Nothing here was ever run against AWS.

  node rehearsal/ecs/conformance/run.ts --target scripted --only rollout-
  node rehearsal/ecs/conformance/run.ts --target https://ecs.eu-central-1.amazonaws.com --region eu-central-1 --subnets subnet-…

Exit code 0: every case is as expected. 1: one is not. 2: wrong use.`;

process.exit(await main(process.argv.slice(2)));

async function main(args: readonly string[]): Promise<number> {
  const options = readArguments(args);
  const cases = allCases.filter(({ id }) => options.only === undefined || id.includes(options.only));
  if (cases.length === 0) {
    console.error(`No case has ${JSON.stringify(options.only)} in its id.`);
    return 2;
  }
  try {
    const target = await startTarget(isLocal(options.target) ? options.target : { url: options.target, region: options.region, subnets: options.subnets ?? [], securityGroups: options.securityGroups ?? [] });
    const result = await runSuite(target, cases, { exceptions: target.name === 'ministack' ? ministackExceptions : noExceptions, prefix: options.prefix, onProgress: options.json ? () => undefined : (line) => console.log(line) }).finally(() => target.stop());
    console.log(options.json ? JSON.stringify(result, undefined, 2) : summary(result));
    return result.isAsExpected ? 0 : 1;
  } catch (error) {
    console.error(describeError(error));
    return 1;
  }
}

function readArguments(args: readonly string[]): RunArguments {
  const command = new Command('conformance/run.ts')
    .description('Checks an ECS against what is known of AWS.')
    .requiredOption('--target <name or URL>', `${localTargets.join(', ')} or a URL`)
    .option('--only <text>', 'only cases whose id holds this text')
    .option('--json', 'print the results as JSON, and nothing else', false)
    .option('--region <name>', 'Region of a URL', 'eu-central-1')
    .option('--subnets <ids...>', 'subnets for services at a URL')
    .option('--security-groups <ids...>', 'security groups for services at a URL')
    .option('--prefix <text>', 'begins every name that is made', 'conf')
    .addHelpText('after', help)
    .showHelpAfterError('(--help tells all options)')
    .allowExcessArguments(false)
    .exitOverride((problem) => process.exit(problem.exitCode === 0 ? 0 : 2))
    .parse([...args], { from: 'user' });
  const options = command.opts<RunArguments>();
  if (!isLocal(options.target) && !/^https?:\/\/[^/]+\/?$/.test(options.target)) command.error(`error: --target must be ${localTargets.join(', ')} or a URL, got '${options.target}'.`);
  if (!/^[a-z][a-z0-9-]{0,19}$/.test(options.prefix)) command.error(`error: --prefix must be 1 to 20 lower-case letters, digits and hyphens, got '${options.prefix}'.`);
  return options;
}

function isLocal(target: string): target is LocalTarget {
  return (localTargets as readonly string[]).includes(target);
}

function summary({ counts, tookMs, isAsExpected }: SuiteResult): string {
  const parts = [`${counts.holds} hold`, `${counts.failed} failed`, `${counts.differs} differ as listed`, `${counts['no-exception']} wrongly listed`, `${counts['left-out']} left out`];
  return `\n${isAsExpected ? 'As expected' : 'Not as expected'}: ${parts.join(', ')} (${(tookMs / 1000).toFixed(1)} s)`;
}
