import { Option, type Command } from 'commander';
import type { ExitCode } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import type { ImportFlags } from './import-command.ts';
import type { PutFlags } from './put-command.ts';
import type { StoreFlags } from './secret-place.ts';

type Finish = (code: ExitCode) => void;

const database = '\nReads Factory\'s database from the variable DATABASE_URL, and changes nothing there.';
const collect = (value: string, earlier: readonly string[]): readonly string[] => [...earlier, value];

/** Values of the secrets that runs are given. Factory keeps the mappings, AWS the values. */
export function addSecretCommands(program: Command, terminal: Terminal, finish: Finish): void {
  const secrets = program.command('secrets').description('Writes, lists, checks and imports the values of secrets that runs are given.');
  addPut(secrets, terminal, finish);
  addList(secrets, terminal, finish);
  addCheck(secrets, terminal, finish);
  addImport(secrets, terminal, finish);
}

function addPut(secrets: Command, terminal: Terminal, finish: Finish): void {
  store(secrets.command('put'))
    .description('Writes the values of one secret of Factory. They are asked for, or read from standard input; never an argument.')
    .argument('<name...>', 'name of the secret in Factory')
    .option('--project <project>', 'project that it belongs to: id or name')
    .option('--global', 'a global secret', false)
    .option('--provider <provider>', 'refuse unless the secret is for this provider')
    .option('--key <key>', 'only this key; may be repeated (default: every key that is mapped)', collect, [])
    .option('--stdin', 'read a JSON object of keys and values from standard input', false)
    .option('-y, --yes', 'replace values without asking', false)
    .addOption(new Option('--value [value]').hideHelp())
    .usage('[options] <name>')
    .configureOutput({ outputError: (text, write) => write(withoutArguments(text)) })
    .addHelpText('after', `${database} Keys that are not written keep their values: in Secrets Manager this needs secretsmanager:GetSecretValue, with DescribeSecret, CreateSecret, PutSecretValue and TagResource.\nExample: factory-ecs secrets put openai --project 'My project' --environment production`)
    .action(async (names: readonly string[], flags: PutFlags) => {
      const { putCommand } = await import('./put-command.ts');
      finish(await putCommand(names, flags, terminal));
    });
}

/** Of a wrong command line, the options' names alone: a value may have been given as an argument all the same. */
function withoutArguments(text: string): string {
  return text.replace(/argument '[^]*?' is invalid/, 'argument is invalid').replaceAll(/'(-[^\s'=]*)[^']*'/g, (_all, option: string) => `'${/^--[a-z]+(-[a-z]+)?$/.test(option) && option.length <= 20 ? option : '-…'}'`);
}

function addList(secrets: Command, terminal: Terminal, finish: Finish): void {
  store(secrets.command('list'))
    .description('Lists all secrets of Factory with their keys, and whether their values are there. No value is read.')
    .option('--json', 'one JSON array instead of a table', false)
    .addHelpText('after', database)
    .action(async (flags: StoreFlags & { json: boolean }) => {
      const { listCommand } = await import('./list-command.ts');
      finish(await listCommand(flags, terminal));
    });
}

function addCheck(secrets: Command, terminal: Terminal, finish: Finish): void {
  store(secrets.command('check'))
    .description('Finds secrets without a value or with a missing key, rows that no run can use, and those that hide each other. No value is read.')
    .option('--json', 'one JSON array instead of text', false)
    .addHelpText('after', `${database}\nExit codes: 0 nothing found, 1 findings, 2 wrong usage.`)
    .action(async (flags: StoreFlags & { json: boolean }) => {
      const { checkCommand } = await import('./check-command.ts');
      finish(await checkCommand(flags, terminal));
    });
}

function addImport(secrets: Command, terminal: Terminal, finish: Finish): void {
  store(secrets.command('import'))
    .description('Writes the values of Kubernetes Secrets to where runs on ECS get them. Shows the plan and asks first.')
    .argument('<files...>', 'manifests, YAML or JSON, also lists; - for standard input')
    .option('--global-namespace <namespace>', 'namespace of Factory\'s global secrets', 'factory-system')
    .option('--dry-run', 'only show what would be written', false)
    .option('-y, --yes', 'do not ask', false)
    .addHelpText('after', `${database}\nExample: kubectl get secrets -A -o yaml | factory-ecs secrets import - --environment production --dry-run`)
    .action(async (files: readonly string[], flags: ImportFlags) => {
      const { importCommand } = await import('./import-command.ts');
      finish(await importCommand(files, flags, terminal));
    });
}

function store(command: Command): Command {
  return command
    .option('--environment <name>', 'the secrets are below factory/<name>/runs (default: FACTORY_ECS_ENVIRONMENT)')
    .option('--prefix <prefix>', 'the same in full, as the controller has it (RUN_SECRETS_PREFIX)')
    .addOption(new Option('--store <store>', 'where the values are (RUN_SECRETS_STORE)').choices(['secrets-manager', 'parameter-store']).default('secrets-manager'));
}
