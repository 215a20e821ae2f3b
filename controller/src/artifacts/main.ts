// The artifact side-car: Factory's S3 client, which knows us-east-1 and a fixed key alone, writes through it with the task's role.
import { defaultProvider } from '@aws-sdk/credential-provider-node';
import { ArtifactConfigError, readArtifactConfig } from './config.ts';
import { createLog } from './log.ts';
import { startArtifactServer } from './server.ts';

// ECS kills ten seconds after it asked (`stopTimeout`), and the main container has ended by then: what still runs is a transfer's end.
const longestStopMs = 8000;

async function main(): Promise<void> {
  const config = readArtifactConfig(process.env);
  const log = createLog((line) => process.stdout.write(line));
  // A log that nobody reads any more is no reason to cut a transfer.
  process.stdout.on('error', () => undefined);
  // Remembers what it found, and asks again five minutes before that expires.
  const server = await startArtifactServer({ config, credentials: defaultProvider(), log });
  log.info({ port: server.port, bucket: config.bucket, region: config.region, host: config.store.host }, 'listening');
  let isStopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (isStopping) return;
    isStopping = true;
    log.info({ signal }, 'stopping');
    void server.stop(longestStopMs).then((how) => {
      log.info({ how }, 'stopped');
      process.exit(0);
    });
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof ArtifactConfigError ? error.message : error);
  process.exit(1);
}
