const sources = ['AWS_ACCESS_KEY_ID', 'AWS_PROFILE', 'AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_CONTAINER_CREDENTIALS_FULL_URI'];

/** Credentials that a step before or the runner's own role put there. The instance's metadata is not tried: elsewhere that takes seconds. */
export function hasCredentials(environment: Readonly<Record<string, string | undefined>>): boolean {
  return sources.some((name) => (environment[name] ?? '') !== '');
}
