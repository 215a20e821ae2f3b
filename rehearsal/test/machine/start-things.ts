// Run by tear-down.test.ts as a process of its own: starts what a rehearsal starts, writes the state, and waits to be killed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startMiniStack } from '../../aws/ministack.ts';
import { docker, REHEARSAL_LABEL } from '../../machine/docker.ts';
import { findFreePort } from '../../machine/free-port.ts';
import { startGitDaemon } from '../../machine/git-daemon.ts';
import { createNetwork } from '../../machine/network.ts';
import { acquireOwnEngine } from '../../machine/own-engine.ts';
import { startRedis } from '../../machine/redis.ts';
import { runCommand } from '../../machine/run-command.ts';
import { REHEARSAL_MARK, type TearDownState } from '../../machine/tear-down.ts';

const [home = '', rehearsalId = '', stateFile = ''] = process.argv.slice(2);
const environment = { [REHEARSAL_MARK]: rehearsalId };
const directory = join(home, 'run');
mkdirSync(join(directory, 'image/bin'), { recursive: true });
writeFileSync(stateFile, '{}');

const engine = await acquireOwnEngine({ home, log: () => undefined }, { rehearsalId, stateFile });
for (const name of ['sh', 'sleep']) await runCommand('cp', ['/bin/busybox', join(directory, 'image/bin', name)]);
await runCommand('tar', ['--create', '--file', join(directory, 'image.tar'), '--directory', join(directory, 'image'), 'bin']);
await docker(engine, ['import', '--change', 'CMD ["/bin/sh"]', join(directory, 'image.tar'), 'test/busybox']);
const network = await createNetwork(engine, rehearsalId);
const port = await findFreePort();
const ministack = await startMiniStack({
  ...{ command: resolve('.tools/venv/bin/ministack'), port, accountId: '123456789012', region: 'eu-central-1', environment },
  ...{ directory: join(directory, 'ministack'), logFile: join(directory, 'ministack.log') },
});
// As the local ECS makes them.
const label = `${REHEARSAL_LABEL}=${rehearsalId}`;
await docker(engine, ['volume', 'create', '--label', label, `${rehearsalId}-data`]);
for (const name of ['task', 'side-car']) {
  const container = ['--name', `${rehearsalId}-${name}`, '--network', network, '--label', label, '--volume', `${rehearsalId}-data:/data`];
  await docker(engine, ['run', '--detach', ...container, 'test/busybox', '/bin/sh', '-c', 'trap "" TERM; while :; do /bin/sleep 1; done']);
}
// Found by the mark alone: as if we had been killed before their ids were noted.
await startRedis({ directory: join(directory, 'redis'), logFile: join(directory, 'redis.log'), environment });
await startGitDaemon({ directory: join(directory, 'git'), logFile: join(directory, 'git.log'), repository: 'acme/sample', environment });

const state: TearDownState = { rehearsalId, engine: { dockerHost: engine.dockerHost, isOurs: true }, ministack: { name: 'MiniStack', pid: ministack.process.pid, startTime: ministack.process.startTime }, paths: [directory] };
writeFileSync(stateFile, JSON.stringify(state));
console.log('ready');
