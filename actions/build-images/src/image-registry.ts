import type { ImageKey } from './image-set.ts';

export interface RegistryLogin {
  /** Host, with a port where it has one. */
  registry: string;
  user: string;
  password: string;
}

export interface RepositoryState {
  /** Of the image with the tag; undefined where there is none. */
  digest: string | undefined;
  /** No image of any tag. */
  isEmpty: boolean;
}

/** Where images are pushed to. */
export interface ImageRegistry {
  authorize: () => Promise<RegistryLogin>;
  inspect: (key: ImageKey, tag: string) => Promise<RepositoryState>;
}
