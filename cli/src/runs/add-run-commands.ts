import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { dispatchStates } from '../../../controller/src/dispatch-life.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import type { RunsFlags } from './runs-command.ts';

const variables = '\nReads Factory\'s database from the variable DATABASE_URL, and changes nothing there.';

/** What the controller does with runs, for whoever is asked why one does not go on. */
export function addRunCommands(program: Command, terminal: Terminal, finish: (code: ExitCode) => void): void {
  program.command('runs')
    .description('Lists runs that wait, are at work or ended in the last hour, with what they wait for or why they ended.')
    .option('--project <id>', 'only runs of this project')
    .addOption(new Option('--state <state>', 'only runs whose dispatch is in this state').choices(dispatchStates))
    .option('--limit <number>', 'at most so many', number(1, 10_000), 200)
    .option('--watch', 'look again and again, until Ctrl-C', false)
    .option('--poll-seconds <number>', 'pause between two looks', number(0.2, 60), 2)
    .option('--json', 'one JSON array instead of a table', false)
    .addHelpText('after', `${variables}\nExample: factory-ecs runs --watch`)
    .action(async (flags: RunsFlags) => {
      const { runsCommand } = await import('./runs-command.ts');
      finish(await runsCommand(flags, terminal));
    });
  program.command('run')
    .description('Tells of one run what holds now, its task, exit code, reason and log, and what happened when.')
    .argument('<id>', 'id of the run')
    .option('--json', 'JSON instead of text', false)
    .addHelpText('after', variables)
    .action(async (runId: string, flags: { json: boolean }) => {
      const { runCommand } = await import('./runs-command.ts');
      finish(await runCommand(runId, flags, terminal));
    });
}

function number(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (value >= min && value <= max) return value;
    throw new InvalidArgumentError(`It must be a number from ${String(min)} to ${String(max)}.`);
  };
}
