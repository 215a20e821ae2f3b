import type { EnvironmentFile } from '../environment-file.ts';
import { showValue } from '../json-object.ts';
import type { DocumentPath } from '../yaml-document.ts';
import { parseImage } from './image-reference.ts';
import type { ImageReference } from './image-reference.ts';
import { isReference } from './rule.ts';
import type { Container, ReleaseRule, ReleaseSubject, Report, TaskDefinition } from './rule.ts';

const checkedOn = '2026-11-27';
/** Who reads and writes artifacts. */
const parts = ['api', 'runner'];
const keyPair = ['MINIO_ACCESS_KEY', 'MINIO_SECRET_KEY'];
const neededNatively = ['ARTIFACT_BUCKET', 'AWS_REGION'];
const loopback = /^http:\/\/(?:127\.0\.0\.1|localhost):(\d+)\/?$/;

const wayToArtifacts: ReleaseRule = {
  id: 'R89', title: 'api and runner reach the artifact bucket with their task role: by a side-car that they wait for, or themselves', severity: 'error', checkedOn,
  source: 'Factory, object store; environments/environment.schema.json, artifacts',
  help: 'artifacts: side-car needs MINIO_ENDPOINT at the port of another container of the task, the same bucket in both, dependsOn HEALTHY, and no key pair: a run whose first call finds no object store hangs. artifacts: native needs ARTIFACT_BUCKET, AWS_REGION and no MINIO_* variable.',
  checkRelease: ({ definitions, environment }) => {
    for (const part of parts) {
      const entry = definitions.get(part);
      const main = entry && placeMain(entry.definition, part);
      if (main === undefined || entry === undefined) continue;
      const mode = environment?.values.artifacts ?? guessMode(main);
      if (mode === 'native') checkNative(main, entry.report);
      if (mode === 'side-car') checkSideCar(main, entry);
    }
  },
};

interface Main {
  readonly part: string;
  readonly container: Container;
  readonly path: DocumentPath;
  /** Variables of this container alone, whichever list they are in. */
  readonly variables: readonly Placed[];
}

interface Placed {
  readonly name: string;
  /** undefined: a secret, or a value that is not known. */
  readonly text: string | undefined;
  readonly path: DocumentPath;
}

function placeMain({ containerDefinitions = [] }: TaskDefinition, part: string): Main | undefined {
  const named = containerDefinitions.findIndex(({ name }) => name === part);
  const container = containerDefinitions[Math.max(0, named)];
  const path = ['containerDefinitions', Math.max(0, named)];
  // What a file in S3 sets is not known here.
  if (container === undefined || (container.environmentFiles ?? []).length > 0) return undefined;
  const variables = [
    ...(container.environment ?? []).map(({ name = '', value }, index) => ({ name, text: value === undefined || isReference(value) ? undefined : value, path: [...path, 'environment', index, 'value'] })),
    ...(container.secrets ?? []).map(({ name = '' }, index) => ({ name, text: undefined, path: [...path, 'secrets', index, 'valueFrom'] })),
  ];
  return { part, container, path, variables };
}

/** Without an environment file: an object store at the task's own address is a side-car, any other is somebody's own. */
function guessMode({ variables }: Main): EnvironmentFile['artifacts'] | undefined {
  return loopback.test(variables.find(({ name }) => name === 'MINIO_ENDPOINT')?.text ?? '') ? 'side-car' : undefined;
}

function checkNative({ part, path, variables }: Main, report: Report): void {
  for (const variable of variables.filter(({ name }) => name.startsWith('MINIO_'))) {
    report(variable.path, `${variable.name}: allowed: no MINIO_* variable, because artifacts of the environment is native: ${part} would ask an object store that is not there`);
  }
  for (const name of neededNatively.filter((needed) => !variables.some((variable) => variable.name === needed))) {
    report([...path, 'environment'], `environment: ${part} has no ${name}, which artifacts: native of the environment needs`);
  }
}

function checkSideCar(main: Main, { definition, report }: { readonly definition: TaskDefinition; readonly report: Report }): void {
  for (const variable of main.variables.filter(({ name }) => keyPair.includes(name))) {
    report(variable.path, `${variable.name}: allowed: no key pair; the side-car drops the signature and signs with the task role`);
  }
  const sideCar = findSideCar(main, definition, report);
  if (sideCar === undefined) return;
  checkWait(main, sideCar, report);
  checkBucket(main, sideCar, report);
}

