import { styleText } from 'node:util';
import type { Reporter } from '../../../actions/shared/src/deploy/reporter.ts';
import type { Terminal } from '../terminal.ts';

export type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

export function painter(terminal: Pick<Terminal, 'isColoured'>): Paint {
  return (style, text) => (terminal.isColoured ? styleText(style, text, { validateStream: false }) : text);
}

/** A deployment tells a person in a terminal what it does: phases as headings, warnings and errors where they stand out. */
export function terminalReporter(terminal: Terminal): Reporter {
  const paint = painter(terminal);
  return {
    info: (line) => terminal.out(`  ${line}\n`),
    warning: (message) => terminal.error(`${paint('yellow', 'warning')} ${message}\n`),
    error: (title, message) => terminal.error(`${paint(['bold', 'red'], title)}\n${message.replaceAll(/^/gm, '  ')}\n`),
    startGroup: (title) => terminal.out(`${paint('bold', title)}\n`),
    endGroup: () => undefined,
  };
}
