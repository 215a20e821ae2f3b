import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { ContainerDefinitionInput } from '../../state/records.ts';
import { shell, startRig, startTestEngine, type Rig, type TestEngine } from './rig.ts';

// docs/decisions/0006: what task-definitions/*.yml allow each container, tried with a shell in the place of its program.
const release = JSON.parse(readFileSync('actions/shared/test/fixtures/rehearsal.release.json', 'utf8')) as { taskDefinitions: Record<string, { containerDefinitions: ContainerDefinitionInput[] }> };

let test: TestEngine;
let rig: Rig;
beforeAll(async () => {
  test = await startTestEngine('ecsusers');
  rig = await startRig(test);
  await rig.runtime.prepare();
}, 60_000);
afterAll(async () => {
  await rig.close();
  await test.destroy();
}, 60_000);

/** What the script prints in a container with the part's user, file systems, capabilities and plain variables. */
async function printedBy(part: string, script: string): Promise<string[]> {
  const definition = release.taskDefinitions[part]?.containerDefinitions[0];
  if (definition === undefined) throw new Error(`The release has no ${part}.`);
  const { user = '', readonlyRootFilesystem = false, linuxParameters = {}, environment = [] } = definition;
  const task = rig.run({ cpu: 2048, memoryMiB: 4096, containers: [shell(part, script, { user, readonlyRootFilesystem, linuxParameters, environment })] });
  await task.end();
  return rig.lines.get(`app/${part}/${task.id}`) ?? [];
}

const probe = [
  'echo "user $(id -u)"', 'grep CapEff /proc/self/status | tr -d "\\t"',
  'touch /tmp/a && echo wrote /tmp', 'touch /file /workspace/file 2>/dev/null || echo nowhere else',
  'printf "#!/bin/sh\\necho ran" > /tmp/program; chmod +x /tmp/program; /tmp/program 2>/dev/null || echo runs nothing from /tmp',
].join('; ');

describe('a service and the migration', () => {
  it.each(['api', 'web', 'controller', 'migrate'])('%s runs as the user node, without capabilities, and writes to /tmp alone', async (part) => {
    expect(await printedBy(part, probe)).toEqual(['user 1000', 'CapEff:0000000000000000', 'wrote /tmp', 'nowhere else', 'runs nothing from /tmp']);
  });
});

describe('the migration', () => {
  it('finds an npm that works without a home to write to', async () => {
    const script = 'cd /tmp && echo \'{"scripts":{"migrate":"echo migrated"}}\' > package.json && npm run --silent migrate 2>&1';
    expect(await printedBy('migrate', script)).toEqual(['migrated']);
  });
});

describe('the runner', () => {
  it('is root on a disk of its own, with what package managers use and no more', async () => {
    const script = [
      'echo "user $(id -u)"', 'mkdir -p /opt/tool && echo 1 > /opt/tool/file && chown -R 1000:1000 /opt/tool && stat -c %u /opt/tool/file',
      'su node -c "id -u"', 'chmod 4755 /opt/tool/file && stat -c %a /opt/tool/file', 'chmod 0 /opt/tool/file && cat /opt/tool/file',
      'mknod /tmp/device c 1 3 2>/dev/null || echo no devices', 'ping -c 1 -w 1 127.0.0.1 >/dev/null 2>&1 || echo no raw packets',
    ].join('; ');
    expect(await printedBy('runner', script)).toEqual(['user 0', '1000', '1000', '4755', '1', 'no devices', 'no raw packets']);
  });
});
