import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../shared/src/user-error.ts';

export interface BakeRequest {
  file: string;
  targets: readonly string[];
  variables: Readonly<Record<string, string>>;
  push: boolean;
}

/** The end of what docker printed; enough for its reason. */
const keptCharacters = 8000;

/** The docker command, as it is on PATH. */
export class Docker {
  /** The password goes through a pipe: an argument list is everybody's to read. */
  async logIn(registry: string, user: string, password: string): Promise<void> {
    const { code, output } = await run(['login', '--username', user, '--password-stdin', registry], { input: password, isQuiet: true });
    if (code !== 0) throw new UserError(`docker could not log in to ${registry}: ${lastLines(output, 3)}`);
  }

  async logOut(registry: string): Promise<void> {
    const { code, output } = await run(['logout', registry], {});
    if (code !== 0) throw new Error(`docker could not log out of ${registry}: ${lastLines(output, 3)}`);
  }

  /** Builds, and pushes if asked to. Returns the text of bake's metadata file. */
  async bake(request: BakeRequest): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'build-images-'));
    const metadataFile = join(folder, 'metadata.json');
    try {
      const options = ['--file', request.file, ...(request.push ? ['--push'] : []), '--progress=plain', '--metadata-file', metadataFile];
      const { code, output } = await run(['buildx', 'bake', ...options, ...request.targets], { variables: request.variables });
      if (code !== 0) throw new UserError(explainBakeFailure(output, request));
      return await readFile(metadataFile, 'utf8');
    } finally {
      await rm(folder, { recursive: true });
    }
  }
}

export function explainBakeFailure(output: string, { targets, variables }: Pick<BakeRequest, 'targets' | 'variables'>): string {
  const reason = lastLines(output, 6);
  if (/immutable/i.test(output)) {
    return `The tag ${variables['TAG'] ?? ''} is taken by another image, and the repositories are immutable: building the same commit again gave other content.\nUse another tag (input tag), or delete the images with that tag.\n${reason}`;
  }
  if (/unknown command.*buildx|'buildx' is not a docker command/i.test(output)) return `docker has no buildx plug-in. Install it, or run docker/setup-buildx-action before this step.\n${reason}`;
  return `docker buildx bake failed for ${targets.join(', ')}:\n${reason}`;
}

function lastLines(text: string, count: number): string {
  return text.trim().split('\n').slice(-count).join('\n');
}

interface RunOptions {
  variables?: Readonly<Record<string, string>>;
  input?: string;
  /** Keeps docker's words out of the log. */
  isQuiet?: boolean;
}

async function run(args: readonly string[], options: RunOptions): Promise<{ code: number | null; output: string }> {
  const child = spawn('docker', args, { env: { ...process.env, ...options.variables }, stdio: ['pipe', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-keptCharacters);
      if (options.isQuiet !== true) process.stdout.write(chunk);
    });
  }
  // docker may end without reading its input; its exit code tells why.
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', (error) => reject(new UserError(`The docker command could not be started: ${error.message}. Run on a machine with Docker.`, { cause: error })));
    child.once('close', resolve);
  });
  return { code, output };
}
