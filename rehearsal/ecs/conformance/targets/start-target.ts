import type { Target } from '../target.ts';
import type { RemoteOptions } from './remote.ts';

export const localTargets = ['scripted', 'docker', 'ministack'] as const;
export type LocalTarget = (typeof localTargets)[number];

/** Starts what is asked for, or takes what runs at a URL. */
export async function startTarget(target: LocalTarget | RemoteOptions): Promise<Target> {
  if (typeof target === 'object') return (await import('./remote.ts')).remoteTarget(target);
  switch (target) {
    case 'scripted':
      return await (await import('./scripted.ts')).startScriptedTarget();
    case 'docker':
      return await (await import('./docker.ts')).startDockerTarget();
    case 'ministack':
      return await (await import('./ministack.ts')).startMiniStackTarget();
    default: {
      const unreachable: never = target;
      throw new Error(`Unknown target ${JSON.stringify(unreachable)}`);
    }
  }
}
