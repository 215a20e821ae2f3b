import { describe, it, expect } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../machine/run-command.ts';
import { createPushedRepository, rewriteSelfReferences } from '../../push/pushed-repository.ts';

describe('rewriteSelfReferences', () => {
  it('turns an own action into one of a named repository', () => {
    expect(rewriteSelfReferences('      - uses: $/actions/smoke-test\n', 'o/r')).toBe('      - uses: o/r/actions/smoke-test@self-smoke-test\n');
  });

  it('turns an own workflow into a local one', () => {
    expect(rewriteSelfReferences('    uses: $/.github/workflows/x.yml\n', 'o/r')).toBe('    uses: ./.github/workflows/x.yml\n');
  });

  it('leaves other uses and dollar signs alone', () => {
    const text = '- uses: actions/checkout@abc # v7\n- run: echo "$/actions/x" ${{ github.sha }}\n';
    expect(rewriteSelfReferences(text, 'o/r')).toBe(text);
  });
});

describe('createPushedRepository', () => {
  it('commits the tree, and keeps each own action in a repository of its own', async () => {
    const scratch = await mkdtemp(join(tmpdir(), 'factory-ecs-pushed-'));
    try {
      const repository = await createPushedRepository(process.cwd(), join(scratch, 'tree'), 'o/r');
      const head = await repository.commit('first', { 'added.txt': 'text' });
      const show = (directory: string, ...args: string[]): Promise<string> => runCommand('git', ['-C', directory, ...args]);
      expect((await show(repository.directory, 'rev-parse', 'HEAD')).trim()).toBe(head);
      expect(await show(repository.directory, 'show', 'HEAD:added.txt')).toBe('text');
      expect(repository.actions.map(({ name }) => name)).toContain('smoke-test');
      const proposed = await repository.propose('second', { 'added.txt': 'other text' }, async (commits) => ({ commits, seen: await show(repository.directory, 'show', `${commits.head}:added.txt`), now: (await show(repository.directory, 'rev-parse', 'HEAD')).trim() }));
      expect(proposed).toEqual({ commits: { base: head, head: proposed.now }, seen: 'other text', now: proposed.now });
      expect((await show(repository.directory, 'rev-parse', 'main', 'HEAD')).trim().split('\n')).toEqual([head, head]);
      expect(await readFile(join(repository.directory, 'added.txt'), 'utf8')).toBe('text');
      const smokeTest = repository.actions.find(({ name }) => name === 'smoke-test')?.directory ?? '';
      const files = (await show(smokeTest, 'ls-tree', '-r', '--name-only', 'HEAD')).trim().split('\n');
      expect(files).toEqual(expect.arrayContaining(['actions/smoke-test/action.yml', 'actions/smoke-test/dist/index.js']));
      expect(files.filter((file) => !/^actions\/smoke-test\/(action\.yml|dist\/)/.test(file))).toEqual([]);
    } finally {
      await rm(scratch, { recursive: true });
    }
  }, 60_000);
});
