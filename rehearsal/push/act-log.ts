/** One step as act told it. `milliseconds` is its run time. */
export interface StepResult {
  readonly job: string;
  readonly step: string;
  readonly result: 'success' | 'failure' | 'skipped';
  readonly milliseconds: number;
}

/** What is kept of act's JSON log. Only the fields named in `readLine` are: others may hold secrets in clear. */
export interface ActLog {
  readonly steps: StepResult[];
  readonly jobs: Map<string, 'success' | 'failure'>;
  readonly summaries: { readonly job: string; readonly step: string; readonly markdown: string }[];
  readonly errors: string[];
  readonly lines: string[];
}

export function emptyActLog(): ActLog {
  return { steps: [], jobs: new Map(), summaries: [], errors: [], lines: [] };
}

/** What a line of the log means for someone who watches. */
export type ActNews = { readonly kind: 'step-started'; readonly job: string; readonly step: string } | { readonly kind: 'nothing' };

/** Adds one line of `act --json` to the log. A line that is not JSON is act's own complaint and kept as an error. */
export function readLine(log: ActLog, line: string): ActNews {
  if (line.trim() === '') return { kind: 'nothing' };
  const entry = parse(line);
  if (entry === undefined) {
    log.errors.push(line.trim());
    return { kind: 'nothing' };
  }
  const job = text(entry, 'job') || 'act';
  const step = text(entry, 'step');
  const message = text(entry, 'msg').replaceAll(ansi, '').trimEnd();
  // `msg` is masked, `content` is not.
  if (text(entry, 'command') === 'summary') log.summaries.push({ job, step, markdown: message.replace(/^\s*⚙\s+Summary - /, '') });
  else if (message !== '') log.lines.push(`[${job}] ${message}`);
  if (text(entry, 'level') === 'error' && message !== '') log.errors.push(`[${job}] ${unescape(message.replace(/^\s*❗\s+(::error.*?::)?/, ''))}`);
  const jobResult = text(entry, 'jobResult');
  if (jobResult === 'success' || jobResult === 'failure') log.jobs.set(job, jobResult);
  const stepResult = text(entry, 'stepResult');
  if (stepResult === 'success' || stepResult === 'failure' || stepResult === 'skipped') {
    if (text(entry, 'stage') === 'Main') log.steps.push({ job, step, result: stepResult, milliseconds: nanoseconds(entry) / 1e6 });
    return { kind: 'nothing' };
  }
  return message.startsWith('⭐ Run Main ') ? { kind: 'step-started', job, step } : { kind: 'nothing' };
}

/** Workflow commands escape what would end them. */
function unescape(text: string): string {
  return text.replaceAll('%0D', '').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

// eslint-disable-next-line no-control-regex -- terminal colours begin with the escape character
const ansi = /\u001b\[[0-9;]*m/g;

function parse(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function text(entry: Record<string, unknown>, key: string): string {
  const value = entry[key];
  return typeof value === 'string' ? value : '';
}

function nanoseconds(entry: Record<string, unknown>): number {
  const value = entry['executionTime'];
  return typeof value === 'number' ? value : 0;
}
