import { styleText } from 'node:util';

/** One finished step. Times are milliseconds since the rehearsal began. */
export interface StepRecord {
  readonly title: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly failed: boolean;
}

export interface ProgressOutput {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Says what is being waited for, under the step's title. */
export type Say = (what: string) => void;

interface RunningStep {
  readonly title: string;
  readonly startMs: number;
  what: string;
}

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/** The terminal view: a line for each finished step, and, on a terminal, one living line for what runs now. */
export class Progress {
  readonly steps: StepRecord[] = [];
  readonly #began = performance.now();
  readonly #running = new Set<RunningStep>();
  readonly #output: ProgressOutput;
  readonly #timer: NodeJS.Timeout | undefined;

  constructor(output: ProgressOutput) {
    this.#output = output;
    if (output.isTTY === true) this.#timer = setInterval(() => this.#draw(), 120).unref();
  }

  elapsedMs(): number {
    return performance.now() - this.#began;
  }

  /** Runs `work` as a step. A failure is shown and thrown on. Steps may run side by side. */
  async step<T>(title: string, work: (say: Say) => Promise<T>): Promise<T> {
    const step: RunningStep = { title, startMs: this.elapsedMs(), what: '' };
    this.#running.add(step);
    this.#draw();
    try {
      const result = await work((what) => this.#say(step, what));
      this.#finish(step, false);
      return result;
    } catch (error) {
      this.#finish(step, true);
      throw error;
    }
  }

  /** A line of its own between the steps. */
  note(text: string): void {
    this.#clear();
    this.#output.write(`${text}\n`);
  }

  close(): void {
    clearInterval(this.#timer);
    this.#clear();
  }

  #say(step: RunningStep, what: string): void {
    if (step.what === what) return;
    step.what = what;
    if (this.#output.isTTY !== true) this.#output.write(`           ${dim(what)}\n`);
    this.#draw();
  }

  #finish(step: RunningStep, failed: boolean): void {
    this.#running.delete(step);
    const record = { title: step.title, startMs: step.startMs, endMs: this.elapsedMs(), failed };
    this.steps.push(record);
    this.#clear();
    const sign = failed ? styleText('red', '✗') : styleText('green', '✓');
    this.#output.write(`${seconds(record.endMs - record.startMs)} ${sign} ${step.title}\n`);
  }

  #draw(): void {
    if (this.#output.isTTY !== true || this.#running.size === 0) return;
    const oldest = Math.min(...[...this.#running].map((step) => step.startMs));
    const text = [...this.#running].map(({ title, what }) => (what === '' ? title : `${title}: ${what}`)).join(' · ');
    const frame = frames[Math.floor(performance.now() / 120) % frames.length] ?? '';
    const line = `${seconds(this.elapsedMs() - oldest)} ${frame} ${text}`.slice(0, (this.#output.columns ?? 100) - 1);
    this.#output.write(`\r\u001b[2K${line}`);
  }

  #clear(): void {
    if (this.#output.isTTY === true) this.#output.write('\r\u001b[2K');
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).padStart(7)} s`;
}

function dim(text: string): string {
  return styleText('dim', text);
}
