import { Readable } from 'node:stream';
import type Dockerode from 'dockerode';

/** Starts one of our own containers and waits for the word that it prints when it is ready. */
export async function startWhenReady(container: Dockerode.Container): Promise<void> {
  const output = await container.attach({ stream: true, stdout: true, stderr: true });
  try {
    await container.start();
    let text = '';
    for await (const chunk of output) {
      text += String(chunk);
      if (text.includes('ready\n')) return;
    }
    throw new Error(`A container of the docker runtime ended instead of getting ready. The image must have /bin/busybox and node (see buildBaseImage). It printed: ${text.replaceAll(/[^\x20-\x7e]+/g, ' ').trim()}`);
  } finally {
    if (output instanceof Readable) output.destroy();
  }
}
