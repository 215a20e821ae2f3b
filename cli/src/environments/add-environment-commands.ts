import { Option, type Command } from 'commander';
import type { ExitCode } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import type { CheckFlags } from './check-command.ts';
import type { SetFlags } from './set-command.ts';

type Finish = (code: ExitCode) => void;

const variables = '\nReads and writes Factory\'s database, from the variable DATABASE_URL.';
const collect = (value: string, earlier: readonly string[] | undefined): readonly string[] => [...(earlier ?? []), value];

/** How runs of an environment are run on ECS. */
export function addEnvironmentCommands(program: Command, terminal: Terminal, finish: Finish): void {
  const environments = program.command('environments').description('Lists, changes and checks how Factory\'s environments run on ECS.');
  addList(environments, terminal, finish);
  addSet(environments, terminal, finish);
  addCheck(environments, terminal, finish);
}

function addList(environments: Command, terminal: Terminal, finish: Finish): void {
  environments.command('list')
    .description('Lists the environments with kind, image, size and settings.')
    .option('--json', 'one JSON array instead of a table', false)
    .addHelpText('after', '\nReads Factory\'s database from the variable DATABASE_URL, and changes nothing there.')
    .action(async (flags: { json: boolean }) => {
      const { listCommand } = await import('./list-command.ts');
      finish(await listCommand(flags, terminal));
    });
}

function addSet(environments: Command, terminal: Terminal, finish: Finish): void {
  const command = environments.command('set')
    .description('Changes the settings of an environment, or its kind. Without any flag it is listed, with the settings that it has.')
    .argument('<name>', 'name of the environment');
  addFields(command)
    .option('--file <file>', 'settings by field, JSON or YAML; flags go over it')
    .option('--unset <fields>', 'fields to take out, separated by commas; may be repeated', collect, [])
    .addOption(new Option('--kind <kind>', 'ECS_TASK: only where every API that runs knows this kind; the settings go with it').choices(['ECS_TASK', 'KUBERNETES_JOB']))
    .option('--site <url>', 'where Factory is; needed for --kind ECS_TASK')
    .option('--factory-cluster <name>', 'cluster of Factory\'s own services, for --kind ECS_TASK (default: FACTORY_ECS_CLUSTER)')
    .option('--api-service <name>', 'service of the API, for --kind ECS_TASK', 'factory-api')
    .option('--session-secret <id>', 'secret that signs sessions, where the site has a sign-in (default: that of the API\'s task definition)')
    .option('--allowed-domain <domain>', 'domain that may sign in (default: that of the API\'s task definition)')
    .option('--dry-run', 'check and show it, and change nothing', false)
    .option('--json', 'JSON instead of text', false)
    .addHelpText('after', `${variables}\nExamples: factory-ecs environments set default-k8s --cpu 2048 --memory 8192\n          factory-ecs environments set default-k8s --kind ECS_TASK --site https://factory.example.com`)
    .action(async (name: string, flags: SetFlags) => {
      const { setCommand } = await import('./set-command.ts');
      finish(await setCommand(name, flags, terminal));
    });
}

function addFields(command: Command): Command {
  return command
    .option('--cluster <name>', 'where the tasks run: name or ARN')
    .option('--task-definition <definition>', 'what they are started from: family, family:revision or ARN')
    .option('--launch-type <type>', 'FARGATE; or a capacity provider strategy instead')
    .option('--capacity-provider-strategy <item>', 'capacityProvider=FARGATE_SPOT,weight=3; may be repeated', collect)
    .option('--platform-version <version>', 'LATEST or 1.4.0')
    .option('--subnets <ids>', '1 to 16, separated by commas')
    .option('--security-groups <ids>', '1 to 5, separated by commas')
    .option('--assign-public-ip <value>', 'ENABLED or DISABLED')
    .option('--cpu <units>', '1024 are one vCPU; with --memory')
    .option('--memory <mib>', 'with --cpu')
    .option('--ephemeral-storage <gib>', 'from 21 to 200')
    .option('--task-role-arn <arn>', 'what the runner may do at AWS')
    .option('--execution-role-arn <arn>', 'what pulls the image, reads secrets and writes the log')
    .option('--cpu-architecture <architecture>', 'X86_64 or ARM64')
    .option('--log-group <name>', 'where the log goes')
    .option('--deadline-seconds <seconds>', 'from 60 to 604800')
    .option('--runner-image <image>', 'instead of the environment\'s, with tag or digest');
}

function addCheck(environments: Command, terminal: Terminal, finish: Finish): void {
  environments.command('check')
    .description('Tells of one environment, or of all active ones, what a launch would refuse.')
    .argument('[name]', 'name of the environment (default: every active one)')
    .option('--service-accounts <json>', 'the controller\'s RUNNER_SERVICE_ACCOUNTS: service account → task role ARN (default: that variable here)')
    .option('--cluster <name>', 'the controller\'s cluster: asks ECS for clusters, capacity providers and task definitions (default: FACTORY_ECS_CLUSTER)')
    .option('--json', 'one JSON array instead of text', false)
    .addHelpText('after', '\nReads Factory\'s database from the variable DATABASE_URL, and changes nothing there. Subnets, security groups and log groups are not looked up.\nExit codes: 0 nothing found, 1 findings, 2 wrong usage.')
    .action(async (name: string | undefined, flags: CheckFlags) => {
      const { checkCommand } = await import('./check-command.ts');
      finish(await checkCommand(name, flags, terminal));
    });
}
