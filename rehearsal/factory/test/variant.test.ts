import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Variant } from '../src/variant.ts';
import { buildFactory } from './factory-build.ts';

describe('variant.json', () => {
  it('says in this tree that Factory is as it is', async () => {
    const text = await readFile(new URL('../src/variant.json', import.meta.url), 'utf8');
    expect(JSON.parse(text)).toEqual({ environmentKinds: ['KUBERNETES_JOB'], artifacts: 'minio' });
  });

  it.each([
    [{ environmentKinds: ['ECS_TASK'], artifacts: 'minio' }, /variant\.json: environmentKinds must be .*, got \["ECS_TASK"\]\./],
    [{ environmentKinds: ['KUBERNETES_JOB'], artifacts: 's3' }, /variant\.json: artifacts must be "minio" or "aws", got "s3"\./],
  ])('lets no program start with %j', async (variant, error) => {
    const directory = await mkdtemp(join(tmpdir(), 'factory-variant-'));
    const source = await buildFactory(directory, variant as Variant);
    const { status, stderr } = spawnSync(process.execPath, [join(source, 'api/main.ts')], { encoding: 'utf8', env: {} });
    await rm(directory, { recursive: true });
    expect(status).toBe(1);
    expect(stderr).toMatch(error);
  });

  it.each([
    [{ AWS_REGION: 'us-east-1' }, 'ARTIFACT_BUCKET is required'],
    [{ ARTIFACT_BUCKET: 'b', AWS_REGION: '' }, 'AWS_REGION is required'],
  ])('asks for region and bucket where artifacts are at AWS: %j', async (env, error) => {
    const directory = await mkdtemp(join(tmpdir(), 'factory-variant-'));
    const source = await buildFactory(directory, { environmentKinds: ['KUBERNETES_JOB'], artifacts: 'aws' });
    const { status, stderr } = spawnSync(process.execPath, [join(source, 'api/main.ts')], { encoding: 'utf8', env: { DATABASE_URL: 'postgresql://h/d', MINIO_BUCKET: 'x', ...env } });
    await rm(directory, { recursive: true });
    expect(status).toBe(1);
    expect(stderr).toContain(error);
  });
});
