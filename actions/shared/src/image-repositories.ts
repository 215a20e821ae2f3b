/** Image keys and the repositories they live in, in the order of docs/architecture.md. */
export const repositories = {
  api: 'factory-api',
  web: 'factory-web',
  controller: 'factory-runner-controller',
  runner: 'factory-runner',
} as const;
