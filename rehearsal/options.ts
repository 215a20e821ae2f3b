import { parseArgs } from 'node:util';

export type RehearsalRequest =
  | { readonly kind: 'rehearse'; readonly keep: boolean; readonly online: boolean; readonly sitePort: number | undefined; readonly awsPort: number | undefined }
  | { readonly kind: 'down' }
  | { readonly kind: 'help' };

/** Reads the command line. Throws with what is allowed. */
export function readOptions(args: readonly string[]): RehearsalRequest {
  const { values, positionals } = parse(args);
  if (values.help === true) return { kind: 'help' };
  const [command, ...rest] = positionals;
  if (command === 'down' && rest.length === 0) {
    const extra = Object.keys(values);
    if (extra.length > 0) throw new Error(`down takes no options, got --${extra.join(', --')}.`);
    return { kind: 'down' };
  }
  if (command !== undefined) throw new Error(`Unknown command "${positionals.join(' ')}". Allowed: none (rehearse), or down. ./scripts/rehearse --help explains.`);
  return { kind: 'rehearse', keep: values.keep === true, online: values.online === true, sitePort: readPort('--site-port', values['site-port']), awsPort: readPort('--aws-port', values['aws-port']) };
}

function parse(args: readonly string[]): { values: { keep?: boolean; online?: boolean; help?: boolean; 'site-port'?: string; 'aws-port'?: string }; positionals: string[] } {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { keep: { type: 'boolean' }, online: { type: 'boolean' }, help: { type: 'boolean', short: 'h' }, 'site-port': { type: 'string' }, 'aws-port': { type: 'string' } },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)}. ./scripts/rehearse --help explains.`, { cause: error });
  }
}

function readPort(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port < 1 || port > 65_535) throw new Error(`${name} must be a port between 1 and 65535, got '${value}'.`);
  return port;
}
