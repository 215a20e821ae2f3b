import { rmSync } from 'node:fs';

export default async function stopTestServices(): Promise<void> {
  const services = globalThis.testServices;
  if (services === undefined) return;
  await services.stop();
  rmSync(services.directory, { recursive: true, force: true });
}
