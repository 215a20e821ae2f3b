import type { ContainerLaunch, TaskLaunch } from '../task-runtime.ts';
import { openContainerLog } from './container-log.ts';
import type { RuntimeContext } from './runtime-options.ts';
import { StartFailure } from './start-failure.ts';
import type { ContainerPart } from './task-container.ts';

/** The developer guide, `essential`: it is true where a definition does not say otherwise. */
export function isEssential({ definition }: ContainerLaunch): boolean {
  return definition.essential !== false;
}

/** Images and log streams of all containers, side by side. Throws the first `StartFailure` of an essential one. */
export async function provideParts(context: RuntimeContext, launch: TaskLaunch, signal: AbortSignal): Promise<ContainerPart[]> {
  const runtimeIds = launch.containers.map(() => `${launch.taskId}-${context.options.random.digits(10)}`);
  return Promise.all(launch.containers.map(async (container, index): Promise<ContainerPart> => {
    const part = { launch: container, runtimeId: runtimeIds[index] ?? '' };
    try {
      const image = context.images.provide(container.image, { digest: container.imageDigest, signal });
      const log = openContainerLog(context.options.logs, launch, container);
      return { ...part, ...(await both(image, log)), failure: undefined };
    } catch (error) {
      if (!(error instanceof StartFailure) || signal.aborted) throw error;
      if (isEssential(container)) throw new StartFailure(error.message, { container: container.name, cause: error });
      return { ...part, image: { id: '', digest: undefined, stopSignal: 'SIGTERM' }, log: undefined, failure: error.message };
    }
  }));
}

async function both<I, L>(image: Promise<I>, log: Promise<L>): Promise<{ image: I; log: L }> {
  const [provided, opened] = await Promise.all([image, log]);
  return { image: provided, log: opened };
}
