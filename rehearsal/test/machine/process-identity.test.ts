import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { sendSignal } from '../../machine/process-identity.ts';

describe('sendSignal', () => {
  it('has no problem with a process that has just ended', async () => {
    const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
    await once(child, 'exit');
    expect(() => sendSignal(child.pid ?? 0, 'SIGTERM')).not.toThrow();
  });
});
