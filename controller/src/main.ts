import { pino } from 'pino';
import { ConfigError, readConfig } from './config.ts';
import { createService } from './service.ts';

// Ten seconds are the promise to whoever stops us. What is not finished by then is in a list or an intent that the next controller takes up.
const longestStopMs = 9000;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = pino({ name: 'factory-runner-controller', base: null });
  const service = createService(config, log);
  let isStopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (isStopping) return;
    isStopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(0), longestStopMs).unref();
    void service.stop().then(() => {
      log.info('stopped');
      process.exit(0);
    });
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  await service.start();
  // The line that Factory's own controller prints, and that deployments look for.
  process.stdout.write('factory-runner-controller started\n');
}

try {
  await main();
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
}
