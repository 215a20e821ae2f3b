import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { describeError } from '../actions/shared/src/run-action.ts';
import { mintSession } from '../actions/shared/src/smoke-test/session-token.ts';
import { signInPath } from './aws/front-door.ts';
import { directoriesOf, type Directories } from './directories.ts';
import { startKeeper } from './keeper.ts';
import { destroyEngine } from './machine/engine.ts';
import { endProcess, isRunning } from './machine/process-identity.ts';
import { rehearsalIdOf } from './machine/state-directory.ts';
import { tearDown } from './machine/tear-down.ts';
import { readOptions, type RehearsalRequest } from './options.ts';
import { rehearse, strike, type RehearsalOutcome } from './rehearse.ts';
import { Progress } from './report/progress.ts';
import { readStateFile } from './state-file.ts';

const checkout = join(import.meta.dirname, '..');
const rehearsalId = rehearsalIdOf(checkout);
/** A kept site is a demo for a day. */
const SESSION_SECONDS = 86_400;

// Kept processes would keep this one waiting.
process.exit(await main());

async function main(): Promise<number> {
  let request: RehearsalRequest;
  let directories: Directories;
  try {
    request = readOptions(process.argv.slice(2));
    directories = directoriesOf(checkout, rehearsalId);
  } catch (error) {
    console.error(describeError(error));
    return 2;
  }
  switch (request.kind) {
    case 'help':
      console.log(await readFile(join(import.meta.dirname, 'help.txt'), 'utf8'));
      return 0;
    case 'down':
      return await takeDown(directories);
    case 'rehearse':
      return await run(request, directories);
    default: {
      const unreachable: never = request;
      return unreachable;
    }
  }
}

async function run(request: RehearsalRequest & { kind: 'rehearse' }, directories: Directories): Promise<number> {
  const progress = new Progress(process.stdout);
  try {
    await progress.step('Remove what an earlier rehearsal left', (say) => sweep(directories, say));
    const interrupted = new Promise<never>((_resolve, reject) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => reject(new Error(`Interrupted by ${signal}.`)));
    });
    interrupted.catch(() => undefined);
    const outcome = await rehearse({ ...request, directories, rehearsalId, setUpMs: Number(process.env['REHEARSAL_SET_UP_MS'] ?? 0), interrupted }, progress);
    const isKept = request.keep && outcome.stage !== undefined && outcome.failure === undefined;
    if (!isKept) await progress.step('Clean up', (say) => finish(outcome, say));
    if (isKept) await progress.step('Hand the site to a background process', () => handOver(outcome, directories));
    progress.close();
    tell(outcome, { directories, isKept });
    return outcome.isGreen ? 0 : 1;
  } catch (error) {
    progress.close();
    console.error(styleText('red', describeError(error)));
    return 1;
  }
}

async function finish({ stage, stateFile }: RehearsalOutcome, say: (what: string) => void): Promise<void> {
  await Promise.all([stage?.frontDoor.stop(), stage?.gateway.stop(), stage?.oidc.stop(), stage?.model.stop()]);
  await strike(stateFile, say);
}

function tell(outcome: RehearsalOutcome, { directories, isKept }: { directories: Directories; isKept: boolean }): void {
  const { all, broken } = outcome.expectations;
  console.log('');
  for (const { what, detail } of broken) console.log(`${styleText('red', '✗')} ${what}${detail === '' ? '' : `\n    ${detail}`}`);
  if (outcome.failure !== undefined) console.log(`${styleText('red', '✗')} The rehearsal ended early: ${describeError(outcome.failure)}`);
  console.log(`${outcome.isGreen ? styleText('green', 'green') : styleText('red', 'failed')}: ${String(all.length - broken.length)} of ${String(all.length)} expectations held`);
  console.log(`report: ${join(directories.state, 'report.md')}`);
  if (isKept && outcome.stage !== undefined) tellHowToUse(outcome.stage);
}

function tellHowToUse({ frontDoor, gateway, localEcs, workflows, engine }: NonNullable<RehearsalOutcome['stage']>): void {
  console.log(`
The site is up:        ${frontDoor.url}
  sign in to it:       ${frontDoor.url}${signInPath} (instead of Google)
  health of web, api:  curl ${frontDoor.url}/healthz ${frontDoor.url}/api/healthz
The local AWS:         ${gateway.url}
  calls of its ECS:    curl -s ${localEcs.url}/_ecs/calls
  break something:     curl -s ${localEcs.url}/_ecs/faults -d '…' (rehearsal/ecs/README.md)
The pushed repository: ${workflows.repository.directory}
Its containers:        DOCKER_HOST=${engine.dockerHost} docker ps

./scripts/rehearse down removes it all.`);
}

/** Gateway and front door live in this process; a kept site needs them after it. */
async function handOver({ stage, stateFile }: RehearsalOutcome, directories: Directories): Promise<void> {
  if (stage === undefined) return;
  await Promise.all([stage.frontDoor.stop(), stage.gateway.stop(), stage.oidc.stop(), stage.model.stop()]);
  const { processes = [] } = stateFile.state;
  const { allowedDomain = '' } = stage.environment.auth;
  const session = mintSession(`rehearsal@${allowedDomain}`, stage.seeds.values.authSessionSecret, Math.floor(Date.now() / 1000) + SESSION_SECONDS);
  const keeper = await startKeeper({
    rehearsalId,
    logFile: join(directories.logs, 'keeper.log'),
    ports: { ministack: stage.ministack.port, ecs: stage.localEcs.port, gateway: stage.gateway.port, site: stage.frontDoor.port },
    taskAddress: stage.engine.hostGatewayAddress,
    region: stage.environment.region,
  }, session);
  await stateFile.note({ processes: [...processes, keeper] });
}

async function sweep(directories: Directories, say: (what: string) => void): Promise<void> {
  const state = await readStateFile(join(directories.state, 'state.json'));
  if (state?.owner !== undefined && isRunning(state.owner)) {
    throw new Error(`A rehearsal of this checkout is running (process ${String(state.owner.pid)}). Wait for it, or end it with ./scripts/rehearse down.`);
  }
  await tearDown({ rehearsalId, paths: [directories.runtime], ...state }, { log: say });
}

/** Asks a rehearsal that is still running to end, as Ctrl-C would; it cleans up itself. */
async function interruptOwner(directories: Directories): Promise<void> {
  const owner = (await readStateFile(join(directories.state, 'state.json')))?.owner;
  if (owner === undefined || !isRunning(owner)) return;
  console.log(`Ending the rehearsal that is running (process ${String(owner.pid)})`);
  await endProcess(owner, { signal: 'SIGINT', graceMs: 30_000 });
}

async function takeDown(directories: Directories): Promise<number> {
  try {
    await interruptOwner(directories);
    await sweep(directories, (what) => console.log(what));
    await rm(directories.state, { recursive: true, force: true });
    const engine = await destroyEngine((line) => console.log(line));
    const engines = { destroyed: 'The engine that rehearsals share was removed, too.', 'in-use': 'The shared engine stays: another rehearsal uses it.', absent: '' };
    console.log(`Nothing of the rehearsal is left. ${engines[engine]}`.trim());
    return 0;
  } catch (error) {
    console.error(describeError(error));
    return 1;
  }
}
