import { rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readEnvironmentDocument } from '../../src/environment-file.ts';
import { objectsIn } from '../../src/json-object.ts';
import type { JsonObject } from '../../src/json-object.ts';
import { containersOf } from '../../src/render/definition-rules.ts';
import { checkImageReferences } from '../../src/render/image-references.ts';
import { renderRelease } from '../../src/render/render-release.ts';
import type { RenderOptions } from '../../src/render/render-release.ts';
import { formatRelease, parseRelease } from '../../src/release.ts';
import { checkout } from '../run-bundle.ts';
import { images, makeRenderOptions, TemplateCopy } from './make-render-options.ts';

let templates: TemplateCopy;
beforeEach(() => {
  templates = new TemplateCopy();
});
afterEach(() => templates.remove());

function errorOf(override: Partial<RenderOptions> = {}): string {
  try {
    renderRelease(makeRenderOptions({ ...templates.directories, ...override }));
  } catch (error) {
    return error instanceof Error ? error.message.replaceAll(`${templates.directory}/`, '') : String(error);
  }
  return 'no error';
}

function environmentOf(container: JsonObject | undefined): Record<string, unknown> {
  return Object.fromEntries(objectsIn(container?.['environment']).map(({ name, value }) => [String(name), value]));
}

describe('renderRelease', () => {
  // After an intended change: node actions/shared/test/render/write-golden-release.ts
  it('renders the rehearsal to the bytes on file', async () => {
    expect(formatRelease(renderRelease(makeRenderOptions()))).toBe(await readFile(join(checkout, 'actions/shared/test/fixtures/rehearsal.release.json'), 'utf8'));
  });

  it('renders what readRelease takes', () => {
    const release = renderRelease(makeRenderOptions());
    expect(parseRelease(formatRelease(release), 'x')).toEqual(release);
  });

  it('leaves the sign-in out where the site is open', () => {
    const { environment } = makeRenderOptions();
    const text = JSON.stringify(renderRelease(makeRenderOptions({ environment: { ...environment, auth: { mode: 'open' } } })));
    expect(text).not.toContain('FACTORY_AUTH');
  });

  it('adds the side-car for artifacts, which api and runner wait for, of the controller\'s image', () => {
    const { taskDefinitions, images: used } = renderRelease(makeRenderOptions());
    for (const part of ['api', 'runner']) {
      const [main, sideCar] = containersOf(taskDefinitions[part] ?? {});
      expect(main).toMatchObject({ name: part, dependsOn: [{ containerName: 'artifacts', condition: 'HEALTHY' }] });
      expect(environmentOf(main)).toMatchObject({ MINIO_ENDPOINT: 'http://127.0.0.1:9000', MINIO_BUCKET: 'factory-rehearsal-artifacts' });
      expect(sideCar).toMatchObject({ name: 'artifacts', image: used['controller'], essential: true, memory: 192 });
      expect(sideCar).not.toHaveProperty('secrets');
      expect(environmentOf(sideCar)).toMatchObject({ PORT: '9000', AWS_REGION: 'us-east-1', ARTIFACT_BUCKET: 'factory-rehearsal-artifacts' });
    }
    expect(JSON.stringify(taskDefinitions)).not.toMatch(/MINIO_(ACCESS|SECRET)_KEY/);
  });

  it('gives a Factory that uses S3 itself the bucket, and nothing of an object store', () => {
    const { environment } = makeRenderOptions();
    const { taskDefinitions } = renderRelease(makeRenderOptions({ environment: { ...environment, artifacts: 'native', environmentKind: 'native' } }));
    for (const part of ['api', 'runner']) {
      const containers = containersOf(taskDefinitions[part] ?? {});
      expect(containers).toMatchObject([{ name: part, dependsOn: [] }]);
      expect(environmentOf(containers[0])).toMatchObject({ AWS_REGION: 'us-east-1', ARTIFACT_BUCKET: 'factory-rehearsal-artifacts' });
    }
    expect(JSON.stringify(taskDefinitions)).not.toContain('MINIO_');
    expect(containersOf(taskDefinitions['api'] ?? {})[0]?.['dockerLabels']).toEqual({ 'factory.environment-kinds': 'KUBERNETES_JOB,ECS_TASK' });
  });

  it('tells the controller which environments become tasks, and the roles of service accounts in the order of their names', () => {
    const { environment } = makeRenderOptions();
    const runnerServiceAccounts = { b: 'arn:aws:iam::123456789012:role/b', a: 'arn:aws:iam::123456789012:role/a' };
    const { taskDefinitions } = renderRelease(makeRenderOptions({ environment: { ...environment, kubernetesJobEnvironments: 'LISTED', runnerServiceAccounts } }));
    expect(environmentOf(containersOf(taskDefinitions['controller'] ?? {})[0])).toMatchObject({
      KUBERNETES_JOB_ENVIRONMENTS: 'LISTED', RUN_SECRETS_PREFIX: 'factory/rehearsal/runs',
      RUNNER_SERVICE_ACCOUNTS: '{"a":"arn:aws:iam::123456789012:role/a","b":"arn:aws:iam::123456789012:role/b"}',
    });
  });

  it('takes the controller\'s image for the side-car where no controller runs', () => {
    const { environment } = makeRenderOptions();
    const { controller: _, runner: __, ...sizes } = environment.sizes;
    const release = renderRelease(makeRenderOptions({ environment: { ...environment, sizes } }));
    expect(Object.keys(release.images)).toContain('controller');
    const { controller: ___, ...rest } = images;
    expect(errorOf({ images: rest })).toContain('${images.controller}: images has no controller');
  });

  it('renders a subset of the services', () => {
    for (const file of ['services/controller.yml', 'task-definitions/controller.yml']) rmSync(join(templates.directory, file));
    const release = renderRelease(makeRenderOptions({ ...templates.directories }));
    expect(release.order).toEqual([['api'], ['web']]);
  });

  it('renders the services that are asked for, with the parts that they need', () => {
    const partsOf = (services: string[]): string[] => Object.keys(renderRelease(makeRenderOptions({ services })).taskDefinitions);
    expect(partsOf(['api'])).toEqual(['api', 'migrate']);
    expect(partsOf(['web'])).toEqual(['web']);
    expect(partsOf(['controller', 'web'])).toEqual(['controller', 'runner', 'web']);
  });

  it('takes the images of all services for a release of some, and keeps those that it uses', () => {
    expect(Object.keys(renderRelease(makeRenderOptions({ services: ['web'] })).images)).toEqual(['web']);
  });

  it('leaves out what has no size in the environment', () => {
    const { environment } = makeRenderOptions();
    const { controller: _, runner: __, ...sizes } = environment.sizes;
    expect(renderRelease(makeRenderOptions({ environment: { ...environment, sizes } })).order).toEqual([['api'], ['web']]);
  });

  it.each<[string, string[], string]>([
    ['a service that there is not', ['wbe'], 'services: there is no service wbe, did you mean web?'],
    ['no service', [], 'No service is left to render'],
  ])('refuses %s', (_name, services, expected) => {
    expect(errorOf({ services })).toContain(expected);
  });

  it('names the template of a part that a service needs', () => {
    rmSync(join(templates.directory, 'task-definitions/migrate.yml'));
    expect(errorOf()).toContain('task-definitions/migrate.yml, which the service api needs');
    rmSync(join(templates.directory, 'services/web.yml'));
    expect(errorOf({ services: ['web'] })).toContain('services: web has no template services/web.yml');
  });

  it('refuses two templates for one part', () => {
    writeFileSync(join(templates.directory, 'services/web.yaml'), '');
    expect(errorOf()).toContain('services/web.yaml and services/web.yml are both for web; remove one');
  });

  it('finds settings of the environment that no template reads', () => {
    const { document, environment } = readEnvironmentDocument(join(checkout, 'environments/rehearsal.yml'));
    const options = { environment, environmentDocument: document };
    expect(errorOf(options)).toBe('no error');
    templates.replace('task-definitions/runner.yml', '- ${variables(environment.additionalEnvironment.runner)}', '');
    templates.replace('task-definitions/web.yml', "'${environment.sizes.web.memory}'", "'2048'");
    expect(errorOf(options)).toMatch(/rehearsal\.yml:\d+:\d+ sizes\.web\.memory: no template reads it, .* write \$\{environment\.sizes\.web\.memory\}/);
    expect(errorOf(options)).toMatch(/rehearsal\.yml:\d+:5 additionalEnvironment\.runner\.GIT_CONFIG_COUNT: no template reads it, .* write \$\{variables\(environment\.additionalEnvironment\.runner\)\}/);
    expect(errorOf({ ...options, services: ['api'] })).toBe('no error');
  });

  it.each([
    ['a misspelt output', 'services/web.yml', '.WebSecurityGroupId', '.WebSecurtyGroupId', '${infrastructure.WebSecurtyGroupId}: infrastructure has no WebSecurtyGroupId, did you mean WebSecurityGroupId?'],
    ['a misspelt key', 'task-definitions/web.yml', 'stopTimeout:', 'stopTimeuot:', 'containerDefinitions[0].stopTimeuot: unknown key, did you mean stopTimeout?'],
    ['a misspelt key of a service', 'services/api.yml', 'rollback: true', 'rolback: true', 'deploymentConfiguration.deploymentCircuitBreaker.rolback: unknown key, did you mean rollback?'],
    ['a number where text is due', 'task-definitions/api.yml', "'8080'", '8080', 'containerDefinitions[0].environment[0].value: got 8080, allowed: a text (put it in quotes)'],
    ['a cpu that is a number', 'task-definitions/api.yml', "'${environment.sizes.api.cpu}'", '${environment.sizes.api.cpu}', 'cpu: got 1024, allowed: a text (put it in quotes)'],
    ['a size that Fargate lacks', 'task-definitions/api.yml', "'${environment.sizes.api.memory}'", "'768'", 'memory: Fargate has no 768 MiB with cpu 1024, allowed: 2048 to 8192 in steps of 1024'],
    ['a variable twice', 'task-definitions/api.yml', 'name: K8S_ENABLED', 'name: PORT', 'PORT is in environment twice'],
    ['a variable that is a secret too', 'task-definitions/api.yml', 'name: K8S_ENABLED', 'name: REDIS_URL', 'REDIS_URL is in environment and in secrets'],
    ['an image by tag', 'task-definitions/api.yml', '${images.api}', 'node:24', 'image: got "node:24", allowed: an image by digest'],
    ['an image that was not built', 'task-definitions/api.yml', '${images.api}', '${images.ui}', 'images has no ui, '],
    ['a missing name', 'task-definitions/api.yml', '- name: api\n    image', '- image', 'containerDefinitions[0].name is missing'],
    ['a load balancer without its container', 'services/web.yml', 'containerName: web', 'containerName: wbe', 'containerName: got "wbe", allowed: web'],
    ['a load balancer without its port', 'services/web.yml', 'containerPort: 3000', 'containerPort: 8080', 'containerPort: got 8080, allowed: 3000'],
    ['a cluster in a service', 'services/web.yml', 'launchType: FARGATE', 'launchType: FARGATE\ncluster: x', 'cluster: not allowed here, the deployment adds it'],
    ['a condition on a value that is never there', 'task-definitions/web.yml', 'environment.auth.mode: google', 'environment.auth.mode: gogle', 'when: environment.auth.mode is never "gogle", did you mean google?'],
    ['a condition on a value of another type', 'task-definitions/web.yml', 'environment.auth.mode: google', "environment.projectConcurrencyLimit: '5'", 'environment.projectConcurrencyLimit is never "5": its value 5 is of another type'],
    ['the release in its content', 'task-definitions/web.yml', '${release.commit}', '${release.id}', '${release.id}: allowed in tags alone'],
    ['a list that is none', 'services/web.yml', '${list(infrastructure.PrivateSubnetIds)}', '${infrastructure.PrivateSubnetIds}', 'awsvpcConfiguration.subnets: got "subnet-0a1,subnet-0b2", allowed: a list'],
  ])('finds %s', (_name, ...[file, from, to, expected]) => {
    templates.replace(file, from, to);
    expect(errorOf()).toContain(expected);
  });

  it('finds faults of several files at once', () => {
    templates.replace('task-definitions/web.yml', 'stopTimeout:', 'stopTimeuot:');
    templates.replace('services/api.yml', 'desiredCount:', 'desiredcount:');
    expect(errorOf({ images: { ...images, extra: images['api'] ?? '' } }).split('\n')).toEqual([
      'The release was not rendered:',
      expect.stringContaining('task-definitions/web.yml:'),
      expect.stringContaining('desiredcount: unknown key, did you mean desiredCount?'),
      expect.stringContaining('images has extra, which no template uses'),
    ]);
  });

  it('finds a template for no part of Factory', () => {
    expect(errorOf({ servicesDirectory: templates.directories.taskDefinitionsDirectory })).toContain('is for no part of Factory');
  });

  it('names an output that every release needs', () => {
    const { PublicUrl: _, ...infrastructure } = makeRenderOptions().infrastructure;
    expect(errorOf({ infrastructure })).toContain('The infrastructure has no output PublicUrl');
  });
});

describe('checkImageReferences', () => {
  const digest = `sha256:${'0'.repeat(64)}`;
  it.each([`example.com/factory-api@${digest}`, `127.0.0.1:5000/a/b_c@${digest}`])('takes %s', (reference) => {
    expect(checkImageReferences({ api: reference })).toEqual({ api: reference });
  });

  it.each([`example.com/factory-api:1@${digest}`, 'example.com/factory-api:latest', `factory-api@${digest}`, 'example.com/a@sha256:123', '', 5])('refuses %p', (reference) => {
    expect(() => checkImageReferences({ api: reference })).toThrow('- api: got');
  });

  it.each([[[]], ['text'], [null]])('refuses %p', (value) => {
    expect(() => checkImageReferences(value)).toThrow('images must be a JSON object');
  });
});
