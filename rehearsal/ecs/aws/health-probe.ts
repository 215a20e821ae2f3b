import { request as httpRequest, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { connect } from 'node:net';
import type { HealthCheck } from './target-group.ts';
import { matchesCodes } from './target-group.ts';

export type ProbeResult = { readonly kind: 'passed' } | ProbeFailure;

export interface ProbeFailure {
  readonly kind: 'failed';
  /** ELB's reason code. */
  readonly code: 'Target.ResponseCodeMismatch' | 'Target.Timeout' | 'Target.FailedHealthChecks';
  /** ELB's description of it. */
  readonly description: string;
}

export interface ProbeOptions {
  readonly host: string;
  readonly port: number;
  readonly check: HealthCheck;
  /** Real time, on whatever clock the checks are made: a process answers in its own time. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** One health check of one target. Never throws; an aborted check has failed. */
export type Probe = (options: ProbeOptions) => Promise<ProbeResult>;

const PASSED: ProbeResult = { kind: 'passed' };
const TIMED_OUT: ProbeResult = { kind: 'failed', code: 'Target.Timeout', description: 'Request timed out' };
const FAILED: ProbeResult = { kind: 'failed', code: 'Target.FailedHealthChecks', description: 'Health checks failed' };

/** As a load balancer does it: a connection of its own, no redirects followed, certificates not looked at. */
export const probeTarget: Probe = (options) => (options.check.protocol === 'TCP' ? probeTcp(options) : probeHttp(options));

function probeHttp({ host, port, check, timeoutMs, signal }: ProbeOptions): Promise<ProbeResult> {
  const settings: RequestOptions = {
    ...{ host, port: check.port ?? port, path: check.path, method: 'GET', agent: false, signal },
    headers: { host: `${host}:${String(check.port ?? port)}`, 'user-agent': 'ELB-HealthChecker/2.0', connection: 'close' },
  };
  return new Promise((resolve) => {
    const request = check.protocol === 'HTTPS' ? httpsRequest({ ...settings, rejectUnauthorized: false }) : httpRequest(settings);
    const timer = setTimeout(() => finish(TIMED_OUT), timeoutMs);
    const finish = (result: ProbeResult): void => {
      clearTimeout(timer);
      resolve(result);
      request.destroy();
    };
    request.once('response', ({ statusCode = 0 }) => finish(matchesCodes(check.codes, statusCode) ? PASSED : mismatch(statusCode)));
    request.on('error', () => finish(FAILED));
    request.end();
  });
}

function probeTcp({ host, port, check, timeoutMs, signal }: ProbeOptions): Promise<ProbeResult> {
  return new Promise((resolve) => {
    const socket = connect({ host, port: check.port ?? port });
    const timer = setTimeout(() => finish(TIMED_OUT), timeoutMs);
    const giveUp = (): void => finish(FAILED);
    const finish = (result: ProbeResult): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
      resolve(result);
      socket.destroy();
    };
    signal.addEventListener('abort', giveUp, { once: true });
    socket.once('connect', () => finish(PASSED));
    socket.on('error', giveUp);
  });
}

function mismatch(status: number): ProbeResult {
  return { kind: 'failed', code: 'Target.ResponseCodeMismatch', description: `Health checks failed with these codes: [${String(status)}]` };
}
