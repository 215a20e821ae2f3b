import { saveState } from '../../shared/src/post-state.ts';
import { addSummary, info, maskSecret, setOutput } from '../../shared/src/workflow-commands.ts';
import { readDigests } from './bake-metadata.ts';
import type { Docker } from './docker.ts';
import type { ImageRegistry, RepositoryState } from './image-registry.ts';
import { imageKeys, imageReferences, mapImages, repositories } from './image-set.ts';
import type { Digests, ImageKey } from './image-set.ts';
import type { BuildInputs } from './inputs.ts';

export interface BuildTools {
  ecr: ImageRegistry;
  docker: Pick<Docker, 'logIn' | 'bake'>;
}

/** Pushes the four images, or finds them pushed, and sets the outputs. */
export async function buildImages(inputs: BuildInputs, { ecr, docker }: BuildTools): Promise<void> {
  const login = await ecr.authorize();
  maskSecret(login.password);
  const registry = inputs.registry ?? login.registry;
  const states = await inspectAll(ecr, inputs.tag);
  const plan = planBuild(states);
  if (plan.kind !== 'reuse') {
    if (plan.present.length > 0) info(`The tag ${inputs.tag} is pushed for ${plan.present.join(', ')} only; building all. The same content is accepted again, other content is refused.`);
    // Before the log-in, so that a failure in between is covered.
    saveState('registry', registry);
    await docker.logIn(registry, login.user, login.password);
  } else {
    info(`All four repositories have the tag ${inputs.tag} already: nothing to build.`);
  }
  const digests = plan.kind === 'reuse' ? plan.digests : await bakeAll(docker, plan.kind, { ...inputs, registry });
  const images = imageReferences(registry, digests);
  setOutput('images', JSON.stringify(images));
  setOutput('digests', JSON.stringify(digests));
  addSummary(writeSummary(inputs.tag, images, plan.kind === 'reuse'));
  for (const key of imageKeys) info(`${key}: ${images[key]}`);
}

type BuildPlan =
  | { kind: 'reuse'; digests: Digests }
  /** Some repository is empty: layers that the images share are worth pushing once, first. */
  | { kind: 'build-one-first'; present: ImageKey[] }
  | { kind: 'build'; present: ImageKey[] };

export function planBuild(states: Readonly<Record<ImageKey, RepositoryState>>): BuildPlan {
  const present = imageKeys.filter((key) => states[key].digest !== undefined);
  if (present.length === imageKeys.length) return { kind: 'reuse', digests: mapImages((key) => states[key].digest ?? '') };
  return { kind: imageKeys.some((key) => states[key].isEmpty) ? 'build-one-first' : 'build', present };
}

async function inspectAll(ecr: ImageRegistry, tag: string): Promise<Record<ImageKey, RepositoryState>> {
  const states = await Promise.all(imageKeys.map(async (key) => [key, await ecr.inspect(key, tag)]));
  return Object.fromEntries(states) as Record<ImageKey, RepositoryState>;
}

async function bakeAll(docker: BuildTools['docker'], kind: 'build' | 'build-one-first', inputs: BuildInputs & { registry: string }): Promise<Digests> {
  const request = { file: inputs.bakeFile, variables: { ...inputs.buildArguments, REGISTRY: inputs.registry, TAG: inputs.tag } };
  if (kind === 'build') return readDigests([await docker.bake({ ...request, targets: imageKeys, push: true })]);
  // Pushed at once, four images would send the layers they share four times; after the first, registries take them from there.
  const [first = 'api', ...others] = imageKeys;
  await docker.bake({ ...request, targets: imageKeys, push: false });
  const metadata = [await docker.bake({ ...request, targets: [first], push: true }), await docker.bake({ ...request, targets: others, push: true })];
  return readDigests(metadata);
}

function writeSummary(tag: string, images: Readonly<Record<ImageKey, string>>, isReused: boolean): string {
  const rows = imageKeys.map((key) => `| ${key} | \`${repositories[key]}\` | \`${images[key].slice(images[key].indexOf('@') + 1)}\` |`);
  return [`## Images ${isReused ? 'found' : 'built'}: \`${tag}\``, '', ...(isReused ? ['The repositories had this tag already; nothing was built.', ''] : []), '| image | repository | digest |', '|---|---|---|', ...rows, ''].join('\n');
}
