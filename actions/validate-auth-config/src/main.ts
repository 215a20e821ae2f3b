import { FindingsError } from '../../shared/src/finding.ts';
import { readRelease } from '../../shared/src/release.ts';
import { checkAuthConfiguration } from '../../shared/src/render/auth-configuration.ts';
import type { AuthConfiguration } from '../../shared/src/render/auth-configuration.ts';
import { addSummary, info, setOutput } from '../../shared/src/workflow-commands.ts';

export async function run({ releaseFile }: { releaseFile: string }): Promise<void> {
  const result = checkAuthConfiguration(await readRelease(releaseFile));
  if (result.kind === 'invalid') throw new FindingsError(`The auth configuration in ${releaseFile} is not right:`, [], result.problems);
  setOutput('mode', result.configuration.mode);
  addSummary(summarise(result.configuration));
  info(describeMode(result.configuration));
}

function describeMode({ mode, allowedDomain }: AuthConfiguration): string {
  if (mode === 'open') return 'Auth mode: open. Everybody who reaches the site may use it.';
  return `Auth mode: google. People of ${allowedDomain ?? 'the domain in the secret'} and its subdomains may sign in.`;
}

function summarise(configuration: AuthConfiguration): string {
  const rows = configuration.publicRoutes.flatMap(({ service, routes }) => routes.map((route) => `| ${service} | ${route} |`));
  return ['## Auth', '', describeMode(configuration), '', '| service | public without a session |', '|---|---|', ...rows, ''].join('\n');
}
