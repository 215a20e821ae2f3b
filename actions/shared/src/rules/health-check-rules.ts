import { showValue } from '../json-object.ts';
import type { DocumentPath } from '../yaml-document.ts';
import { containersOf } from './containers-of.ts';
import { missingProgram } from './image-contents.ts';
import { isReference } from './rule.ts';
import type { Container, DefinitionRule, Report, TaskDefinition } from './rule.ts';

const checkedOn = '2026-11-26';
const source = 'ECS API Reference, HealthCheck';

/** Seconds, and a count; `fallback` is what ECS takes where nothing is written. */
const numbers = {
  interval: { min: 5, max: 300, fallback: 30 },
  timeout: { min: 2, max: 60, fallback: 5 },
  retries: { min: 1, max: 10, fallback: 3 },
  startPeriod: { min: 0, max: 300, fallback: 0 },
} as const;

export const healthCheckRules: readonly DefinitionRule[] = [
  {
    id: 'R49', title: 'The command of a health check is CMD and arguments, CMD-SHELL and one text, or NONE', severity: 'error', checkedOn, source,
    help: 'CMD runs a program with its arguments as entries of their own. CMD-SHELL passes one text to the shell; of more entries only the first is run.',
    check: ({ definition }, report) => forHealthChecks(definition, ({ healthCheck: { command }, path }) => {
      if (command !== undefined) reportCommand(command, [...path, 'command'], report);
    }),
  },
  {
    id: 'R50', title: 'A health check has an interval of 5 to 300 s, a timeout of 2 to 60 s, 1 to 10 retries and a start period of 0 to 300 s', severity: 'error', checkedOn, source,
    help: 'AWS refuses values outside of these ranges. A container that starts for more than five minutes needs retries beside its startPeriod.',
    check: ({ definition }, report) => forHealthChecks(definition, ({ healthCheck, path }) => {
      for (const name of namesOfNumbers) {
        const value = healthCheck[name];
        if (value !== undefined && isOutside(name, value)) report([...path, name], `${name}: got ${value}, allowed: ${numbers[name].min} to ${numbers[name].max}`);
      }
    }),
  },
  {
    id: 'R51', title: 'A health check ends before the next one is due', severity: 'warning', checkedOn, source,
    help: 'With a timeout as long as the interval, a hanging container is found later than the interval promises. Keep the timeout below it (defaults: timeout 5, interval 30).',
    check: ({ definition }, report) => forHealthChecks(definition, ({ healthCheck, path }) => {
      const { interval = numbers.interval.fallback, timeout = numbers.timeout.fallback, command = [] } = healthCheck;
      // What is out of range has an error of its own.
      if (timeout < interval || isOutside('interval', interval) || isOutside('timeout', timeout) || command[0] === 'NONE') return;
      const place = healthCheck.timeout === undefined ? 'interval' : 'timeout';
      report([...path, place], `the timeout is ${timeout} s${place === 'interval' ? ' by default' : ''}, the interval ${interval} s; allowed: a timeout below the interval`);
    }),
  },
  {
    id: 'R60', title: 'A health check runs a program that the image has', severity: 'warning', checkedOn,
    source: 'Contents of distroless, Chainguard and Docker official images',
    help: 'A check whose program is missing fails always, and ECS replaces the task again and again. Call what is there, such as CMD node -e …, or add the program to the image.',
    check: ({ definition }, report) => forHealthChecks(definition, ({ container, path }) => {
      const missing = missingProgram(container);
      if (missing !== undefined) report([...path, 'command'], `the check needs ${missing}, which ${container.image ?? ''} does not have`);
    }),
  },
];

const namesOfNumbers = Object.keys(numbers) as (keyof typeof numbers)[];

function isOutside(name: keyof typeof numbers, value: number): boolean {
  return value < numbers[name].min || value > numbers[name].max;
}

interface PlacedHealthCheck {
  readonly container: Container;
  readonly healthCheck: NonNullable<Container['healthCheck']>;
  readonly path: DocumentPath;
}

function forHealthChecks(definition: TaskDefinition, look: (placed: PlacedHealthCheck) => void): void {
  for (const { container, path } of containersOf(definition)) {
    if (container.healthCheck !== undefined) look({ container, healthCheck: container.healthCheck, path: [...path, 'healthCheck'] });
  }
}

const allowedForms = '[CMD, program, arguments…], [CMD-SHELL, one text], [NONE]';

function reportCommand(command: readonly string[], path: DocumentPath, report: Report): void {
  const [kind = '', ...rest] = command;
  if (command.some(isReference) || kind === 'NONE') return;
  if (kind !== 'CMD' && kind !== 'CMD-SHELL') {
    const isConsoleForm = /^\s*(?:CMD|CMD-SHELL)\s*,/.test(kind);
    // The first word alone: what follows can hold a token.
    const got = command.length === 0 ? 'an empty list' : showValue(kind.split(/\s/, 1)[0]);
    report([...path, ...(command.length === 0 ? [] : [0])], `command: begins with ${got}${isConsoleForm ? ', which is the form of the console' : ''}, allowed: ${allowedForms}`);
    return;
  }
  if ((rest[0] ?? '').trim() === '') report(path, `command: ${kind} with nothing to run, allowed: ${allowedForms}`);
  else if (kind === 'CMD-SHELL' && rest.length > 1) {
    report([...path, 2], `command: CMD-SHELL takes one text, got ${rest.length}; the shell would run ${showValue(rest[0]?.split(/\s/, 1)[0])} alone. Join them, or use CMD`);
  }
}