/** undefined where none is named, which is told, or where nobody can know which. */
function findSideCar({ part, path, variables, container }: Main, definition: TaskDefinition, report: Report): Container | undefined {
  const endpoint = variables.find(({ name }) => name === 'MINIO_ENDPOINT');
  if (endpoint === undefined) report([...path, 'environment'], `environment: ${part} has no MINIO_ENDPOINT, which artifacts: side-car needs: the address of the side-car, like http://127.0.0.1:9000`);
  if (endpoint?.text === undefined) return undefined;
  const port = loopback.exec(endpoint.text)?.[1];
  const sideCar = port === undefined ? undefined : findListener(definition, container, port);
  if (port === undefined) report(endpoint.path, `MINIO_ENDPOINT: got ${showValue(endpoint.text)}, allowed: the side-car's address, like http://127.0.0.1:9000`);
  else if (sideCar === undefined) report(endpoint.path, `MINIO_ENDPOINT: got ${showValue(endpoint.text)}, but no other container of the task has PORT ${port}`);
  return sideCar;
}

function findListener({ containerDefinitions = [] }: TaskDefinition, main: Container, port: string): Container | undefined {
  return containerDefinitions.find((container) => container !== main && valueOf(container, 'PORT') === port);
}

function valueOf({ environment = [] }: Container, wanted: string): string | undefined {
  return environment.find(({ name }) => name === wanted)?.value;
}

function checkWait({ part, container, path }: Main, sideCar: Container, report: Report): void {
  const { name = '', essential } = sideCar;
  const waits = (container.dependsOn ?? []).some(({ containerName, condition }) => containerName === name && condition === 'HEALTHY');
  if (!waits) report([...path, 'dependsOn'], `dependsOn: ${part} does not wait until ${name} is HEALTHY, so that its first call may find no object store`);
  if (essential === false) report([...path, 'dependsOn'], `dependsOn: ${name} is not essential, so that ${part} goes on without an object store when it ends; allowed: essential: true there`);
}

function checkBucket({ variables }: Main, sideCar: Container, report: Report): void {
  const [asked, served] = [variables.find(({ name }) => name === 'MINIO_BUCKET'), valueOf(sideCar, 'ARTIFACT_BUCKET')];
  if (asked?.text === undefined || served === undefined || isReference(served) || asked.text === served) return;
  report(asked.path, `MINIO_BUCKET: got ${showValue(asked.text)}, allowed: ${served}, the ARTIFACT_BUCKET of ${sideCar.name ?? ''}`);
}

const oneController: ReleaseRule = {
  id: 'R90', title: 'Every container that runs the controller\'s image runs the same one', severity: 'warning', checkedOn,
  source: 'controller/src/artifacts; one build with several names',
  help: 'The side-car for artifacts is a program of the controller\'s image. Name ${images.controller} in each place, so that a release has one of it.',
  checkRelease: ({ definitions }) => {
    const controller = definitions.get('controller')?.definition.containerDefinitions?.[0]?.image;
    const wanted = controller === undefined ? undefined : readImage(controller);
    if (wanted === undefined) return;
    for (const part of parts) checkImages(definitions.get(part), wanted);
  },
};

function checkImages(entry: ReturnType<ReleaseSubject['definitions']['get']>, wanted: ImageReference): void {
  for (const [index, { image = '', name = '' }] of (entry?.definition.containerDefinitions ?? []).entries()) {
    const found = readImage(image);
    if (found?.registry !== wanted.registry || found?.repository !== wanted.repository) continue;
    if (versionOf(found) === versionOf(wanted)) continue;
    entry?.report(['containerDefinitions', index, 'image'], `image: ${name} runs ${versionOf(found)}, but the controller ${versionOf(wanted)}`);
  }
}

function readImage(text: string): ImageReference | undefined {
  const parsed = isReference(text) ? undefined : parseImage(text);
  return parsed?.kind === 'valid' ? parsed : undefined;
}

function versionOf({ tag, digest }: ImageReference): string {
  return digest ?? tag ?? 'the tag latest';
}

export const artifactRules: readonly ReleaseRule[] = [wayToArtifacts, oneController];
