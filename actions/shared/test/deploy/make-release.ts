import { createHash } from 'node:crypto';
import type { Release } from '../../src/release.ts';

const services = { api: 'factory-api', web: 'factory-web', controller: 'factory-runner-controller' } as const;

/** Pinned to a digest, as rendered releases are. */
function imageOf(part: string, tag: string): string {
  return `registry/${part}:${tag}@sha256:${createHash('sha256').update(`${part}:${tag}`).digest('hex')}`;
}

function makeDefinition(part: string, image: string): Record<string, unknown> {
  const environment = part === 'controller' ? [{ name: 'RUNNER_TASK_DEFINITION', value: '${taskDefinitions.runner}' }] : [];
  return {
    family: `factory-test-${part}`, networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'], cpu: '256', memory: '512',
    executionRoleArn: 'arn:aws:iam::123456789012:role/factory-test-execution',
    containerDefinitions: [{
      name: part, image: imageOf(part, image), essential: true, environment, portMappings: [{ containerPort: 80 }],
      logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': `/factory/test/${part}`, 'awslogs-region': 'us-east-1', 'awslogs-stream-prefix': part } },
    }],
  };
}

function makeServiceDefinition(serviceName: string): Record<string, unknown> {
  return {
    serviceName, desiredCount: 1, launchType: 'FARGATE',
    deploymentConfiguration: { maximumPercent: 200, minimumHealthyPercent: 100, deploymentCircuitBreaker: { enable: true, rollback: true } },
    networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: ['sg-1'], assignPublicIp: 'DISABLED' } },
  };
}

/** A release of all parts. `images` names what one part runs: `crash`, `hang` and `fails` live out their names. */
export function makeRelease(id: string, images: Partial<Record<'api' | 'web' | 'controller' | 'runner' | 'migrate', string>> = {}): Release {
  const image = (part: string): string => (images as Record<string, string>)[part] ?? id;
  const parts = ['api', 'web', 'controller', 'runner', 'migrate'];
  const release = {
    schemaVersion: 1, id, environment: 'test', account: '123456789012', region: 'us-east-1', cluster: 'factory-test', commit: `commit-${id}`,
    publicUrl: 'http://factory.test', releaseBucket: 'artifacts', images: {},
    taskDefinitions: Object.fromEntries(parts.map((part) => [part, makeDefinition(part, image(part))])),
    services: Object.fromEntries(Object.entries(services).map(([key, name]) => [key, makeServiceDefinition(name)])),
    order: [['api'], ['web'], ['controller']],
  };
  return release as unknown as Release;
}
