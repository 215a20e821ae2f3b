import type { Checks } from '../../shared/src/smoke-test/check.ts';
import { runSmokeTest } from '../../shared/src/smoke-test/run-smoke-test.ts';
import type { SmokeTestSettings } from '../../shared/src/smoke-test/run-smoke-test.ts';
import { addSummary, annotate, info, maskSecret, setOutput } from '../../shared/src/workflow-commands.ts';

/** Whether every check held. Outputs, annotations and summary are written either way. */
export async function smokeTest(settings: SmokeTestSettings, readSecret: (id: string) => Promise<string>): Promise<boolean> {
  const { checks, runId } = await runSmokeTest(settings, { readSecret, info, mask: maskSecret });
  setOutput('result', checks.passed ? 'passed' : 'failed');
  setOutput('run-id', runId ?? '');
  setOutput('checks', JSON.stringify(checks.results));
  addSummary(writeSummary(settings.url, checks));
  for (const { name, outcome, seen, advice } of checks.results) {
    if (outcome === 'failed') annotate('error', `${seen}\n${advice}`, { title: `Smoke test: ${name}` });
  }
  return checks.passed;
}

function writeSummary(url: URL, checks: Checks): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\r?\n/g, ' ');
  const rows = checks.results.map(({ name, outcome, seen, advice, milliseconds }) => `| ${name} | ${outcome} | ${milliseconds} ms | ${cell([seen, advice].filter((text) => text !== '').join(' **→** '))} |`);
  return [`## Smoke test ${checks.passed ? 'passed' : 'failed'}: ${url.origin}`, '', '| check | result | time | seen |', '|---|---|---|---|', ...rows, ''].join('\n');
}
