// Node 24 runs the TypeScript sources itself, so Jest transforms nothing (see docs/decisions/0001).
export default {
  testEnvironment: 'node',
  transform: {},
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['**/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/.rehearsal/', '/.tools/', '/cdk.out/'],
  modulePathIgnorePatterns: ['/.rehearsal/', '/.tools/', '/cdk.out/'],
  watchman: false,
  testTimeout: 60_000,
  globalSetup: './rehearsal/machine/jest-global-setup.ts',
  globalTeardown: './rehearsal/machine/jest-global-teardown.ts',
};
