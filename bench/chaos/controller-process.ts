import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

const marker = 'factory-runner-controller started';
const keptOutput = 60_000;

/** One controller at a time; one that ends is replaced, as ECS does it. */
export class ControllerProcess {
  /** Ended although nobody killed them. */
  ownExits = 0;
  started = 0;
  private readonly environment: Readonly<Record<string, string>>;
  private child: ChildProcess | undefined;
  private isWanted = false;
  private isUp = false;
  private output = '';

  constructor(environment: Readonly<Record<string, string>>) {
    this.environment = environment;
  }

  get isStarted(): boolean {
    return this.isUp;
  }

  start(): void {
    this.isWanted = true;
    this.isUp = false;
    this.started += 1;
    const child = spawn(process.execPath, ['bench/chaos/controller.ts'], { cwd: new URL('../..', import.meta.url), env: this.environment, stdio: ['pipe', 'pipe', 'pipe'] });
    this.child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        this.output = (this.output + chunk.toString()).slice(-keptOutput);
        if (this.child === child && chunk.includes(marker)) this.isUp = true;
      });
    }
    child.on('exit', (_code, signal) => {
      if (!this.isWanted || this.child !== child) return;
      if (signal !== 'SIGKILL') this.ownExits += 1;
      this.output += `--- ended, ${signal ?? 'by itself'} ---\n`;
      this.start();
    });
  }

  /** SIGKILL; the next one starts as soon as this one is gone. */
  kill(): void {
    this.isUp = false;
    this.child?.kill('SIGKILL');
  }

  async stop(): Promise<void> {
    this.isWanted = false;
    const { child } = this;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  takeOutput(): string {
    const { output } = this;
    this.output = '';
    this.ownExits = 0;
    this.started = 0;
    return output;
  }
}
