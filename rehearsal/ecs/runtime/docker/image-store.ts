import type Dockerode from 'dockerode';
import { createDeferred } from './deferred.ts';
import { engineMessageOf, explainLostEngine, explainPullError, statusOf } from './docker-errors.ts';
import { formatImageReference, imageName, isEcrHost, parseImageReference, type ImageReference } from './image-reference.ts';
import { pause } from './pause.ts';
import { readJsonLines } from './json-lines.ts';
import type { DockerRuntimeOptions } from './runtime-options.ts';
import { StartFailure } from './start-failure.ts';

/** An image as the engine has it. */
export interface LocalImage {
  readonly id: string;
  /** Of the manifest that was pulled; undefined for an image that was made on this engine. */
  readonly digest: string | undefined;
  readonly stopSignal: string;
}

export interface ImageStore {
  /** Pulls where ECS would; a digest that the engine has needs no pull. Throws `StartFailure` in ECS's words. */
  provide(image: string, options: { readonly digest: string | undefined; readonly signal: AbortSignal }): Promise<LocalImage>;
}

type StoreOptions = Pick<DockerRuntimeOptions, 'registry' | 'pullsFromDockerHub' | 'pullTimeoutMs' | 'faults' | 'clock'>;

interface Pull {
  readonly done: Promise<string | undefined>;
  readonly abort: AbortController;
  waiting: number;
}

export function createImageStore(docker: Dockerode, options: StoreOptions): ImageStore {
  return new PullingStore(docker, options);
}

class PullingStore implements ImageStore {
  readonly #docker: Dockerode;
  readonly #options: StoreOptions;
  readonly #pulls = new Map<string, Pull>();

  constructor(docker: Dockerode, options: StoreOptions) {
    this.#docker = docker;
    this.#options = options;
  }

  async provide(image: string, { digest, signal }: { readonly digest: string | undefined; readonly signal: AbortSignal }): Promise<LocalImage> {
    const written = parseImageReference(image);
    const fixed = { ...written, digest: digest ?? written.digest };
    try {
      await pause(this.#options.clock, this.#options.faults.pullDelayMs(image), signal);
      return await this.#provide(fixed, signal);
    } catch (error) {
      if (signal.aborted || error instanceof StartFailure) throw error;
      throw new StartFailure(explainLostEngine('pull'), { cause: error });
    }
  }

  async #provide(written: ImageReference, signal: AbortSignal): Promise<LocalImage> {
    const source = this.#sourceOf(written);
    const name = formatImageReference(source);
    const isComplete = source.digest !== undefined || source.host === undefined;
    const known = isComplete ? await this.#inspect(name) : undefined;
    if (known !== undefined) return describe(known, source, undefined);
    const image = formatImageReference(written);
    if (source.host === undefined && this.#options.pullsFromDockerHub !== true) {
      throw new StartFailure(explainPullError(image, `pull access denied for ${source.repository}, repository does not exist or may require 'docker login': denied: the engine has no such image, and images without a registry's host are not pulled`));
    }
    const digest = await this.#pullShared(source, signal).catch((error: unknown) => {
      const message = engineMessageOf(error);
      if (message === undefined) throw error;
      // What is told names the registry as the definition does.
      const told = source.host === undefined || written.host === undefined ? message : message.replaceAll(source.host, written.host);
      throw new StartFailure(explainPullError(image, told), { cause: error });
    });
    const pulled = await this.#inspect(name);
    if (pulled === undefined) throw new StartFailure(explainPullError(image, 'the image vanished after it was pulled'));
    return describe(pulled, source, digest);
  }

  #sourceOf(written: ImageReference): ImageReference {
    const { registry } = this.#options;
    return registry !== undefined && isEcrHost(written.host) ? { ...written, host: registry.host } : written;
  }

  async #inspect(name: string): Promise<Dockerode.ImageInspectInfo | undefined> {
    return this.#docker.getImage(name).inspect().catch((error: unknown) => {
      if (statusOf(error) === 404) return undefined;
      throw error;
    });
  }

  /** Tasks that want the same image at the same time share one pull; it ends early when none of them wants it any more. */
  async #pullShared(source: ImageReference, signal: AbortSignal): Promise<string | undefined> {
    const name = formatImageReference(source);
    const pull = this.#pulls.get(name) ?? this.#beginPull(name, source);
    pull.waiting += 1;
    const left = createDeferred<never>();
    const leave = (): void => left.reject(signal.reason as Error);
    signal.addEventListener('abort', leave, { once: true });
    try {
      signal.throwIfAborted();
      return await Promise.race([pull.done, left.promise]);
    } finally {
      signal.removeEventListener('abort', leave);
      pull.waiting -= 1;
      if (pull.waiting === 0) {
        this.#pulls.delete(name);
        pull.abort.abort();
      }
    }
  }

  #beginPull(name: string, source: ImageReference): Pull {
    const abort = new AbortController();
    const pull = { done: this.#pull(source, abort), abort, waiting: 0 };
    // Those who left do not hear of its end.
    pull.done.catch(() => undefined);
    this.#pulls.set(name, pull);
    return pull;
  }

  /** Returns the digest that the registry told. */
  async #pull(source: ImageReference, abort: AbortController): Promise<string | undefined> {
    const { registry, clock, pullTimeoutMs = 60_000 } = this.#options;
    const auth = registry !== undefined && source.host === registry.host ? { username: 'AWS', password: registry.password, serveraddress: registry.host } : undefined;
    const late = new AbortController();
    late.signal.addEventListener('abort', () => abort.abort());
    let cancel = clock.after(pullTimeoutMs, () => late.abort());
    let digest: string | undefined;
    try {
      const options = { fromImage: imageName(source), tag: source.digest ?? source.tag, abortSignal: abort.signal };
      const stream = await (auth === undefined ? this.#docker.createImage(options) : this.#docker.createImage(auth, options));
      await readJsonLines(stream, (progress) => {
        cancel();
        cancel = clock.after(pullTimeoutMs, () => late.abort());
        digest = digestIn(progress) ?? digest;
      });
      return digest;
    } catch (error) {
      throw late.signal.aborted ? engineError(`Get "https://${source.host ?? 'registry-1.docker.io'}/v2/": i/o timeout`) : error;
    } finally {
      cancel();
    }
  }
}

/** Throws where the engine tells of an error in the middle of a pull. */
function digestIn(progress: unknown): string | undefined {
  const { error, status } = progress as { error?: string; status?: string };
  if (error !== undefined) throw engineError(error);
  return /^Digest: (sha256:[0-9a-f]{64})$/.exec(status ?? '')?.[1];
}

/** As dockerode throws them. */
function engineError(message: string): Error {
  return Object.assign(new Error(message), { statusCode: 500, json: { message } });
}

function describe(image: Dockerode.ImageInspectInfo, source: ImageReference, pulledDigest: string | undefined): LocalImage {
  const name = `${imageName(source)}@`;
  // The types say that there always are some; an image that was imported has none.
  const digests = (image.RepoDigests as string[] | undefined) ?? [];
  // A digest by another name is none of this repository's: the image could not be pulled by it.
  const known = digests.find((digest) => digest.startsWith(name))?.split('@')[1];
  const { StopSignal } = image.Config as { StopSignal?: string };
  return { id: image.Id, digest: source.digest ?? pulledDigest ?? known, stopSignal: StopSignal ?? 'SIGTERM' };
}
