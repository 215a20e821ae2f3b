const names = ['HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];

/**
 * How this machine reaches GitHub, for programs that get no other variables of it. HTTP_PROXY is not among them: the
 * local AWS and the issuer speak plain http on loopback, and no step may send that to a proxy.
 */
export function networkVariables(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]])));
}
