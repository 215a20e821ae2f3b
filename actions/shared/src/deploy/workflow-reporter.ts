import { annotate, info } from '../workflow-commands.ts';
import type { Reporter } from './reporter.ts';

/** A line of an application's log may begin with `::`; the runner must not take it as a command. */
function harmless(line: string): string {
  return line.replaceAll(/^(\s*)::/gm, '$1\u200b::');
}

/** Speaks GitHub's workflow commands on standard output. */
export const workflowReporter: Reporter = {
  info: (line) => info(harmless(line)),
  warning: (message) => annotate('warning', message),
  error: (title, message) => annotate('error', message, { title }),
  startGroup: (title) => info(`::group::${title}`),
  endGroup: () => info('::endgroup::'),
};
