import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';

const source = new URL('../src/', import.meta.url);

/** The modules that each file of `src/` imports, by the file's path. */
async function readImports(): Promise<readonly { readonly file: string; readonly module: string }[]> {
  const files = (await readdir(source, { recursive: true })).filter((name) => name.endsWith('.ts'));
  const found = await Promise.all(
    files.map(async (file) => [...(await readFile(new URL(file, source), 'utf8')).matchAll(/^(?:import|export)\s[^;]*?from '([^']+)'|import\('([^']+)'\)|^import '([^']+)'/gm)].map((match) => ({ file, module: match[1] ?? match[2] ?? match[3] ?? '' }))),
  );
  return found.flat();
}

// They put the parts together, or know the settings and the clients of a dispatcher by name.
const composition = new Set(['service.ts', 'config.ts', 'metrics.ts']);

describe('the controller', () => {
  it('knows ECS only behind its interface', async () => {
    const imports = await readImports();
    expect(imports.length).toBeGreaterThan(100);
    const outside = imports.filter(({ file }) => !file.startsWith('ecs/') && !file.startsWith('artifacts/') && !composition.has(file));
    expect(outside.filter(({ module }) => module.startsWith('@aws-sdk/') || module.includes('/ecs/'))).toEqual([]);
  });
  it('shares nothing with the artifact side-car, which is a program of its own', async () => {
    const imports = await readImports();
    const ofSideCar = imports.filter(({ file }) => file.startsWith('artifacts/'));
    expect(ofSideCar.length).toBeGreaterThan(20);
    // Each package costs memory in every task of api and runner.
    const packages = ['@aws-crypto/sha256-js', '@aws-sdk/credential-provider-node', '@smithy/signature-v4'];
    expect(ofSideCar.filter(({ module }) => !/^(\.\/[a-z-]+\.ts|node:[a-z]+)$/.test(module) && !packages.includes(module))).toEqual([]);
    expect(imports.filter(({ file, module }) => !file.startsWith('artifacts/') && module.includes('artifacts/'))).toEqual([]);
  });
  it('has no Kubernetes in its ECS dispatcher, and no ECS in a Kubernetes one', async () => {
    const imports = await readImports();
    expect(imports.filter(({ file, module }) => file.startsWith('ecs/') && /kubernetes/i.test(module))).toEqual([]);
    expect(imports.filter(({ file, module }) => file.startsWith('kubernetes/') && /@aws-sdk|\/ecs\//.test(module))).toEqual([]);
  });
});
