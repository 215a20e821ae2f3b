import { showValue } from '../json-object.ts';
import { artifactRules } from './artifact-rules.ts';
import { controllerRules } from './controller-rules.ts';
import { environmentAgreement } from './environment-agreement.ts';
import { factorySecretRules } from './factory-secret-rules.ts';
import { parseImage } from './image-reference.ts';
import type { ImageReference } from './image-reference.ts';
import { isReference } from './rule.ts';
import type { ReleaseRule, ReleaseSubject, TaskDefinition } from './rule.ts';
import { knownVariable } from './variables-of.ts';

const oneCommit: ReleaseRule = {
  id: 'R88', title: 'The images of api and web come from one commit, and the migration is the api\'s', severity: 'warning', checkedOn: '2026-11-26',
  source: 'Factory, one build with several names',
  help: 'The web app calls the API that was built with it, and the schema belongs to that API. Build both in one run and take both from its outputs.',
  checkRelease: (subject) => {
    checkVersion(subject);
    checkTags(subject);
    checkMigration(subject);
  },
};

function checkVersion({ definitions }: ReleaseSubject): void {
  const [api, web] = [definitions.get('api'), definitions.get('web')];
  const [one, other] = [api && knownVariable(api.definition, 'FACTORY_VERSION'), web && knownVariable(web.definition, 'FACTORY_VERSION')];
  if (one === undefined || other === undefined || one.text.trim() === other.text.trim()) return;
  web?.report(other.path, `FACTORY_VERSION: web has ${showValue(other.text)}, but api has ${showValue(one.text)}`);
}

/** Digests of two images differ anyway; tags of one build are the same. */
function checkTags({ definitions }: ReleaseSubject): void {
  const [api, web] = [imageOf(definitions.get('api')?.definition, 'api'), imageOf(definitions.get('web')?.definition, 'web')];
  if (api?.tag === undefined || web?.tag === undefined || api.tag === web.tag) return;
  definitions.get('web')?.report(web.path, `image: web has the tag ${web.tag}, but api has ${api.tag}`);
}

function checkMigration({ definitions }: ReleaseSubject): void {
  const [api, migrate] = [imageOf(definitions.get('api')?.definition, 'api'), imageOf(definitions.get('migrate')?.definition, 'migrate')];
  if (api === undefined || migrate === undefined || api.registry !== migrate.registry || api.repository !== migrate.repository) return;
  if (api.digest === migrate.digest && (api.digest !== undefined || api.tag === migrate.tag)) return;
  definitions.get('migrate')?.report(migrate.path, `image: the migration runs ${versionOf(migrate)}, but api runs ${versionOf(api)}`);
}

function versionOf({ tag, digest }: ImageReference): string {
  return digest ?? tag ?? 'the tag latest';
}

function imageOf(definition: TaskDefinition | undefined, part: string): (ImageReference & { readonly path: (string | number)[] }) | undefined {
  const containers = definition?.containerDefinitions ?? [];
  const named = containers.findIndex(({ name }) => name === part);
  const index = named === -1 ? 0 : named;
  const text = containers[index]?.image;
  const parsed = text === undefined || isReference(text) ? undefined : parseImage(text);
  return parsed?.kind === 'valid' ? { ...parsed, path: ['containerDefinitions', index, 'image'] } : undefined;
}

const all = [...factorySecretRules, environmentAgreement, ...controllerRules, oneCommit, ...artifactRules];

/** R82–R90: what Factory itself asks of its definitions. */
export const factoryRules: readonly ReleaseRule[] = all.toSorted((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
