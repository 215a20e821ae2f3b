import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { scanSeverities } from '../../../actions/shared/src/deploy/preflight/scan-severity.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import type { DeployFlags } from './deploy-command.ts';
import type { LogsFlags } from './logs-command.ts';
import type { PlaceFlags } from './place.ts';
import type { RollBackFlags } from './roll-back-command.ts';
import { readSince } from './since.ts';
import type { StatusFlags } from './status-command.ts';

type Finish = (code: ExitCode) => void;

const choices = ['roll-back', 'leave'] as const;

/** What is needed when GitHub is down: the deployer's own engine, and eyes. */
export function addDeploymentCommands(program: Command, terminal: Terminal, finish: Finish): void {
  addDeploy(program, terminal, finish);
  addRollBack(program, terminal, finish);
  addStatus(program, terminal, finish);
  addWhy(program, terminal, finish);
  addLogs(program, terminal, finish);
  addHistory(program, terminal, finish);
}

function addDeploy(program: Command, terminal: Terminal, finish: Finish): void {
  program.command('deploy')
    .description('Brings a rendered release out as one transaction, as the action deploy-services does.')
    .argument('<release>', 'file that `factory-ecs render` or the artifact `release` holds (release.json)')
    .addOption(new Option('--on-failure <what>', 'what becomes of touched services when it fails').choices(choices).default('roll-back'))
    .addOption(new Option('--on-cancel <what>', 'the same for Ctrl-C').choices(choices).default('roll-back'))
    .option('--force', 'deploy also what runs this content already', false)
    .option('--no-checks', 'leave out the smoke test that the release names')
    .addOption(new Option('--allowed-scan-severity <severity>', 'worst finding of ECR\'s scan that an image may have').choices(scanSeverities).default('any'))
    .option('--deadline-minutes <number>', 'for migration and roll-out, and once more for a roll-back', number(1, 360), 20)
    .option('--poll-seconds <number>', 'longest pause between two looks', number(0.2, 60), 5)
    .option('--record-file <file>', 'where the release record is written', 'release-record.json')
    .addHelpText('after', '\nExample: factory-ecs deploy release.json\nExit codes: 0 deployed or nothing to do, 1 failed (and rolled back), 2 refused before anything was changed, 3 a person has to act.')
    .action(async (file: string, flags: DeployFlags) => {
      const { deployCommand } = await import('./deploy-command.ts');
      finish(await deployCommand(file, flags, terminal));
    });
}

function addRollBack(program: Command, terminal: Terminal, finish: Finish): void {
  place(program.command('roll-back'), ['bucket', 'environment'])
    .description('Puts every service back on what it ran before a release, as the action roll-back does. Shows the plan and asks first.')
    .argument('[release]', 'id of the release to undo, or previous for the one that was deployed last', 'previous')
    .option('--record-file <file>', 'release record to go by, instead of the one in the bucket')
    .option('--dry-run', 'only say what would be done', false)
    .option('-y, --yes', 'do not ask', false)
    .option('--deadline-minutes <number>', 'until it is given up', number(1, 360), 20)
    .option('--poll-seconds <number>', 'longest pause between two looks', number(0.2, 60), 5)
    .addHelpText('after', '\nExample: factory-ecs roll-back --environment production --bucket factory-production-artifacts --dry-run')
    .action(async (release: string, flags: RollBackFlags) => {
      const { rollBackCommand } = await import('./roll-back-command.ts');
      finish(await rollBackCommand(release, flags, terminal));
    });
}

function addStatus(program: Command, terminal: Terminal, finish: Finish): void {
  place(program.command('status'), ['cluster', 'bucket', 'environment'])
    .description('Shows what runs: revisions, releases, tasks, deployments, targets. With bucket and environment also the newest release.')
    .argument('[services...]', 'names of services, or parts of Factory (default: all of the cluster)')
    .option('-w, --watch', 'look again and again until Ctrl-C; where nobody looks at a screen, only changes are printed', false)
    .option('--poll-seconds <number>', 'pause between two looks', number(0.2, 60), 5)
    .addHelpText('after', '\nExample: factory-ecs status --cluster factory-production --watch')
    .action(async (services: readonly string[], flags: StatusFlags) => {
      const { statusCommand } = await import('./status-command.ts');
      finish(await statusCommand(services, flags, terminal));
    });
}

function addWhy(program: Command, terminal: Terminal, finish: Finish): void {
  place(program.command('why'), ['cluster'])
    .description('Tells why tasks of a service failed in the last hour, what to do about it, and whether it is safe now.')
    .argument('<service>', 'name of the service, or the part of Factory that it is: web for factory-web')
    .addHelpText('after', '\nExample: factory-ecs why web --cluster factory-production\nExit codes: 0 safe now, 1 not safe, 2 wrong usage.')
    .action(async (service: string, flags: PlaceFlags) => {
      const { whyCommand } = await import('./why-command.ts');
      finish(await whyCommand(service, flags, terminal));
    });
}

function addLogs(program: Command, terminal: Terminal, finish: Finish): void {
  place(program.command('logs'), ['cluster'])
    .description('Prints the end of the logs of a service\'s tasks; of its newest stopped task where none runs. Of a part without a service, that of its newest task.')
    .argument('<service>', 'name of the service, or the part of Factory: web, migrate, runner')
    .option('--task <id>', 'one task alone; the first digits of its id are enough')
    .option('-n, --lines <number>', 'lines of each container', number(1, 10_000), 50)
    .option('--since <time>', 'nothing older: 90s, 15m, 2h, 1d ago, or an ISO time', (text: string) => readSince(text))
    .option('-f, --follow', 'go on printing what comes, also of tasks that start, until Ctrl-C', false)
    .addHelpText('after', '\nExample: factory-ecs logs web --cluster factory-production --follow')
    .action(async (service: string, flags: LogsFlags) => {
      const { logsCommand } = await import('./logs-command.ts');
      finish(await logsCommand(service, flags, terminal));
    });
}

function addHistory(program: Command, terminal: Terminal, finish: Finish): void {
  place(program.command('history'), ['bucket', 'environment'])
    .description('Lists releases by their records: when, what became of them, what they changed.')
    .option('-n, --limit <number>', 'how many', number(1, 1000), 10)
    .addHelpText('after', '\nExample: factory-ecs history --environment production --bucket factory-production-artifacts')
    .action(async (flags: PlaceFlags & { limit: number }) => {
      const { historyCommand } = await import('./history-command.ts');
      finish(await historyCommand(flags, terminal));
    });
}

const placeOptions = {
  cluster: ['--cluster <name>', 'cluster of the services (default: FACTORY_ECS_CLUSTER)'],
  bucket: ['--bucket <name>', 'bucket with the release records (default: FACTORY_ECS_BUCKET)'],
  environment: ['--environment <name>', 'environment that was deployed to (default: FACTORY_ECS_ENVIRONMENT)'],
} as const;

function place(command: Command, keys: readonly (keyof typeof placeOptions)[]): Command {
  for (const key of keys) {
    const [flags, description] = placeOptions[key];
    command.option(flags, description);
  }
  return command;
}

function number(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() === '' || !(value >= least && value <= most)) throw new InvalidArgumentError(`It must be a number from ${least} to ${most}.`);
    return value;
  };
}
