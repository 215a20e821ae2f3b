import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findFreePort } from '../machine/free-port.ts';
import { assignments } from '../push/assignments.ts';
import { startArtifactProxy } from './artifact-proxy.ts';
import { networkVariables } from './network-variables.ts';
import { redirectClones } from './redirect-clones.ts';
import { unpackArtifacts } from './unpack-artifacts.ts';

/** What stands around one run of act, because real actions ask for more than their stand-ins. */
export interface OnlineRun {
  readonly artifactServerPort: number;
  /** Variables of act itself. */
  readonly process: Readonly<Record<string, string>>;
  /** Variables of every step. */
  readonly steps: Readonly<Record<string, string>>;
  /** Puts the artifacts where stand-ins leave theirs, `<folder>/artifacts/<name>`. Once act has ended. */
  collectArtifacts(): Promise<void>;
  stop(): Promise<void>;
}

/** Prepares `folder`, which belongs to this run alone. */
export async function prepareOnlineRun(repository: { readonly name: string; readonly directory: string }, { runId, folder }: { readonly runId: number; readonly folder: string }): Promise<OnlineRun> {
  const serverDirectory = join(folder, 'artifact-server');
  // Asked for the artifacts of a run that has no folder (upload-artifact with `overwrite` asks first), act breaks off.
  await mkdir(join(serverDirectory, String(runId)), { recursive: true });
  // checkout insists on a token; nothing here asks what it is.
  await writeFile(join(folder, 'secrets.env'), assignments({ GITHUB_TOKEN: randomBytes(20).toString('hex') }), { mode: 0o600 });
  const artifactServerPort = await findFreePort();
  const proxy = await startArtifactProxy(artifactServerPort);
  return {
    artifactServerPort,
    process: { ...networkVariables(process.env), ACTIONS_RUNTIME_URL: proxy.url },
    steps: redirectClones(repository),
    collectArtifacts: () => unpackArtifacts(serverDirectory, join(folder, 'artifacts')),
    stop: () => proxy.stop(),
  };
}
