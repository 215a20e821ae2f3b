import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { createRequire } from 'node:module';
import { FindingsError } from '../../actions/shared/src/finding.ts';
import { describeError } from '../../actions/shared/src/run-action.ts';
import { UserError } from '../../actions/shared/src/user-error.ts';
import { describeAwsError } from '../../actions/shared/src/ecs/aws-error.ts';
import { addDeploymentCommands } from './deployments/add-deployment-commands.ts';
import { addEnvironmentCommands } from './environments/add-environment-commands.ts';
import { addRunCommands } from './runs/add-run-commands.ts';
import { addSecretCommands } from './secrets/add-secret-commands.ts';
import { exitCodes } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import type { RenderFlags } from './render-command.ts';
import type { Terminal } from './terminal.ts';
import { formats } from './formats.ts';
import type { ValidateFlags } from './validate-command.ts';

/** Runs one command line and returns the exit code of the process. */
export async function runProgram(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCodes.clean;
  const program = makeProgram(terminal, (result) => (code = result));
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    // Its text has been written already; --help and --version end this way, too.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clean : exitCodes.usage;
    if (isAwsError(error)) {
      terminal.error(`${describeAwsError(error)}\n`);
      return exitCodes.usage;
    }
    terminal.error(`${describeError(error)}\n`);
    if (error instanceof FindingsError) return exitCodes.findings;
    if (!(error instanceof UserError) && error instanceof Error) terminal.error(`${error.stack ?? ''}\n`);
    return exitCodes.usage;
  }
}

function makeProgram(terminal: Terminal, finish: (code: ExitCode) => void): Command {
  const { version } = createRequire(import.meta.url)('../package.json') as { version: string };
  const program = new Command('factory-ecs')
    .description('Renders, checks and explains task definitions and services for ECS on Fargate; deploys them, rolls back, and tells what runs and why not.')
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.error, getOutHasColors: () => terminal.isColoured })
    .showHelpAfterError('(factory-ecs --help tells what there is)')
    .addHelpText('after', '\nExit codes: 0 clean, 1 findings or a failed release, 2 wrong usage or unreadable input, 3 a person has to act.');
  addValidate(program, terminal, finish);
  addRender(program, terminal, finish);
  addExplain(program, terminal, finish);
  addDeploymentCommands(program, terminal, finish);
  addRunCommands(program, terminal, finish);
  addEnvironmentCommands(program, terminal, finish);
  addSecretCommands(program, terminal, finish);
  return program;
}

/** Errors of the SDK: an answer of AWS, no credentials, no Region, no answer. */
function isAwsError(error: unknown): boolean {
  return error instanceof Error && ('$metadata' in error || error.name === 'CredentialsProviderError' || /^Region is missing/.test(error.message) || 'syscall' in error);
}

const collect = (value: string, earlier: readonly string[]): readonly string[] => [...earlier, value];

function addValidate(program: Command, terminal: Terminal, finish: (code: ExitCode) => void): void {
  program.command('validate')
    .description('Checks task definitions and services: templates, rendered ones, or a release.')
    .argument('[files...]', 'files, folders and globs; !pattern takes out (default: task-definitions/*.yml services/*.yml)')
    .option('-e, --environment <name>', 'fill templates in for this environment')
    .option('--environments-directory <folder>', 'folder with the environment files', 'environments')
    .option('-i, --infrastructure <path>', 'outputs file or folder of synthesised templates; may be repeated', collect, [])
    .option('--images <json>', 'built images by digest: a JSON object, or a file with one')
    .option('--check-images', 'ask ECR whether images exist and fit the architecture; needs AWS credentials', false)
    .option('--previous-release <file>', 'release that runs now: its load balancers\' containers must stay')
    .addOption(new Option('-p, --profile <profile>', 'some rules are errors in production only (default: that of the environment, else production)').choices(['development', 'production']))
    .addOption(new Option('--fail-on <severity>', 'the least severity that gives exit code 1').choices(['error', 'warning']).default('error'))
    .option('--ignore <rules>', 'ids of rules that have nothing to say; may be repeated', collect, [])
    .addOption(new Option('-f, --format <format>', 'how findings are printed').choices(formats).default('text'))
    .action(async (files: readonly string[], flags: ValidateFlags) => {
      const { validateCommand } = await import('./validate-command.ts');
      finish(await validateCommand(files, flags, terminal));
    });
}

function addRender(program: Command, terminal: Terminal, finish: (code: ExitCode) => void): void {
  program.command('render')
    .description('Renders a release, as the action render-task-definitions does.')
    .requiredOption('-e, --environment <name>', 'environment to render for')
    .requiredOption('--images <json>', 'built images by digest: a JSON object, or a file with one')
    .requiredOption('--release <id>', 'id of the release', readId)
    .requiredOption('--commit <sha>', 'commit that the images were built from', readId)
    .option('--environments-directory <folder>', 'folder with the environment files', 'environments')
    .option('-i, --infrastructure <path>', 'outputs of the infrastructure (default: <environments-directory>/<environment>.outputs.json)')
    .option('--task-definitions <folder>', 'folder with the templates of task definitions', 'task-definitions')
    .option('--services <folder>', 'folder with the templates of services', 'services')
    .option('--only <services...>', 'render these services alone, with the parts that they need (default: all)')
    .option('-o, --output <file>', 'where the release is written (default: printed)')
    .action(async (flags: RenderFlags) => {
      const { renderCommand } = await import('./render-command.ts');
      finish(renderCommand(flags, terminal));
    });
}

function addExplain(program: Command, terminal: Terminal, finish: (code: ExitCode) => void): void {
  program.command('explain')
    .description('Tells what a rule wants, where it comes from and what breaks it; without a rule, lists all.')
    .argument('[rule]', 'id of a rule, such as R26')
    .action(async (rule: string | undefined) => {
      const { explainCommand } = await import('./explain-command.ts');
      finish(explainCommand(rule, terminal));
    });
}

/** As the action takes it: it becomes part of an object key, of tags and of environment variables. */
function readId(value: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(value)) return value;
  throw new InvalidArgumentError('It must be 1 to 128 letters, digits, dots, hyphens and underscores.');
}
