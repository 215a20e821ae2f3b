const names = ['HTTPS_PROXY', 'https_proxy', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];
const loopback = '127.0.0.1,localhost';

/**
 * How this machine reaches GitHub, for programs that get no other variables of it. act hands them to its steps. Everything
 * these speak to is on loopback, so that stays out of any proxy: upload-artifact would take HTTPS_PROXY for plain http too.
 */
export function networkVariables(environment: NodeJS.ProcessEnv): Record<string, string> {
  const exceptions = [environment['NO_PROXY'] ?? environment['no_proxy'], loopback].filter((value) => value !== undefined && value !== '').join(',');
  const given = names.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]]));
  return { ...(Object.fromEntries(given) as Record<string, string>), NO_PROXY: exceptions, no_proxy: exceptions };
}
